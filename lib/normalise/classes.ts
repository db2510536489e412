/**
 * What a UTF-16 code unit can be in a number as people write it. One table for all of Unicode's basic plane, so that
 * looking at a character is one read.
 */
export const OTHER = 0;
/** A digit in any script: ASCII, full-width, circled, superscript, Chinese (formal and informal), Arabic. */
export const DIGIT = 1;
/** A letter that is taken for a digit between digits: O o l I. */
export const LOOK_ALIKE = 2;
/** What people put between groups of digits: spaces, dashes, dots, brackets, table borders, line ends. */
export const SEPARATOR = 3;
/** Invisible: zero-width characters, directional marks, variation selectors, the keycap. */
export const IGNORABLE = 4;
/** X and what is written for it as the last character of an ID number. */
export const X_MARK = 5;
/** What numbers are masked with. */
export const MASK = 6;
/** Half of a pair that may be a mathematical digit or an invisible tag. */
export const SURROGATE = 7;

/** Bits of a class table that hold the class; the rest is free for the engine. */
export const CLASS_BITS = 7;

/** Class of every code unit. */
export const CLASSES = new Uint8Array(65536);
const VALUES = new Uint8Array(65536);

/** First code unit of the mathematical digits U+1D7CE to U+1D7FF, and of the tags U+E0000 and following. */
const MATH_HIGH = 0xd835;
const TAG_HIGH = 0xdb40;
const MATH_LOW_FIRST = 0xdfce;
const MATH_LOW_LAST = 0xdfff;

/** Where ten digits stand in a row, from 0; and nine, from 1. */
const ROWS_FROM_ZERO = [0x30, 0xff10, 0x660, 0x6f0, 0x2080];
const ROWS_FROM_ONE = [0x2460, 0x2474, 0x2488, 0x2776, 0x2780, 0x278a, 0x24f5, 0x3220, 0x3280];
const SINGLE_DIGITS: readonly string[] = [
  '零〇○◯洞⓪⓿⁰',
  '一壹弌幺¹',
  '二贰貳弍两兩²',
  '三叁參叄弎³',
  '四肆⁴',
  '五伍⁵',
  '六陆陸⁶',
  '七柒拐⁷',
  '八捌⁸',
  '九玖勾⁹',
];
const LOOKS_LIKE_ZERO = 'OoＯｏОоΟο';
const LOOKS_LIKE_ONE = 'lIｌＩⅠⅼ';
const X_MARKS = 'xXｘＸ×✕хХχΧⅩⅹ';
const MASKS = '*＊﹡●■□•█▇#＃';
const SEPARATORS = ' \t\n\r\u2028\u2029\u00a0\u1680\u202f\u205f\u3000-‐‑‒–—―−﹘﹣－.．·・‧∙_()（）|｜＿/／~～、';
const IGNORABLES = '\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180e\u20e3\u3164\ufeff\uffa0';

/** Where invisible characters stand in a row: first and one past the last. */
const IGNORABLE_ROWS: readonly (readonly [number, number])[] = [
  [0x200b, 0x2010],
  [0x202a, 0x202f],
  [0x2060, 0x2070],
  [0xfe00, 0xfe10],
];
const byClass: number[][] = Array.from({ length: 8 }, () => []);

/** Every code unit of the class; those of `OTHER` are not listed. */
export function codesOf(kind: number): readonly number[] {
  return byClass[kind] ?? [];
}

function fill(): void {
  const set = (code: number, kind: number, value: number) => {
    CLASSES[code] = kind;
    VALUES[code] = value;
    byClass[kind]?.push(code);
  };
  const all = (characters: string, kind: number, value = 0) => {
    for (let i = 0; i < characters.length; i++) set(characters.charCodeAt(i), kind, value);
  };
  const row = (first: number, value: number, count: number) => {
    for (let i = 0; i < count; i++) set(first + i, DIGIT, value + i);
  };
  for (const first of ROWS_FROM_ZERO) row(first, 0, 10);
  for (const first of ROWS_FROM_ONE) row(first, 1, 9);
  SINGLE_DIGITS.forEach((characters, value) => {
    all(characters, DIGIT, value);
  });
  all(LOOKS_LIKE_ZERO, LOOK_ALIKE, 0);
  all(LOOKS_LIKE_ONE, LOOK_ALIKE, 1);
  all(SEPARATORS, SEPARATOR);
  all(X_MARKS, X_MARK);
  all(MASKS, MASK);
  all(IGNORABLES, IGNORABLE);
  for (let code = 0x2000; code < 0x200b; code++) set(code, SEPARATOR, 0);
  for (const [first, end] of IGNORABLE_ROWS) for (let code = first; code < end; code++) set(code, IGNORABLE, 0);
  for (let code = MATH_LOW_FIRST; code <= MATH_LOW_LAST; code++) set(code, SURROGATE, 0);
  set(MATH_HIGH, SURROGATE, 0);
  set(TAG_HIGH, SURROGATE, 0);
}
fill();

/** Class of the code unit at `at`; `OTHER` outside the text. */
export function classAt(text: string, at: number): number {
  return at >= 0 && at < text.length ? (CLASSES[text.charCodeAt(at)] ?? OTHER) : OTHER;
}

/** The digit 0 to 9 a `DIGIT` or `LOOK_ALIKE` code unit stands for. */
export function digitValue(code: number): number {
  return VALUES[code] ?? 0;
}

/** The digit 0 to 9 of the mathematical digit whose pair begins at `at`, or -1. */
export function mathDigit(text: string, at: number): number {
  if (text.charCodeAt(at) !== MATH_HIGH) return -1;
  const low = text.charCodeAt(at + 1);
  return low >= MATH_LOW_FIRST && low <= MATH_LOW_LAST ? (low - MATH_LOW_FIRST) % 10 : -1;
}

/** Whether an invisible tag or supplementary variation selector (a pair) begins at `at`. */
export function isInvisiblePair(text: string, at: number): boolean {
  return text.charCodeAt(at) === TAG_HIGH;
}

/** Whether the code unit makes a keycap of the digit before it. */
export function isKeycap(code: number): boolean {
  return code === 0xfe0f || code === 0x20e3;
}

/** ASCII letter. */
export function isLetter(code: number): boolean {
  return (code >= 0x41 && code <= 0x5a) || (code >= 0x61 && code <= 0x7a);
}

/** ASCII letter, digit or underscore. */
export function isWordCode(code: number): boolean {
  return isLetter(code) || (code >= 0x30 && code <= 0x39) || code === 0x5f;
}
