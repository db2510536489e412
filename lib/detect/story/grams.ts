import { DROPPED, foldTable } from '../../normalise/words';

/** Runs of up to so many characters are counted: `count` is written for three. */
const LONGEST = 3;
/** Each is known by a hash of so many bits: `seen` is made for no more. */
export const HASH_BITS = 16;

const MULTIPLIER = 0x9e3779b1;
const TAB = 9;
const LINE = 10;
const RETURN = 13;
const BLANK = 32;
const ZERO = 48;
const NINE = 57;
const LINE_SEPARATOR = 0x2028;

/** Counts runs of characters; one counter serves many texts. */
export class GramCounter {
  private readonly fold = foldTable();
  private readonly counts = new Uint32Array(1 << HASH_BITS);
  private readonly seen = new Uint16Array(1 << HASH_BITS);

  /**
   * Gives the hashes of the runs of one to three characters in `[start, end)`, and how often each stands there. Text is folded as
   * rules read it; every digit as 0, white space as one blank or line end. Linear. Weights are learned with exactly these hashes.
   */
  count(text: string, start: number, end: number, each: (hash: number, count: number) => void): void {
    const { counts, seen } = this;
    let different = 0;
    // Runs that end with the character before: of one, of two.
    let one = 0;
    let two = 0;
    let last = LINE;
    let read = 0;
    for (let i = start; i < end; i++) {
      const code = this.plain(text.charCodeAt(i));
      if (code === DROPPED || ((code === BLANK || code === LINE) && (last === LINE || last === code))) continue;
      last = code;
      const three = Math.imul(two + code + 1, MULTIPLIER);
      two = Math.imul(one + code + 1, MULTIPLIER);
      one = Math.imul(code + 1, MULTIPLIER);
      for (let length = Math.min(read++, LONGEST - 1); length >= 0; length--) {
        const run = length === 0 ? one : length === 1 ? two : three;
        const hash = (run ^ (run >>> 15)) >>> (32 - HASH_BITS);
        const count = counts[hash] ?? 0;
        if (count === 0) seen[different++] = hash;
        counts[hash] = count + 1;
      }
    }
    for (let i = 0; i < different; i++) {
      const hash = seen[i] ?? 0;
      each(hash, counts[hash] ?? 0);
      counts[hash] = 0;
    }
  }

  private plain(code: number): number {
    const folded = this.fold[code] || code;
    if (folded >= ZERO && folded <= NINE) return ZERO;
    if (folded === TAB) return BLANK;
    return folded === RETURN || folded === LINE_SEPARATOR ? LINE : folded;
  }
}
