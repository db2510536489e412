import type { SessionBlock } from '../detect/session';
import type { Editor, Replaced, Spot, Stretch } from './editor';
import { Overlay } from './overlay';
import type { Pen } from './pen';

export type TextField = HTMLTextAreaElement | HTMLInputElement;

/** A field whose sign-in or search is nobody's publication. */
const isOther = (field: TextField): boolean =>
  field.readOnly ||
  field.disabled ||
  /combobox|searchbox/.test(field.getAttribute('role') ?? '') ||
  (field.form?.querySelector('input[type=password]') ?? null) !== null;

/** The field an element is, if people write texts in it. */
export function fieldOf(element: Element): TextField | undefined {
  if (!/^(?:TEXTAREA|INPUT)$/.test(element.nodeName)) return undefined;
  const field = element as TextField;
  if (field.nodeName === 'INPUT' && field.type !== 'text') return undefined;
  return isOther(field) ? undefined : field;
}

let lastId = 0;

/** A text area or a line of text: its text is no part of the page, marks are drawn over it. */
export class Field implements Editor {
  private overlay: Overlay | undefined;
  private value: string | undefined;
  private lines: SessionBlock[] = [];

  constructor(
    readonly root: TextField,
    private readonly pen: Pen,
  ) {}

  isAlive(): boolean {
    return this.root.isConnected && this.root.checkVisibility();
  }

  touch(): void {
    // Its value is compared whenever it is read.
  }

  /** Scripts set it without a sign. */
  hasChanged(): boolean {
    return this.value !== this.root.value;
  }

  read(): readonly SessionBlock[] {
    const { value } = this.root;
    if (value === this.value) return this.lines;
    this.value = value;
    this.lines = renumbered(value.split('\n'), this.lines);
    return this.lines;
  }

  paint(spots: readonly Spot[]): void {
    if (spots.length > 0) this.overlay ??= new Overlay(this.root);
    this.overlay?.show(
      this.value ?? '',
      spots.flatMap(({ action, stretches }) =>
        stretches.map((stretch) => ({
          action,
          start: this.startOf(stretch),
          end: this.startOf(stretch) + lengthOf(stretch),
        })),
      ),
    );
  }

  rects({ stretches }: Spot): readonly DOMRect[] {
    return stretches.flatMap((stretch) => this.overlay?.rects(this.startOf(stretch)) ?? []);
  }

  hasCaret({ stretches }: Spot): boolean {
    const caret = this.root.selectionStart ?? -1;
    const at = this.root.ownerDocument.activeElement === this.root ? caret : -1;
    return stretches.some((stretch) => {
      const start = this.startOf(stretch);
      return at >= start && at <= start + lengthOf(stretch);
    });
  }

  async replace(stretch: Stretch, text: string): Promise<Replaced> {
    this.read();
    const start = this.startOf(stretch);
    this.root.focus({ preventScroll: true });
    this.root.setSelectionRange(start, start + lengthOf(stretch));
    return this.pen.write(this.root, text);
  }

  private startOf({ block, start }: Stretch): number {
    let at = start;
    for (let i = 0; i < block; i++) at += (this.lines[i]?.text.length ?? 0) + 1;
    return at;
  }

  close(): void {
    this.overlay?.close();
    this.overlay = undefined;
  }
}

const lengthOf = ({ start, end }: Stretch): number => end - start;

/** Lines that have not changed keep their numbers. */
function renumbered(lines: readonly string[], old: readonly SessionBlock[]): SessionBlock[] {
  let head = 0;
  while (head < lines.length && head < old.length && lines[head] === old[head]?.text) head++;
  let tail = 0;
  const most = Math.min(lines.length, old.length) - head;
  while (tail < most && lines[lines.length - 1 - tail] === old[old.length - 1 - tail]?.text) tail++;
  return lines.map((text, i) => {
    if (i < head) return old[i] ?? { id: ++lastId, text };
    if (i >= lines.length - tail) return old[i + old.length - lines.length] ?? { id: ++lastId, text };
    const same = lines.length === old.length ? old[i]?.id : undefined;
    return { id: same ?? ++lastId, text };
  });
}
