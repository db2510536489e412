import { CLASS_BITS, CLASSES, codesOf, DIGIT, IGNORABLE, isLetter, OTHER, SURROGATE } from '../normalise/classes';
import { formCodes, symbolOf } from './symbols';

/** Bit of a table entry, beside the class: a Latin letter or an at sign. */
export const LATIN = 8;
/** A character of the word that is written for a blank: 空格. */
const BLANK = 16;
const AT_SIGN = 0x40;
/** Fewest characters of a number any rule knows. */
export const SHORTEST = 5;

/** Pairs are told apart by seven groups; the eighth is that of numbers and Latin words. */
const GROUPS = 7;
const ANCHORS = 0x7f;
const WORDS = 0x80;

/**
 * Finds in a text, with one read a character, the few places where something may stand. Each code unit has a byte of
 * groups in which it may be the first of two neighbours, and one in which it may be the second.
 */
export class Probe {
  /** Class of every code unit, and whether it is a Latin letter. */
  readonly table = CLASSES.slice();
  /** First in the low byte, second in the high one. */
  private readonly groups = new Uint16Array(65536);
  /** A bit for the hash of every pair, for those whose groups agree by chance. */
  private readonly pairs = new Uint8Array(HASHES >> 3);

  constructor() {
    for (let code = 0x21; code < 0x7f; code++) {
      if (!isLetter(code) && code !== AT_SIGN) continue;
      this.set(code, LATIN);
      this.set(code + 0xfee0, LATIN);
    }
    for (const character of '空格[]【】') this.set(character.charCodeAt(0), BLANK);
    for (let kind = 1; kind <= CLASS_BITS; kind++) for (const code of codesOf(kind)) this.set(code, kind);
    for (const code of codesOf(IGNORABLE)) this.note(code, ANCHORS << 8);
  }

  /** Looks out for every pair of characters that are compared as these, also with invisible ones between. */
  watch(first: number, second: number): void {
    const { groups, pairs } = this;
    const group = first % GROUPS;
    // Not through `note`: this is run some thousand times before anything is compiled.
    groups[first] = (groups[first] ?? 0) | (1 << group);
    groups[second] = (groups[second] ?? 0) | (256 << group);
    const hash = hashOf(first, second);
    pairs[hash >> 3] = (pairs[hash >> 3] ?? 0) | (1 << (hash & 7));
  }

  /** Once all pairs are known: looks out for whatever is compared as their characters. */
  watchForms(): void {
    for (const code of formCodes()) this.note(code, (this.groups[symbolOf(code)] ?? 0) & (ANCHORS | (ANCHORS << 8)));
  }

  /** Whether an anchor may have the characters at `at` and behind it for its pair. */
  mayHoldAnchor(text: string, at: number): boolean {
    const next = text.charCodeAt(at + 1);
    if (CLASSES[next] === IGNORABLE) return true;
    const hash = hashOf(symbolOf(text.charCodeAt(at)), symbolOf(next));
    return (((this.pairs[hash >> 3] ?? 0) >> (hash & 7)) & 1) === 1;
  }

  /** The next place from `from` on where something may begin; the text's length without one. */
  next(text: string, from: number): number {
    const { groups } = this;
    const { length } = text;
    let first = from < length ? (groups[text.charCodeAt(from)] ?? 0) : 0;
    for (let at = from + 1; at < length; at++) {
      const second = groups[text.charCodeAt(at)] ?? 0;
      const pair = first & (second >> 8);
      if (pair !== 0 && this.isWorthReading(text, at - 1, pair)) return at - 1;
      first = second;
    }
    return length;
  }

  /** Most numbers in running text are a few digits between other characters: refused without more ado. */
  private isWorthReading(text: string, at: number, pair: number): boolean {
    const { table } = this;
    if ((pair & ANCHORS) !== 0 && this.mayHoldAnchor(text, at)) return true;
    if ((pair & WORDS) === 0) return false;
    let start = at;
    while (start > 0 && at - start < SHORTEST && (table[text.charCodeAt(start - 1)] ?? OTHER) !== OTHER) start--;
    let end = at + 1;
    while (end < text.length && end - start < SHORTEST && (table[text.charCodeAt(end)] ?? OTHER) !== OTHER) end++;
    return end - start >= SHORTEST;
  }

  /** Notes what a code unit may be part of. */
  private set(code: number, bit: number): void {
    const entry = (this.table[code] ?? OTHER) | bit;
    this.table[code] = entry;
    this.note(code, (canBegin(entry) ? WORDS : 0) | (WORDS << 8));
  }

  private note(code: number, bits: number): void {
    this.groups[code] = (this.groups[code] ?? 0) | bits;
  }
}

const HASHES = 1 << 18;

/** A number below `HASHES` for a pair of characters as they are compared. */
function hashOf(left: number, right: number): number {
  return (Math.imul(left, 0x9e3779b1) ^ Math.imul(right, 0x85ebca6b)) >>> 14;
}

/** Whether a number or a Latin word goes on behind such a character. */
function canBegin(entry: number): boolean {
  return entry === DIGIT || entry === SURROGATE || (entry & LATIN) !== 0;
}
