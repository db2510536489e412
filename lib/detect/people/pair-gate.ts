/** Refuses nearly every text in which none of some words stands, in two reads a character. */
export class PairGate {
  private readonly filter = new Uint8Array(65536);

  /** @param words of two characters, or longer ones of which the first two count. */
  constructor(words: readonly string[]) {
    for (const word of words) this.filter[hash(word.charCodeAt(0), word.charCodeAt(1))] = 1;
  }

  /** Whether one of the words may stand in `[start, end)`. */
  opens(text: string, start: number, end: number): boolean {
    let left = text.charCodeAt(start);
    for (let i = start + 1; i < end; i++) {
      const right = text.charCodeAt(i);
      if (this.filter[hash(left, right)] === 1) return true;
      left = right;
    }
    return false;
  }
}

function hash(left: number, right: number): number {
  return ((left * 31) ^ (right * 257)) & 65535;
}
