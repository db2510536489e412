import { foldedCodes, foldTable } from '../normalise/words';

/**
 * Which rules' hints stand in a text, as bits: one look at each character serves all rules. Texts are read as they are,
 * for most numbers are refused here and folding what stands before them took a third of the time.
 */
export class Hints {
  private readonly bits = new Map<string, number>();
  /** For each code unit the place of its bits in `masks`; 0 for those that are nobody's hint. */
  private readonly placeOf = new Uint8Array(65536);
  private readonly masks: number[] = [0];

  /** The bit of a set of characters. There is room for 31 sets; the same characters share one. */
  bitOf(characters: string): number {
    const known = this.bits.get(characters);
    if (known !== undefined) return known;
    if (this.bits.size === 31) throw new Error('too many sets of hints');
    const bit = 1 << this.bits.size;
    this.bits.set(characters, bit);
    for (let i = 0; i < characters.length; i++) this.add(characters.charCodeAt(i), bit);
    return bit;
  }

  /** Once all sets are known: what is read as one of their characters counts as that. */
  readForms(): void {
    const folded = foldTable();
    for (const code of foldedCodes()) this.placeOf[code] = this.placeOf[folded[code] ?? 0] ?? 0;
  }

  /** The bits of all sets of which a character stands in `[start, end)` of the text. */
  in(text: string, start: number, end: number): number {
    const { placeOf, masks } = this;
    let found = 0;
    for (let i = start; i < end; i++) {
      const place = placeOf[text.charCodeAt(i)] ?? 0;
      if (place !== 0) found |= masks[place] ?? 0;
    }
    return found;
  }

  private add(code: number, bit: number): void {
    const place = this.placeOf[code] || this.masks.push(0) - 1;
    this.placeOf[code] = place;
    this.masks[place] = (this.masks[place] ?? 0) | bit;
  }
}
