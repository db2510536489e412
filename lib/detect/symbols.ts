import { codesOf, DIGIT } from '../normalise/classes';
import { DROPPED, foldedCodes, foldTable } from '../normalise/words';

/** What stands for any digit in an anchor. */
export const ANY_DIGIT = 0x30;
/** Most invisible characters between two of a word. */
const INVISIBLE = 4;

/** What every code unit is compared as, 0 for itself: as it is folded, and all digits are one. */
const SYMBOLS = foldTable();
for (const code of codesOf(DIGIT)) SYMBOLS[code] = ANY_DIGIT;

/** The code unit as anchors are compared; `DROPPED` for an invisible one. */
export function symbolOf(code: number): number {
  return SYMBOLS[code] || code;
}

/** Every code unit that is compared as another one. */
export function formCodes(): readonly number[] {
  return [...foldedCodes(), ...codesOf(DIGIT)];
}

/** The next visible character; a few invisible ones inside a word do not part it. */
export function after(text: string, at: number): number {
  let next = at + 1;
  while (next - at <= INVISIBLE && SYMBOLS[text.charCodeAt(next)] === DROPPED) next++;
  return next;
}

/** The visible character before. */
export function before(text: string, at: number): number {
  let next = at - 1;
  while (at - next <= INVISIBLE && SYMBOLS[text.charCodeAt(next)] === DROPPED) next--;
  return next;
}
