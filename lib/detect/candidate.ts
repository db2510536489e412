import { CLASSES, IGNORABLE, isWordCode, SEPARATOR } from '../normalise/classes';
import type { Group } from '../normalise/group';
import { foldText, latinLetter } from '../normalise/words';
import { labelIn } from './label';
import type { Candidate } from './rule';

const BEFORE = 24;
const AFTER = 16;
/** A first cell is one when a border follows it on its line. */
const BORDER = /^[^\n。]*?(?:[\t|｜,;]| {2})/;
const ROW = 60;
/** Most blanks before what a cell holds. */
const CELL_REACH = 8;
/** Most blanks between prefix letters and their number, and most letters. */
const PREFIX_GAP = 3;
const PREFIX_LETTERS = 3;

/** A candidate that knows where each of its characters stands. */
export interface Located extends Candidate {
  readonly offsets: readonly number[];
  readonly end: number;
}

/** Neighbouring groups of a chain: `chain[start]` to `chain[end]`, both included. */
export interface Row {
  readonly chain: readonly Group[];
  readonly start: number;
  readonly end: number;
}

/** What rules may ask about the text as a whole. */
export interface Page {
  readonly text: string;
  headerAt(at: number): string;
}

/** A row as one candidate. Most are refused by their value alone, so everything else is worked out when asked for. */
export class DigitCandidate implements Located {
  readonly value: string;
  readonly at: number;
  readonly end: number;
  private folded: { before?: string; after?: string; label?: string; header?: string; groups?: readonly number[] } = {};

  constructor(
    private readonly page: Page,
    private readonly row: Row,
    private readonly prefix: Prefix | null,
  ) {
    const { chain, start, end } = row;
    let value = chain[start]?.value ?? '';
    for (let i = start + 1; i <= end; i++) value += chain[i]?.value ?? '';
    this.value = prefix === null ? value : prefix.letters + value;
    this.at = prefix?.at ?? chain[start]?.start ?? 0;
    this.end = chain[end]?.end ?? this.at;
  }

  get offsets(): readonly number[] {
    const offsets = this.prefix === null ? [] : [...this.prefix.offsets];
    for (const group of this.members()) {
      for (let i = 0; i < group.value.length; i++) offsets.push(group.offsets?.[i] ?? group.start + i);
    }
    return offsets;
  }

  get groups(): readonly number[] {
    this.folded.groups ??= this.members().map((group) => group.size);
    return this.folded.groups;
  }

  get spread(): boolean {
    return this.row.end > this.row.start && this.members().some((group, i) => i > 0 && group.gap !== 'plain');
  }

  get neighbours(): readonly [number, number] {
    const { chain, start, end } = this.row;
    const left = chain[start]?.gap === 'plain' ? (chain[start - 1]?.size ?? 0) : 0;
    const right = chain[end + 1]?.gap === 'plain' ? (chain[end + 1]?.size ?? 0) : 0;
    return [left, right];
  }

  get before(): string {
    this.folded.before ??= foldText(this.page.text, Math.max(0, this.at - BEFORE), this.at);
    return this.folded.before;
  }

  get after(): string {
    this.folded.after ??= foldText(this.page.text, this.end, Math.min(this.page.text.length, this.end + AFTER));
    return this.folded.after;
  }

  get label(): string {
    this.folded.label ??= labelIn(this.before);
    return this.folded.label;
  }

  get header(): string {
    this.folded.header ??= beginsCell(this.page.text, this.at) ? this.page.headerAt(this.at) : '';
    return this.folded.header;
  }

  private members(): readonly Group[] {
    return this.row.chain.slice(this.row.start, this.row.end + 1);
  }
}

/** Whether a table cell may begin at `at`: tables are not read for numbers in running text. */
function beginsCell(text: string, at: number): boolean {
  let start = at;
  let blanks = 0;
  while (start > 0 && at - start < CELL_REACH) {
    const code = text.charCodeAt(start - 1);
    if (code === 32) blanks++;
    else if (CLASSES[code] !== IGNORABLE) break;
    start--;
  }
  const before = text.charAt(start - 1);
  if (blanks > 1 || (before !== '' && '\t|,;"'.includes(before))) return true;
  return '\n\r\u2028'.includes(before) && BORDER.test(text.slice(at, at + ROW));
}

/** Letters before a number that belong to it, and where each stands. */
export interface Prefix {
  readonly letters: string;
  readonly at: number;
  readonly offsets: readonly number[];
}

/** The one to three letters before `start`, at most a few blanks away and not the end of a longer word; null without any. */
export function prefixBefore(text: string, start: number): Prefix | null {
  let at = start - 1;
  while (start - at <= PREFIX_GAP && isGap(text.charCodeAt(at))) at--;
  const offsets: number[] = [];
  let letters = '';
  for (; at >= 0 && letters.length < PREFIX_LETTERS; at--) {
    const letter = latinLetter(text.charCodeAt(at));
    if (letter === '') break;
    letters = letter + letters;
    offsets.unshift(at);
  }
  const [first] = offsets;
  if (first === undefined || isWordCode(text.charCodeAt(first - 1))) return null;
  return { letters, at: first, offsets };
}

function isGap(code: number): boolean {
  return CLASSES[code] === SEPARATOR || CLASSES[code] === IGNORABLE;
}
