import type { Finding } from '../model/finding';
import { type Delimiter, delimitersOf, LONGEST_ROW } from './table/cells';
import { readHeaderRow } from './table/header-row';

/** A piece of a text that is being written: a paragraph, a cell, a line. */
export interface SessionBlock {
  readonly id: string | number;
  readonly text: string;
}

/** A finding and the block in which it begins; `start`, `end` and `offsets` count from the beginning of that block. */
export interface BlockFinding {
  readonly block: string | number;
  readonly finding: Finding;
}

/** Scans a text again and again while it changes. */
export interface Session {
  /** Takes all blocks in order, scans those that changed, and answers the findings of the whole. */
  update(blocks: readonly SessionBlock[]): readonly Finding[];
  /**
   * Takes the new text of one block and answers the findings of what was scanned again, its neighbours included. Time
   * does not depend on the length of the whole.
   * @throws Error when there is no such block.
   */
  change(id: string | number, text: string): readonly BlockFinding[];
  /** The findings of the whole, by place; offsets count in the blocks joined by line ends. */
  findings(): readonly Finding[];
}

type Detect = (text: string) => readonly Finding[];

interface Piece {
  readonly id: string | number;
  text: string;
  /** Tables it may be part of, and tables that may begin in it. */
  shape: Shape;
  /** Findings that begin in this piece, counted from its beginning. */
  findings: readonly Finding[];
}

/** Delimiters, a bit for each. */
interface Shape {
  readonly rows: number;
  readonly headers: number;
}

const BITS: Readonly<Record<Delimiter, number>> = { tab: 1, pipe: 2, comma: 4, wide: 8, space: 16 };
const ALL = 31;

/** A rule reads the paragraph of an anchor and one on each side: what it finds stands at most two from what it reads. */
const BLOCKS = 2;
/** The longest number with the widest gaps and its label. */
const UNITS = 160;

/**
 * A session over a scanner that looks no further than a table, or a paragraph and its neighbours. Its findings are
 * those of `detect` on the blocks joined by `\n`.
 */
export function createSession(detect: Detect): Session {
  let pieces: Piece[] = [];
  let places = new Map<string | number, number>();

  /** Delimiters of the tables that there are, or were before the last change. */
  let headers = 0;

  /** Scans what changed. */
  const scan = (first: number, last: number): [number, number] => {
    const from = reach(pieces, first, -1, headers);
    const to = reach(pieces, last, 1, headers);
    const readFrom = reach(pieces, from, -1, headers);
    const window = pieces.slice(readFrom, reach(pieces, to, 1, headers) + 1);
    const found = detect(window.map(({ text }) => text).join('\n'));
    distribute(window, found, from - readFrom, to - readFrom);
    return [from, to];
  };

  const session: Session = {
    update(blocks) {
      const old = pieces;
      const head = commonHead(old, blocks);
      const tail = commonTail(old, blocks, head);
      const fresh = blocks.slice(head, blocks.length - tail).map(toPiece);
      const same = fresh.length === 0 && old.length === blocks.length;
      if (same) return session.findings();
      pieces = [...old.slice(0, head), ...fresh, ...old.slice(old.length - tail)];
      places = new Map(pieces.map(({ id }, i) => [id, i]));
      const before = headers;
      const now = pieces.reduce((all, { shape }) => all | shape.headers, 0);
      headers = before | now;
      const last = Math.max(head, pieces.length - tail - 1);
      if (pieces.length > 0) scan(Math.min(head, pieces.length - 1), Math.min(last, pieces.length - 1));
      headers = now;
      return session.findings();
    },
    change(id, text) {
      const at = places.get(id);
      const piece = at === undefined ? undefined : pieces[at];
      if (at === undefined || piece === undefined) throw new Error(`no such block: ${id}`);
      piece.text = text;
      piece.shape = shapeOf(text);
      headers |= piece.shape.headers;
      const [from, to] = scan(at, at);
      return pieces
        .slice(from, to + 1)
        .flatMap(({ id: block, findings }) => findings.map((finding) => ({ block, finding })));
    },
    findings() {
      let at = 0;
      return pieces.flatMap(({ text, findings }) => {
        const start = at;
        at += text.length + 1;
        return findings.map((finding) => moved(finding, start));
      });
    },
  };
  return session;
}

/** How far from `at` what stands there matters: so many blocks with words in them, so many characters, whole tables. */
function reach(pieces: readonly Piece[], at: number, step: 1 | -1, headers: number): number {
  let blocks = 0;
  let units = 0;
  let edge = at;
  for (;;) {
    const next = pieces[edge + step];
    if (next === undefined) break;
    const shared = headers & next.shape.rows & (pieces[edge]?.shape.rows ?? 0);
    if (blocks >= BLOCKS && units >= UNITS && shared === 0) break;
    edge += step;
    units += next.text.length + 1;
    if (next.text.trim() !== '') blocks++;
  }
  return edge;
}

function toPiece({ id, text }: SessionBlock): Piece {
  return { id, text, shape: shapeOf(text), findings: [] };
}

function shapeOf(text: string): Shape {
  let rows = text.trim() === '' ? ALL : 0;
  let headers = 0;
  for (let start = 0; start <= text.length; ) {
    const found = text.indexOf('\n', start);
    const end = found < 0 ? text.length : found;
    if (end - start <= LONGEST_ROW) {
      for (const delimiter of delimitersOf(text.slice(start, end))) rows |= BITS[delimiter];
      const header = readHeaderRow(text, { start, end });
      if (header !== null) headers |= BITS[header.delimiter];
    }
    start = end + 1;
  }
  return { rows: rows | headers, headers };
}

/** Gives the findings that begin in pieces `from` to `to` of a window to these pieces. */
function distribute(window: readonly Piece[], found: readonly Finding[], from: number, to: number): void {
  let start = 0;
  let next = 0;
  for (const [i, piece] of window.entries()) {
    const end = start + piece.text.length + 1;
    const own: Finding[] = [];
    for (let finding = found[next]; finding !== undefined && finding.start < end; finding = found[++next]) {
      own.push(moved(finding, -start));
    }
    if (i >= from && i <= to) piece.findings = own;
    start = end;
  }
}

function moved(finding: Finding, by: number): Finding {
  const { start, end, offsets } = finding;
  return { ...finding, start: start + by, end: end + by, offsets: offsets.map((at) => at + by) };
}

function commonHead(old: readonly Piece[], blocks: readonly SessionBlock[]): number {
  let count = 0;
  while (count < old.length && count < blocks.length && isSame(old[count], blocks[count])) count++;
  return count;
}

function commonTail(old: readonly Piece[], blocks: readonly SessionBlock[], head: number): number {
  const most = Math.min(old.length, blocks.length) - head;
  let count = 0;
  while (count < most && isSame(old[old.length - 1 - count], blocks[blocks.length - 1 - count])) count++;
  return count;
}

function isSame(piece: Piece | undefined, block: SessionBlock | undefined): boolean {
  return piece?.id === block?.id && piece?.text === block?.text;
}
