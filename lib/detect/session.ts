import type { Finding } from '../model/finding';
import type { Engine } from './engine';
import { resolveOverlaps } from './overlap';
import { type Above, isSame, NOTHING } from './session/above';
import { factsAround, lookAt, rowsAround } from './session/look';
import { type Piece, toPiece } from './session/piece';
import { affected } from './session/reach';
import { moved, Stretch } from './session/stretch';

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
   * Takes the new text of one block and answers the findings of what was scanned again. Time does not depend on the
   * length of the whole. What the change says of other lines of a list (how many people it names, that a title above
   * it is new) is put off until `findings`.
   * @throws Error when there is no such block.
   */
  change(id: string | number, text: string): readonly BlockFinding[];
  /** All blocks joined by line ends. */
  text(): string;
  /** The findings of the whole, by place: those of `detect` on the blocks joined by line ends. */
  findings(): readonly Finding[];
}

/** A session over an engine. */
export function createSession({ look }: Pick<Engine, 'look'>): Session {
  let pieces: readonly Piece[] = [];
  /** Where each piece is, once somebody asks. */
  let places: ReadonlyMap<string | number, number> | undefined;
  /** All pieces, as they are now. */
  let whole: Stretch | undefined;
  /** What rules for whole lists found, counted in the whole; null when it has to be worked out again. */
  let lists: readonly Finding[] | null = [];

  /**
   * Looks at the pieces, and at more below them, twice as many each time, as long as what stands above is not
   * what it was (`before`).
   */
  const scan = (first: number, last: number, before: Above): [from: number, to: number] => {
    lists = null;
    whole = undefined;
    lookAt(look, pieces, first, last);
    let to = last;
    let was = before;
    for (let more = 1; to < pieces.length - 1 && !isSame(was, outOf(to)); more *= 2) {
      const next = Math.min(to + more, pieces.length - 1);
      was = outOf(next);
      lookAt(look, pieces, to + 1, next);
      to = next;
    }
    return factsAround(pieces, first, to);
  };
  const stretched = (): Stretch => {
    whole ??= new Stretch(pieces, 0);
    return whole;
  };
  const placesNow = () => {
    places ??= new Map(pieces.map(({ id }, i) => [id, i]));
    return places;
  };
  const outOf = (at: number) => pieces[at]?.out ?? NOTHING;

  const findings = () => {
    const all = stretched();
    lists ??= all.read(({ listPlaces }) => listPlaces);
    return resolveOverlaps([...all.findings(), ...lists]);
  };

  return {
    findings,
    text: () => stretched().text,
    update(blocks) {
      const old = pieces;
      const head = commonHead(old, blocks);
      const tail = commonTail(old, blocks, head);
      const fresh = blocks.length - tail - head;
      if (fresh === 0 && old.length === blocks.length) return findings();
      pieces = [
        ...old.slice(0, head),
        ...blocks.slice(head, head + fresh).map(toPiece),
        ...old.slice(old.length - tail),
      ];
      places = undefined;
      whole = undefined;
      lists = null;
      if (pieces.length === 0) return [];
      const at = Math.min(head, pieces.length - 1);
      const first = wrapsInto(pieces, affected(pieces, at, '')[0]);
      const [, last] = affected(pieces, Math.max(at, head + fresh - 1), '');
      scan(first, last, last < head + fresh ? (old[old.length - tail - 1]?.out ?? NOTHING) : outOf(last));
      return findings();
    },
    change(id, text) {
      const known = placesNow();
      const at = known.get(id);
      const piece = at === undefined ? undefined : pieces[at];
      if (at === undefined || piece === undefined) throw new Error(`no such block: ${id}`);
      const old = piece.text;
      piece.text = text;
      const [start, last] = affected(pieces, at, old);
      const first = wrapsInto(pieces, start);
      const [from, to] = scan(first, last, outOf(last));
      const header = outOf(at - 1).header;
      const rows = rowsAround(pieces, at, header === null ? at : (known.get(header.block) ?? at));
      return answer(pieces, from, to, at, rows);
    },
  };
}

/** The first piece to look at when piece `first` changed: the one before it, if that was judged with its beginning. */
function wrapsInto(pieces: readonly Piece[], first: number): number {
  return pieces[first - 1]?.wraps === true ? first - 1 : first;
}

/** The findings of pieces `from` to `to`; `rows` are those of lists in piece `at`, counted from its beginning. */
function answer(
  pieces: readonly Piece[],
  from: number,
  to: number,
  at: number,
  rows: readonly Finding[],
): BlockFinding[] {
  let first = from;
  while (first > 0 && reachesOn(pieces[first - 1])) first--;
  let last = to;
  while (last < pieces.length - 1 && reachesOn(pieces[last])) last++;
  const stretch = new Stretch(pieces.slice(first, last + 1), 0);
  const inLists = rows.map((finding) => moved(finding, stretch.startOf(at - first)));
  const found = [...stretch.findings(), ...inLists];
  if (found.length === 0) return [];
  return resolveOverlaps(found).map((finding) => {
    const index = stretch.indexAt(finding.start);
    return { block: pieces[first + index]?.id ?? '', finding: moved(finding, -stretch.startOf(index)) };
  });
}

/** Whether something that begins in the piece ends in one further down. */
function reachesOn(piece: Piece | undefined): boolean {
  return piece?.found.some(({ end }) => end > piece.text.length) === true;
}

function commonHead(old: readonly Piece[], blocks: readonly SessionBlock[]): number {
  let count = 0;
  while (count < old.length && count < blocks.length && isUnchanged(old[count], blocks[count])) count++;
  return count;
}

function commonTail(old: readonly Piece[], blocks: readonly SessionBlock[], head: number): number {
  const most = Math.min(old.length, blocks.length) - head;
  let count = 0;
  while (count < most && isUnchanged(old[old.length - 1 - count], blocks[blocks.length - 1 - count])) count++;
  return count;
}

function isUnchanged(piece: Piece | undefined, block: SessionBlock | undefined): boolean {
  return piece?.id === block?.id && piece?.text === block?.text;
}
