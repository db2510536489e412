import { DROPPED, foldTable } from '../../normalise/words';

/** Each run of characters is known by a hash of so many bits. */
export const HASH_BITS = 16;

const MULTIPLIER = 0x9e3779b1;
const TAB = 9;
const LINE = 10;
const RETURN = 13;
const BLANK = 32;
const ZERO = 48;
const NINE = 57;
const LINE_SEPARATOR = 0x2028;

const hashOf = (run: number) => (run ^ (run >>> 15)) >>> (32 - HASH_BITS);

function plain(folded: number): number {
  if (folded >= ZERO && folded <= NINE) return ZERO;
  if (folded === TAB) return BLANK;
  return folded === RETURN || folded === LINE_SEPARATOR ? LINE : folded;
}

/**
 * Gives the hash of every run of one, two and three characters in a text, and the place after it in UTF-16 code units, in
 * order. Text is folded as rules read it; every digit as 0, white space as one blank or line end. Linear. Weights are learned
 * with exactly these hashes.
 */
export function eachRun(text: string, each: (hash: number, end: number) => void): void {
  const fold = foldTable();
  // Runs that end with the character before: of one, of two.
  let one = 0;
  let two = 0;
  let last = LINE;
  let read = 0;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    const code = plain(fold[unit] || unit);
    if (code === DROPPED || ((code === BLANK || code === LINE) && (last === LINE || last === code))) continue;
    last = code;
    const three = Math.imul(two + code + 1, MULTIPLIER);
    two = Math.imul(one + code + 1, MULTIPLIER);
    one = Math.imul(code + 1, MULTIPLIER);
    if (read > 1) each(hashOf(three), i + 1);
    if (read > 0) each(hashOf(two), i + 1);
    each(hashOf(one), i + 1);
    read++;
  }
}
