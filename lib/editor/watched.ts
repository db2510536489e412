import type { SessionBlock } from '../detect/session';
import { type Columns, columnsOf } from './columns';
import type { Editor, Replaced, Spot } from './editor';
import { maskedStretches, spotsOf } from './spots';
import type { Writing } from './writing';

/** An editor, what was found in it, and how it is put right. */
export class Watched {
  spots: readonly Spot[] = [];
  private blocks: readonly SessionBlock[] = [];
  isDirty = true;

  constructor(
    readonly editor: Editor,
    private readonly writing: Writing,
  ) {}

  /** Reads what changed and marks it. Length of the text in code units. */
  scan(): number {
    this.isDirty = false;
    this.blocks = this.editor.read();
    this.spots = spotsOf(this.writing.scan(this.blocks), this.blocks);
    this.editor.paint(this.spots);
    return this.blocks.reduce((sum, { text }) => sum + text.length + 1, 0);
  }

  /** Masks a finding. Its places are looked up anew: a change before it may have moved them. */
  async mask({ finding }: Spot): Promise<Replaced> {
    this.editor.touch(this.editor.root);
    this.scan();
    const spot = this.spots.find(
      (other) => other.finding.start === finding.start && other.finding.value === finding.value,
    );
    if (!spot) return 'failed';
    const texts = maskedStretches(spot, this.blocks);
    let outcome: Replaced = 'done';
    for (let i = spot.stretches.length - 1; i >= 0; i--) {
      const stretch = spot.stretches[i];
      const replaced = stretch ? await this.editor.replace(stretch, texts[i] ?? '') : 'failed';
      if (replaced === 'failed') return replaced;
      if (replaced === 'unsure') outcome = replaced;
    }
    return outcome;
  }

  /** The columns in which these stand, if they stand in one table. */
  columnsOf(spots: readonly Spot[]): Columns | undefined {
    return columnsOf(spots, this.blocks);
  }

  /** Takes out what stands in the columns of these spots. Their places are those of the last reading. */
  async empty(spots: readonly Spot[]): Promise<Replaced> {
    let outcome: Replaced = 'done';
    for (const cell of [...(this.columnsOf(spots)?.cells ?? [])].reverse()) {
      const replaced = await this.editor.replace(cell, '');
      if (replaced === 'failed') return replaced;
      if (replaced === 'unsure') outcome = replaced;
    }
    return outcome;
  }

  /** The same kind of thing elsewhere in this text. */
  alike({ finding }: Spot): readonly Spot[] {
    return this.spots.filter((spot) => spot.finding.rule === finding.rule);
  }

  /** In which line of the text a finding stands, from 1, for people. */
  lineOf(spot: Spot): number {
    const block = spot.stretches[0]?.block ?? 0;
    return this.blocks.slice(0, block + 1).filter(({ text }) => text.trim() !== '').length;
  }
}
