import type { ReadPassage } from '../../model/reading';

/** What the engine takes for digits, and digits for. Each is as long as the digit. */
const ALIKE: Readonly<Record<string, string>> = {
  O: '0',
  o: '0',
  〇: '0',
  D: '0',
  Q: '0',
  U: '0',
  l: '1',
  I: '1',
  i: '1',
  '|': '1',
  ']': '1',
  '[': '1',
  '!': '1',
  Z: '2',
  z: '2',
  S: '5',
  s: '5',
  G: '6',
  B: '8',
};
/** A run of digits and of what looks like them; blanks between them come from the engine. */
const RUN = /[\dOo〇DQUlIi|\][!ZzSsGBXx*]{8,24}/g;
/** So large a share of a run are digits, or it is a word. */
const DIGITS = 0.7;

/** Puts digits where the engine read something that looks like one, in the midst of digits. As long as before. */
export function withDigits(text: string): string {
  return text.replaceAll(RUN, (run) => {
    const digits = run.replaceAll(/\D/g, '').length;
    return digits < run.length * DIGITS ? run : run.replaceAll(/[^\dXx*]/g, (char) => ALIKE[char] ?? char);
  });
}

/** A number with a date of birth in it, a digit more or less than a resident id has, or one that was not read. */
const LIKE_ID = /(?<![\dXx])\d{5,7}(?:19|20)\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])\d{2,4}[\dXx]?(?![\dXx])/g;

/** Numbers of a picture that may be resident ids of which a digit was read wrongly. For review: nobody can tell. */
export function doubtfulNumbers(text: string, index: number): ReadPassage[] {
  return [...text.matchAll(LIKE_ID)]
    .filter(([number]) => number.length >= 17 && number.length <= 19)
    .map(({ 0: number, index: start }) => ({
      text: index,
      rule: 'resident-id',
      start,
      end: start + number.length,
      confidence: 0.5,
      evidence: ['pattern'],
      action: 'review',
    }));
}
