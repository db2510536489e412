import type { Finding } from '../../model/finding';
import { Notes } from '../notes';
import { readPassages } from '../passages';
import type { Rule } from '../rule';
import { NO_FINDINGS, type Piece, type Places } from './piece';

/** A finding as it is when its text begins `by` code units later. */
export function moved(finding: Finding, by: number): Finding {
  if (by === 0) return finding;
  const { start, end, offsets } = finding;
  return { ...finding, start: start + by, end: end + by, offsets: offsets.map((at) => at + by) };
}

/** The findings of a piece that begins here. Of a long text most pieces stand where they stood a key ago. */
function placedAt(piece: Piece, start: number): readonly Finding[] {
  const { found, facts, placed } = piece;
  if (found.length + facts.length === 0) return NO_FINDINGS;
  if (placed?.start === start && placed.found === found && placed.facts === facts) return placed.list;
  const list = [...found, ...facts].map((one) => moved(one, start));
  piece.placed = { start, found, facts, list };
  return list;
}

/** Pieces that stand one behind the other in a text from `start` on, a line end behind each. */
export class Stretch {
  private readonly starts: number[] = [];
  private joined: string | undefined;
  /** Where the piece after the last would begin. */
  readonly end: number;

  constructor(
    readonly pieces: readonly Piece[],
    readonly start: number,
  ) {
    let at = start;
    for (const { text } of pieces) {
      this.starts.push(at);
      at += text.length + 1;
    }
    this.end = at;
  }

  get text(): string {
    this.joined ??= this.pieces.map(({ text }) => text).join('\n');
    return this.joined;
  }

  startOf(index: number): number {
    return this.starts[index] ?? this.end;
  }

  /** Where the text of the piece ends. */
  endOf(index: number): number {
    return this.startOf(index + 1) - 1;
  }

  /** Index of the piece in which `at` stands, the line end behind it included; -1 for none. */
  indexAt(at: number): number {
    if (at < this.start || at >= this.end) return -1;
    let low = 0;
    let high = this.pieces.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (this.startOf(middle) <= at) low = middle;
      else high = middle - 1;
    }
    return low;
  }

  /** The findings that begin in each piece, counted from its beginning; pieces without any may be left out. */
  split(findings: readonly Finding[]): (readonly Finding[] | undefined)[] {
    const lists: Finding[][] = [];
    for (const finding of findings) {
      const index = this.indexAt(finding.start);
      if (index < 0) continue;
      const own = lists[index] ?? [];
      lists[index] = own;
      own.push(moved(finding, -this.startOf(index)));
    }
    return lists;
  }

  /** The same for places. */
  splitPlaces(places: readonly (readonly [Rule, readonly number[]])[]): (Places | undefined)[] {
    const maps: Map<Rule, number[]>[] = [];
    for (const [rule, list] of places) {
      for (const at of list) {
        const index = this.indexAt(at);
        if (index < 0) continue;
        const map = maps[index] ?? new Map<Rule, number[]>();
        maps[index] = map;
        const own = map.get(rule);
        if (own === undefined) map.set(rule, [at - this.startOf(index)]);
        else own.push(at - this.startOf(index));
      }
    }
    return maps;
  }

  /** What rules find that read around the places `of` each piece. `start` must be 0. */
  read(of: (piece: Piece, index: number) => Places): Finding[] {
    const all = new Map<Rule, number[]>();
    for (const [i, piece] of this.pieces.entries()) {
      for (const [rule, list] of of(piece, i)) {
        const known = all.get(rule) ?? [];
        all.set(rule, known);
        for (const at of list) known.push(at + this.startOf(i));
      }
    }
    if (all.size === 0) return [];
    const notes = new Notes(this.text);
    return [...all].flatMap(([rule, list]) => readPassages(rule, list, notes));
  }

  /** What was found in the pieces by rules that read lines and paragraphs, counted in the text. */
  findings(): Finding[] {
    return this.pieces.flatMap((piece, i) => placedAt(piece, this.startOf(i)));
  }
}
