import type { SessionBlock } from '../detect/session';
import { type Columns, columnsOf, cutsOf } from './columns';
import type { Editor, Replaced, Spot, Stretch } from './editor';
import { maskedStretches, spotsOf } from './spots';
import type { Writing } from './writing';

/** Whether a spot is one of those seen before. */
const isAnyOf = (spots: readonly Spot[]) => (spot: Spot) =>
  spots.some(({ finding }) => finding.value === spot.finding.value && finding.rule === spot.finding.rule);

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

  /**
   * Takes out the columns of these spots, whose places are those of the last reading. Where the editor does not take a
   * table without them, what stands in them.
   */
  async remove(spots: readonly Spot[]): Promise<Replaced | 'emptied'> {
    const columns = this.columnsOf(spots);
    if (!columns) return 'failed';
    if (!this.editor.isTable?.(columns)) return this.erase(cutsOf(columns, this.blocks));
    const removed = await this.editor.removeColumns?.(columns);
    if (removed !== undefined && removed !== 'failed') return removed;
    this.editor.touch(this.editor.root);
    this.scan();
    const left = this.columnsOf(this.spots.filter(isAnyOf(spots)));
    const emptied = left ? await this.erase(left.cells) : 'failed';
    return emptied === 'failed' ? emptied : 'emptied';
  }

  private async erase(stretches: readonly Stretch[]): Promise<Replaced> {
    let outcome: Replaced = 'done';
    for (const stretch of [...stretches].reverse()) {
      const replaced = await this.editor.replace(stretch, '');
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
