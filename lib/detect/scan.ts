import type { Finding } from '../model/finding';
import { chainStart, countAround } from '../normalise/chain';
import { CLASS_BITS, CLASSES, DIGIT, IGNORABLE, isWordCode, mathDigit, OTHER, SURROGATE } from '../normalise/classes';
import type { Anchors } from './anchors';
import type { Located, Page } from './candidate';
import type { DigitRules } from './digit-rules';
import { toFinding } from './finding';
import { visitRows } from './rows';
import type { Rule } from './rule';
import { createHeaders } from './table/headers';
import type { WordRules, WordSearch } from './word-rules';

/** Every fourth character is looked at: no number and no long anchor is shorter. */
export const STRIDE = 4;
/** Marks a code unit that may belong to an anchor, beside its class; and one of Latin words and addresses. */
export const HINT = 8;
export const LATIN = 16;
/** Fewest characters of a number any rule knows. */
const SHORTEST = 5;
/** Bits of a table entry that tell a digit, a separator or a Latin letter from anything else. */
const NOT_OTHER = CLASS_BITS | LATIN;
/** 空, the first character of the word that is written for a blank. */
const BLANK_WORD = 0x7a7a;
/** How far a separator or an invisible character is from a digit of the same number. */
const NEAR = 6;
/** How far back the beginning of a Latin word is looked for, and how short a word is of no interest. */
const LATIN_REACH = 64;
const LATIN_LEAST = 5;

/** One scan over one text. */
export class Scan {
  readonly found: Finding[] = [];
  private readonly page: Page;
  private readonly search: WordSearch;
  /** Up to where numbers, and Latin words, have been read. */
  private read = 0;
  private latinRead = 0;
  private readonly anchors: Anchors;

  constructor(
    private readonly text: string,
    private readonly table: Uint8Array,
    private readonly digits: DigitRules,
    words: WordRules,
  ) {
    this.anchors = words.anchors;
    let headers: ReturnType<typeof createHeaders> | undefined;
    this.page = {
      text,
      headerAt: (at) => {
        headers ??= createHeaders(text);
        return headers.headerAt(at);
      },
    };
    this.search = words.search(this.page, this.judge);
  }

  private readonly judge = (rule: Rule, candidate: Located) => {
    const match = rule.verify?.(candidate) ?? null;
    if (match === null) return null;
    const finding = toFinding(rule, candidate, match);
    this.found.push(finding);
    return { match, end: finding.end };
  };

  /** Looks at what stands at `at`, whose table entry is `entry`; answers up to where nothing more is to be looked at. */
  look(at: number, entry: number): number {
    if (entry >= HINT) {
      if ((entry & HINT) !== 0 && this.anchors.mayStandAt(this.text, at)) this.search.at(at);
      if ((entry & LATIN) !== 0) this.readLatin(at);
    }
    const kind = entry & CLASS_BITS;
    return kind === OTHER ? at : this.readNumber(at, kind);
  }

  /** What is left to do at the end of the text. */
  finish(): WordSearch {
    this.search.short();
    return this.search;
  }

  private readNumber(at: number, kind: number): number {
    const { text } = this;
    if (this.isShort(at, kind)) return at;
    const digit = kind === DIGIT ? at : this.nearDigit(at);
    if (digit < this.read) return at;
    const { count, end } = countAround(text, digit, this.read, SHORTEST);
    if (count < SHORTEST) {
      this.read = end;
      this.readLatin(at);
      return at;
    }
    this.read = chainStart(text, digit, this.read);
    if (this.isLatin(this.read - 1)) this.readLatin(this.read);
    while (this.read <= digit) {
      this.read = visitRows(text, this.read, this.digits.fits, (row, length) =>
        this.digits.offer(this.page, row, length, this.judge),
      );
    }
    return Math.max(at, this.read - 1);
  }

  /** Most numbers in running text are a few digits between other characters: refused without more ado. */
  private isShort(at: number, kind: number): boolean {
    const { text, table } = this;
    const { length } = text;
    let start = at;
    while (start > 0 && at - start < SHORTEST && ((table[text.charCodeAt(start - 1)] ?? 0) & NOT_OTHER) !== 0) start--;
    let end = at + 1;
    while (end < length && end - start < SHORTEST && ((table[text.charCodeAt(end)] ?? 0) & NOT_OTHER) !== 0) end++;
    if (end - start >= SHORTEST || text.charCodeAt(end) === BLANK_WORD || text.charCodeAt(end - 1) === BLANK_WORD)
      return false;
    if (kind === DIGIT) this.read = Math.max(this.read, end);
    return true;
  }

  /** Reads the Latin word around `at` once and hands it to the rules for such words. */
  private readLatin(at: number): void {
    const { text } = this;
    if (at < this.latinRead) return;
    let start = at;
    while (start > this.latinRead && at - start < LATIN_REACH && this.isLatin(start - 1)) start--;
    let end = at;
    let letters = 0;
    while (end < text.length && this.isLatin(end)) {
      if ((this.table[text.charCodeAt(end)] ?? 0) & LATIN) letters++;
      end++;
    }
    this.latinRead = end;
    while (start < end && CLASSES[text.charCodeAt(start)] === IGNORABLE) start++;
    if (end - start < LATIN_LEAST || (letters === 0 && !this.hasLetter(start, at))) return;
    if (this.followsWord(start)) return;
    this.search.latin(start);
  }

  private isLatin(at: number): boolean {
    const code = this.text.charCodeAt(at);
    if (isWordCode(code) || ((this.table[code] ?? 0) & LATIN) !== 0 || code === 0x2d) return true;
    return (code >= 0xff10 && code <= 0xff19) || CLASSES[code] === IGNORABLE;
  }

  private hasLetter(from: number, to: number): boolean {
    for (let i = from; i < to; i++) if (((this.table[this.text.charCodeAt(i)] ?? 0) & LATIN) !== 0) return true;
    return false;
  }

  /** In running English text every word stands behind another; labels and at signs do not look like that. */
  private followsWord(start: number): boolean {
    const { text } = this;
    if (text.charCodeAt(start - 1) !== 32) return false;
    const code = text.charCodeAt(start - 2);
    return (code >= 0x61 && code <= 0x77) || code === 0x79 || code === 0x7a || code === 0x2c;
  }

  /** The digit at or next to the separator, invisible character, pair or look-alike at `at`; -1 when there is none. */
  private nearDigit(at: number): number {
    for (let i = at; i >= 0 && at - i <= NEAR; i--) {
      const kind = this.kindAt(i);
      if (kind === DIGIT || (kind === SURROGATE && mathDigit(this.text, i) >= 0)) return i;
      if (kind === OTHER) break;
    }
    for (let i = at + 1; i < this.text.length && i - at <= NEAR; i++) {
      const kind = this.kindAt(i);
      if (kind === DIGIT || (kind === SURROGATE && mathDigit(this.text, i) >= 0)) return i;
      if (kind === OTHER) break;
    }
    return -1;
  }

  private kindAt(at: number): number {
    return (this.table[this.text.charCodeAt(at)] ?? OTHER) & CLASS_BITS;
  }
}
