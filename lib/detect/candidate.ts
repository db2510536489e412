import { CLASSES, IGNORABLE, isWordCode, SEPARATOR } from '../normalise/classes';
import type { Group } from '../normalise/group';
import { foldText, foldWords, latinLetter } from '../normalise/words';
import type { Hints } from './hints';
import { labelIn } from './label';
import type { Candidate } from './rule';
import type { Headers } from './table/header';

const BEFORE = 24;
const AFTER = 16;
/** What ends a cell: tab | ｜ , ， ; ； " */
const BORDERS: ReadonlySet<number> = new Set([9, 0x7c, 0xff5c, 0x2c, 0xff0c, 0x3b, 0xff1b, 0x22]);
/** A first cell is one when a border follows it on its line. */
const BORDER = /^[^\n。]*?(?:[\t|｜,，;；]| {2})/;
const ROW = 60;
/** Most blanks before what a cell holds. */
const CELL_REACH = 8;
/** Most blanks between prefix letters and their number, and most letters. */
const PREFIX_GAP = 3;
const PREFIX_LETTERS = 3;
const BULLET = 0x2022;
const COLON = 0x3a;

/** A candidate that knows where each of its characters stands. */
export interface Located extends Candidate {
  readonly offsets: readonly number[];
  readonly end: number;
  /** Where so many characters of `after` end. */
  reach(more: number): number;
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
  readonly headers: Headers;
}

/** What has been worked out of a candidate. */
interface Folded {
  value?: string;
  before?: string;
  after?: string;
  label?: string;
  header?: string;
  groups?: readonly number[];
}

/** A row as one candidate. Most are refused by what stands before them or by their value, so nothing is worked out before it is asked for. */
export class DigitCandidate implements Located {
  readonly at: number;
  readonly end: number;
  private folded: Folded = {};

  constructor(
    private readonly page: Page,
    private readonly row: Row,
    private readonly prefix: Prefix | null,
  ) {
    const { chain, start, end } = row;
    this.at = prefix?.at ?? chain[start]?.start ?? 0;
    this.end = chain[end]?.end ?? this.at;
  }

  get value(): string {
    if (this.folded.value === undefined) {
      const { chain, start, end } = this.row;
      let value = this.prefix?.letters ?? '';
      for (let i = start; i <= end; i++) value += chain[i]?.value ?? '';
      this.folded.value = value;
    }
    return this.folded.value;
  }

  get offsets(): readonly number[] {
    const { chain, start, end } = this.row;
    const offsets = this.prefix === null ? [] : [...this.prefix.offsets];
    for (let i = start; i <= end; i++) {
      const group = chain[i];
      for (let k = 0; group !== undefined && k < group.value.length; k++)
        offsets.push(group.offsets?.[k] ?? group.start + k);
    }
    return offsets;
  }

  get groups(): readonly number[] {
    if (this.folded.groups === undefined) {
      const { chain, start, end } = this.row;
      const sizes: number[] = [];
      for (let i = start; i <= end; i++) sizes.push(chain[i]?.size ?? 0);
      this.folded.groups = sizes;
    }
    return this.folded.groups;
  }

  get spread(): boolean {
    const { chain, start, end } = this.row;
    for (let i = start + 1; i <= end; i++) if (chain[i]?.gap !== 'plain') return true;
    return false;
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
    this.folded.header ??= beginsCell(this.page.text, this.at) ? this.readHeader() : '';
    return this.folded.header;
  }

  /** Digits may stand in a cell each; anything else that stands in two is no one number. */
  private readHeader(): string {
    const last = this.groups.every((size) => size === 1) ? this.at : this.end - 1;
    const header = this.page.headers.headerAt(this.at, last);
    return labelIn(foldText(header, 0, header.length));
  }

  reach(more: number): number {
    if (more === 0) return this.end;
    const { text } = this.page;
    const { offsets } = foldWords(text, this.end, Math.min(text.length, this.end + AFTER));
    return (offsets[more - 1] ?? this.end - 1) + 1;
  }

  /** The hints that stand before it or in its column's header. */
  hints(known: Hints): number {
    const { header } = this;
    return known.in(this.page.text, Math.max(0, this.at - BEFORE), this.at) | known.in(header, 0, header.length);
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
  if (blanks > 1 || start === 0) return blanks > 1 || BORDER.test(text.slice(at, at + ROW));
  const before = text.charCodeAt(start - 1);
  if (BORDERS.has(before)) return true;
  return (before === 10 || before === 13 || before === 0x2028) && BORDER.test(text.slice(at, at + ROW));
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
    if (CLASSES[text.charCodeAt(at)] === IGNORABLE) continue;
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
  return code === BULLET || code === COLON || CLASSES[code] === SEPARATOR || CLASSES[code] === IGNORABLE;
}
