import type { SessionBlock } from '../detect/session';
import { type Block, BlockReader, partsOf } from './blocks';
import type { Columns } from './columns';
import type { Editor, Replaced, Spot, Stretch } from './editor';
import type { Family } from './families/family';
import { Highlights, rangeOf, styleMarks } from './highlights';
import type { Pen } from './pen';

const isSame = (range: Range, node: Text, start: number, end: number) =>
  range.startContainer === node && range.startOffset === start && range.endOffset === end;

/** A table that is nothing but these rows, with a cell for every column. */
const isPlainTable = (table: HTMLTableElement, rows: number): boolean =>
  table.rows.length === rows &&
  table.querySelector('[colspan]:not([colspan="1"]), [rowspan]:not([rowspan="1"]), table') === null;

/** An editor whose text stands in the page. */
export class Surface implements Editor {
  private readonly reader = new BlockReader();
  private readonly highlights = new Highlights();
  private blocks: readonly Block[] = [];

  constructor(
    readonly root: HTMLElement,
    readonly family: Family,
    private readonly pen: Pen,
  ) {}

  isAlive(): boolean {
    return this.root.isConnected;
  }

  touch(node: Node): void {
    this.reader.touch(node, this.root);
  }

  hasChanged(): boolean {
    return false;
  }

  read(): readonly SessionBlock[] {
    this.blocks = this.reader.read(this.parts());
    return this.blocks;
  }

  /** Copies of lines stand in any order, each at a height of its own. */
  private parts(): readonly HTMLElement[] {
    const { lines } = this.family;
    if (lines === undefined) return [this.root];
    const top = ({ style }: HTMLElement) => Number.parseFloat(style.top) || 0;
    return [...this.root.querySelectorAll<HTMLElement>(lines)].sort((a, b) => top(a) - top(b));
  }

  paint(spots: readonly Spot[]): void {
    if (spots.length > 0) styleMarks(this.root.getRootNode());
    this.highlights.show(
      spots.flatMap(({ action, stretches }) =>
        stretches.flatMap((stretch) => this.partsOf(stretch)).map((part) => ({ ...part, action })),
      ),
    );
  }

  rects(spot: Spot): readonly DOMRect[] {
    return spot.stretches
      .flatMap((stretch) => this.partsOf(stretch))
      .flatMap((part) => [...(rangeOf(part)?.getClientRects() ?? [])]);
  }

  hasCaret(spot: Spot): boolean {
    const selection = this.selection();
    const node = selection?.focusNode;
    if (!selection || !node) return false;
    return spot.stretches
      .flatMap((stretch) => this.partsOf(stretch))
      .some((part) => part.node === node && selection.focusOffset >= part.start && selection.focusOffset <= part.end);
  }

  private selection(): Selection | null {
    const root = this.root.getRootNode() as { getSelection?: () => Selection | null };
    return root.getSelection?.() ?? document.getSelection();
  }

  private partsOf({ block, start, end }: Stretch) {
    const known = this.blocks[block];
    return known ? partsOf(known, start, end) : [];
  }

  /** Text node by text node, from the end: what is bold stays bold. */
  async replace(stretch: Stretch, text: string): Promise<Replaced> {
    let outcome: Replaced = 'done';
    const count = this.partsOf(stretch).length;
    for (let i = count - 1; i >= 0; i--) {
      this.touch(this.root);
      this.read();
      const part = this.partsOf(stretch)[i];
      if (part === undefined) return 'failed';
      const { node, start, end } = part;
      const from =
        (this.blocks[stretch.block]?.starts[this.blocks[stretch.block]?.nodes.indexOf(node) ?? -1] ?? 0) + start;
      const piece = text.slice(from - stretch.start, from - stretch.start + end - start);
      if (piece === node.data.slice(start, end)) continue;
      const done = await this.write(node, start, end, piece);
      if (done === 'failed') return done;
      if (done === 'unsure') outcome = done;
    }
    return outcome;
  }

  isTable({ from, to }: Columns): boolean {
    return this.rowsOf(from, to).some((row) => row !== undefined);
  }

  /** The row of a table in which each line stands; undefined for one that stands in none, or in which nothing stands. */
  private rowsOf(from: number, to: number): (HTMLTableRowElement | undefined)[] {
    return this.blocks.slice(from, to).map(({ nodes }) => nodes[0]?.parentElement?.closest('tr') ?? undefined);
  }

  removeColumns({ from, to, columns }: Columns): Promise<Replaced> | undefined {
    const rows = this.rowsOf(from, to);
    const table = rows.find((row) => row !== undefined)?.closest('table');
    if (!table || !this.family.takesTables || !isPlainTable(table, rows.length)) return undefined;
    if (rows.some((row) => row && row.closest('table') !== table)) return undefined;
    this.host(table)?.focus({ preventScroll: true });
    // In a line that was read from a table a tab stands before every cell.
    return this.pen.cut(
      this.root,
      table,
      columns.map((column) => column - 1),
    );
  }

  private write(node: Text, start: number, end: number, text: string): Promise<Replaced> {
    const line = this.family.lines && node.parentElement?.closest(this.family.lines);
    if (line) {
      const [block] = new BlockReader().read([line]);
      const at = (block?.starts[block.nodes.indexOf(node)] ?? 0) + start;
      return this.pen.writeLine({ surface: this.root, line, start: at, end: at + end - start }, text);
    }
    this.host(node)?.focus({ preventScroll: true });
    this.selection()?.setBaseAndExtent(node, start, node, end);
    const range = this.selection();
    const isSet = range?.rangeCount === 1 && isSame(range.getRangeAt(0), node, start, end);
    return isSet ? this.pen.write(this.root, text) : Promise.resolve('failed');
  }

  /** What takes the typing: in some editors each block does by itself. */
  private host(node: Text | Element): HTMLElement | null | undefined {
    let host = node.parentElement?.closest<HTMLElement>('[contenteditable]');
    for (let outer = host; outer?.isContentEditable; outer = outer.parentElement) host = outer;
    return host;
  }

  close(): void {
    this.highlights.show([]);
  }
}
