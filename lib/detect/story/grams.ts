import { once } from '../../model/once';
import { DROPPED, foldTable } from '../../normalise/words';

/** Each run of characters is known by a hash of so many bits. */
export const HASH_BITS = 16;

/** Characters in the longest run. */
const LONGEST = 3;

const MULTIPLIER = 0x9e3779b1;
const TAB = 9;
const LINE = 10;
const RETURN = 13;
const BLANK = 32;
const ZERO = 48;
const NINE = 57;
const LINE_SEPARATOR = 0x2028;

const foldOnce = once(foldTable);

const hashOf = (run: number) => (run ^ (run >>> 15)) >>> (32 - HASH_BITS);

function plain(folded: number): number {
  if (folded >= ZERO && folded <= NINE) return ZERO;
  if (folded === TAB) return BLANK;
  return folded === RETURN || folded === LINE_SEPARATOR ? LINE : folded;
}

/** Runs of characters of a text, in order. */
export interface Runs {
  readonly hashes: Uint16Array;
  /** By place in the text, in UTF-16 code units: how many of them end there or before. */
  readonly endedBy: Uint32Array;
}

/**
 * Every run of one, two and three characters in a text. Text is folded as rules read it; every digit as 0, white space as one
 * blank or line end. Linear. Weights are learned with exactly these hashes.
 */
export function runsOf(text: string): Runs {
  const fold = foldOnce();
  const hashes = new Uint16Array(LONGEST * text.length);
  const endedBy = new Uint32Array(text.length + 1);
  let length = 0;
  // Runs that end with the character before: of one, of two.
  let one = 0;
  let two = 0;
  let last = LINE;
  let read = 0;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    const code = plain(fold[unit] || unit);
    const isDropped = code === DROPPED || ((code === BLANK || code === LINE) && (last === LINE || last === code));
    if (!isDropped) {
      last = code;
      const three = Math.imul(two + code + 1, MULTIPLIER);
      two = Math.imul(one + code + 1, MULTIPLIER);
      one = Math.imul(code + 1, MULTIPLIER);
      if (read > 1) hashes[length++] = hashOf(three);
      if (read > 0) hashes[length++] = hashOf(two);
      hashes[length++] = hashOf(one);
      read++;
    }
    endedBy[i + 1] = length;
  }
  return { hashes: hashes.subarray(0, length), endedBy };
}
