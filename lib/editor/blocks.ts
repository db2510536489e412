/** A line of an editor's text and the text nodes it was read from. */
export interface Block {
  readonly id: number;
  readonly text: string;
  readonly nodes: readonly Text[];
  /** Where each node's text begins in `text`. */
  readonly starts: readonly number[];
}

const BLOCKS = new Set(
  (
    'ADDRESS ARTICLE ASIDE BLOCKQUOTE BODY CAPTION CENTER DD DETAILS DIV DL DT FIELDSET FIGCAPTION FIGURE FOOTER FORM ' +
    'H1 H2 H3 H4 H5 H6 HEADER HR LI MAIN NAV OL P PRE SECTION SUMMARY TABLE TBODY TFOOT THEAD TR UL'
  ).split(' '),
);
const SKIPPED = new Set('SCRIPT STYLE TEMPLATE NOSCRIPT TEXTAREA INPUT SELECT IFRAME SVG'.split(' '));
/** Parts that editors put into their surface and that are no text. */
const DECORATION =
  '[data-slate-placeholder], [data-mce-bogus=all], .ql-ui, .ck-fake-selection-container, .cm-placeholder';
/** Ends a line inside a table cell; a line feed always ends the row. */
const BREAK_IN_CELL = '\u2028';

let lastId = 0;

class Line {
  text = '';
  readonly nodes: Text[] = [];
  readonly starts: number[] = [];

  take(node: Text): void {
    if (node.data === '') return;
    this.nodes.push(node);
    this.starts.push(this.text.length);
    // White space collapses on screen; kept one for one, places stay what they are.
    this.text += node.data.replaceAll(/[\n\r\t]/g, ' ');
  }
}

/**
 * Reads what stands below a node as a reader would see it: inline tags leave no trace, blocks and `<br>` begin a line, a
 * table row is one line with a tab before every cell. What has not changed since is not read again.
 */
export class BlockReader {
  /** The lines of an element that contains no other block. */
  private readonly known = new WeakMap<Node, readonly Block[]>();
  private readonly ids = new WeakMap<Node, number[]>();
  private found: Block[] = [];
  private line = new Line();
  /** Whose lines are being read, and how many there were so far. */
  private owner: Node | null = null;
  private count = 0;
  private isInCell = false;

  /** Forgets what was read from around a node. */
  touch(node: Node, root: Node): void {
    for (let at: Node | null = node; at !== null; at = at === root ? null : at.parentNode) this.known.delete(at);
  }

  read(roots: Iterable<Node>): Block[] {
    this.found = [];
    for (const root of roots) {
      this.owner = root;
      this.count = 0;
      this.block(root);
    }
    return this.found;
  }

  private block(element: Node): void {
    const kept = this.known.get(element);
    if (kept !== undefined) {
      this.found.push(...kept);
      return;
    }
    const before = this.found.length;
    const [owner, count] = [this.owner, this.count];
    [this.owner, this.count] = [element, 0];
    const isLeaf = this.inside(element);
    this.flush();
    [this.owner, this.count] = [owner, count];
    if (isLeaf) this.known.set(element, this.found.slice(before));
  }

  /** Whether no block stood inside. */
  private inside(parent: Node): boolean {
    let isLeaf = true;
    for (let node = parent.firstChild; node !== null; node = node.nextSibling) {
      if (node.nodeType === Node.TEXT_NODE) this.line.take(node as Text);
      else if (node.nodeType === Node.ELEMENT_NODE) isLeaf = this.element(node as Element) && isLeaf;
    }
    return isLeaf;
  }

  private element(element: Element): boolean {
    const name = element.nodeName;
    // Matching takes its time, and what was read as a block needs none.
    if (!this.known.has(element) && (SKIPPED.has(name) || element.matches(DECORATION))) return true;
    if (name === 'BR') this.lineBreak();
    else if (name === 'TD' || name === 'TH') this.cell(element);
    else if (!BLOCKS.has(name)) return this.inside(element);
    else if (this.isInCell) {
      if (!/[\t\u2028]$/.test(this.line.text)) this.line.text += BREAK_IN_CELL;
      this.inside(element);
    } else {
      this.flush();
      this.block(element);
      return false;
    }
    return true;
  }

  private cell(element: Element): void {
    const wasInCell = this.isInCell;
    this.line.text += '\t';
    this.isInCell = true;
    this.inside(element);
    this.isInCell = wasInCell;
  }

  private lineBreak(): void {
    if (this.isInCell) this.line.text += BREAK_IN_CELL;
    else this.flush(true);
  }

  private flush(isBroken = false): void {
    const { text, nodes, starts } = this.line;
    if (text === '' && !isBroken) return;
    this.found.push({ id: this.nextId(), text, nodes, starts });
    this.line = new Line();
  }

  /** The same line of the same element keeps its number. */
  private nextId(): number {
    const owner = this.owner;
    if (owner === null) return ++lastId;
    const ids = this.ids.get(owner) ?? [];
    this.ids.set(owner, ids);
    const id = ids[this.count] ?? ++lastId;
    ids[this.count++] = id;
    return id;
  }
}

/** The text nodes from `start` to `end` of a line, each with the part of it that lies between. */
export function partsOf(
  { nodes, starts }: Block,
  start: number,
  end: number,
): { node: Text; start: number; end: number }[] {
  return nodes.flatMap((node, i) => {
    const at = starts[i] ?? 0;
    const from = Math.max(start - at, 0);
    const to = Math.min(end - at, node.length);
    return from < to ? [{ node, start: from, end: to }] : [];
  });
}
