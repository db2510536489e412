import type { Finding } from '../model/finding';
import { chainStart, countAround } from '../normalise/chain';
import { CLASS_BITS, CLASSES, DIGIT, IGNORABLE, isWordCode, mathDigit, OTHER } from '../normalise/classes';
import type { Located, Page } from './candidate';
import type { DigitRules } from './digit-rules';
import { toFinding } from './finding';
import { LATIN, type Probe, SHORTEST } from './probe';
import { visitRows } from './rows';
import type { Rule } from './rule';
import { createHeaders } from './table/headers';
import type { WordRules, WordSearch } from './word-rules';

/** What else stands in Latin words and addresses: - . ． ＿ */
const IN_ADDRESS: ReadonlySet<number> = new Set([0x2d, 0x2e, 0xff0e, 0xff3f]);
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

  constructor(
    private readonly text: string,
    private readonly probe: Probe,
    private readonly digits: DigitRules,
    words: WordRules,
  ) {
    this.page = { text, headers: createHeaders(text) };
    this.search = words.search(this.page, this.judge);
  }

  private readonly judge = (rule: Rule, candidate: Located) => {
    const match = rule.verify?.(candidate) ?? null;
    if (match === null) return null;
    const finding = toFinding(rule, candidate, match);
    this.found.push(finding);
    return { match, end: finding.end };
  };

  /** Looks at what may begin at `at`; answers where to look next. */
  look(at: number): number {
    if (this.probe.mayHoldAnchor(this.text, at)) this.search.at(at);
    const entry = this.probe.table[this.text.charCodeAt(at)] ?? OTHER;
    if ((entry & LATIN) !== 0) this.readLatin(at);
    const isDigit = (entry & CLASS_BITS) === DIGIT || mathDigit(this.text, at) >= 0;
    return isDigit ? Math.max(at + 1, this.readNumber(at) - 1) : at + 1;
  }

  /** What is left to do at the end of the text. */
  finish(): WordSearch {
    this.search.singles();
    return this.search;
  }

  /** Reads the number around the digit at `at`; answers where it ends, 0 for one that is none. */
  private readNumber(at: number): number {
    const { text } = this;
    if (at < this.read) return 0;
    const { count, end } = countAround(text, at, this.read, SHORTEST);
    if (count < SHORTEST) {
      this.read = end;
      this.readLatin(at);
      return 0;
    }
    this.read = chainStart(text, at, this.read);
    if (this.isLatin(this.read - 1)) this.readLatin(this.read);
    while (this.read <= at) {
      this.read = visitRows(text, this.read, this.digits.fits, (row, length) =>
        this.digits.offer(this.page, row, length, this.judge),
      );
    }
    return this.read;
  }

  /** Reads the Latin word around `at` once and hands it to the rules for such words. */
  private readLatin(at: number): void {
    const { text } = this;
    if (at < this.latinRead) return;
    let start = at;
    while (start > this.latinRead && at - start < LATIN_REACH && this.isLatin(start - 1)) start--;
    let end = at;
    let letters = 0;
    let mail = false;
    while (end < text.length && this.isLatin(end)) {
      const code = text.charCodeAt(end);
      if ((this.probe.table[code] ?? 0) & LATIN) letters++;
      if (code === 0x40 || code === 0xff20) mail = true;
      end++;
    }
    this.latinRead = end;
    while (start < end && CLASSES[text.charCodeAt(start)] === IGNORABLE) start++;
    if (end - start < LATIN_LEAST || (letters === 0 && !this.hasLetter(start, at))) return;
    if (!mail && this.followsWord(start)) return;
    this.search.latin(start);
  }

  private isLatin(at: number): boolean {
    const code = this.text.charCodeAt(at);
    if (isWordCode(code) || ((this.probe.table[code] ?? 0) & LATIN) !== 0 || IN_ADDRESS.has(code)) return true;
    return (code >= 0xff10 && code <= 0xff19) || CLASSES[code] === IGNORABLE;
  }

  private hasLetter(from: number, to: number): boolean {
    for (let i = from; i < to; i++) if (((this.probe.table[this.text.charCodeAt(i)] ?? 0) & LATIN) !== 0) return true;
    return false;
  }

  /** In running English text every word stands behind another; labels and at signs do not look like that. */
  private followsWord(start: number): boolean {
    const { text } = this;
    if (text.charCodeAt(start - 1) !== 32) return false;
    const code = text.charCodeAt(start - 2);
    return (code >= 0x61 && code <= 0x77) || code === 0x79 || code === 0x7a || code === 0x2c;
  }
}
