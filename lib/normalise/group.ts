import {
  classAt,
  DIGIT,
  digitValue,
  IGNORABLE,
  isInvisiblePair,
  isKeycap,
  isLetter,
  isWordCode,
  LOOK_ALIKE,
  MASK,
  mathDigit,
  SURROGATE,
  X_MARK,
} from './classes';

/** What stands between two groups: nothing or blanks and dashes on one line, a cell border, a line end. */
export type Gap = 'plain' | 'cell' | 'line';

/** Neighbouring digits (or an X, or mask characters) with nothing but invisible characters between them. */
export interface Group {
  readonly kind: 'digits' | 'x' | 'mask';
  readonly start: number;
  readonly end: number;
  /** Folded: `0` to `9`, `X`, `*`. Cut off after `MAX_GROUP` characters. */
  readonly value: string;
  /** Where each character of `value` begins in the text; null when they stand one behind the other from `start`. */
  readonly offsets: readonly number[] | null;
  /** Number of characters, also of those cut off. */
  readonly size: number;
  /** Whether `value` holds a `*`. */
  readonly masked: boolean;
  /** What stands before it in the chain. */
  readonly gap: Gap;
}

/** Longest group kept in full; anything longer is no identifier. */
const MAX_GROUP = 40;
/** Reads the group that begins at `at`, or answers null when none does. Time is linear in what it reads. */
export function readGroup(text: string, at: number, gap: Gap): Group | null {
  const kind = classAt(text, at);
  if (kind === X_MARK) return readX(text, at, gap);
  if (kind === MASK) return readMarks(text, at, gap, MASK);
  return readPlain(text, at, gap) ?? readDigits(text, at, gap);
}

/** The common case: ASCII digits and nothing else around them. */
function readPlain(text: string, start: number, gap: Gap): Group | null {
  let end = start;
  while (isAsciiDigit(text, end)) end++;
  if (end === start) return null;
  const next = classAt(text, end);
  if (next === DIGIT || next === LOOK_ALIKE || next === IGNORABLE || next === SURROGATE) return null;
  const value = text.slice(start, Math.min(end, start + MAX_GROUP));
  return { kind: 'digits', start, end, value, offsets: null, size: end - start, masked: false, gap };
}

function readX(text: string, at: number, gap: Gap): Group | null {
  let next = at + 1;
  while (classAt(text, next) === IGNORABLE) next++;
  const kind = classAt(text, next);
  if (kind === X_MARK) return readMarks(text, at, gap, X_MARK);
  const goesOn = kind === DIGIT || kind === LOOK_ALIKE;
  if (goesOn && !isDisabilityTail(text, next)) {
    return classAt(text, at - 1) === DIGIT ? readMarks(text, at, gap, X_MARK) : null;
  }
  if (!goesOn && isLetter(text.charCodeAt(next))) return null;
  return { kind: 'x', start: at, end: at + 1, value: 'X', offsets: null, size: 1, masked: false, gap };
}

/** Type and grade behind the ID number on a disability card: two digits and no more. */
function isDisabilityTail(text: string, at: number): boolean {
  const tail = collectDigits(text, at);
  return tail.size === 2 && tail.real === 2 && !isWordCode(text.charCodeAt(tail.end));
}

function readMarks(text: string, start: number, gap: Gap, mark: number): Group {
  let end = start;
  while (classAt(text, end) === mark) end++;
  const size = end - start;
  const kept = Math.min(size, MAX_GROUP);
  return { kind: 'mask', start, end, value: '*'.repeat(kept), offsets: null, size, masked: true, gap };
}

interface Digits {
  codes: string[];
  offsets: number[];
  /** Where each kept character ends. */
  ends: number[];
  size: number;
  real: number;
  end: number;
}

function readDigits(text: string, at: number, gap: Gap): Group | null {
  const digits = collectDigits(text, at);
  if (digits.real === 0) return null;
  const first = leadingLookAlikes(text, digits);
  const last = digits.codes.length - trailingLookAlikes(text, digits);
  const start = digits.offsets[first];
  if (start === undefined || last <= first) return null;
  const offsets = digits.offsets.slice(first, last);
  const value = hideCircleMasks(text, digits.codes.slice(first, last).join(''), offsets);
  const cut = digits.codes.length - last;
  const end = cut > 0 ? (digits.ends[last - 1] ?? digits.end) : digits.end;
  return {
    kind: 'digits',
    start,
    end,
    value,
    offsets,
    size: digits.size - first - cut,
    masked: value.includes('*'),
    gap,
  };
}

function collectDigits(text: string, from: number): Digits {
  const digits: Digits = { codes: [], offsets: [], ends: [], size: 0, real: 0, end: from };
  const take = (at: number, width: number, value: number, real: boolean) => {
    digits.size++;
    digits.end = at + width;
    if (real) digits.real++;
    if (digits.codes.length >= MAX_GROUP) return;
    digits.codes.push(String.fromCharCode(0x30 + value));
    digits.offsets.push(at);
    digits.ends.push(at + width);
  };
  let at = from;
  for (;;) {
    const kind = classAt(text, at);
    if (kind === DIGIT || kind === LOOK_ALIKE) {
      take(at, 1, digitValue(text.charCodeAt(at)), kind === DIGIT);
      at += 1;
    } else if (kind === IGNORABLE) {
      if (at === digits.end && isKeycap(text.charCodeAt(at))) digits.end = at + 1;
      at += 1;
    } else if (kind === SURROGATE && mathDigit(text, at) >= 0) {
      take(at, 2, mathDigit(text, at), true);
      at += 2;
    } else if (kind === SURROGATE && isInvisiblePair(text, at)) at += 2;
    else return digits;
  }
}

/** Letters before the first digit that belong to a word (`tel138…`) or are the prefix of a number (`l1101…`). */
function leadingLookAlikes(text: string, digits: Digits): number {
  let run = 0;
  while (isLookAlike(text, digits.offsets[run])) run++;
  if (run === 0) return 0;
  const partOfWord = isLetter(text.charCodeAt((digits.offsets[0] ?? 0) - 1));
  if (partOfWord || digits.size - run === 18) return run;
  return run === 1 && isPrefix(text, digits) ? 1 : 0;
}

/** A capital O or I before six, seven or nine digits is the letter of a document, for no number of eleven digits begins so. */
function isPrefix(text: string, { offsets, size }: Digits): boolean {
  const letter = text.charAt(offsets[0] ?? 0);
  return (letter === 'O' || letter === 'I') && (size === 7 || size === 8 || size === 10);
}

function trailingLookAlikes(text: string, digits: Digits): number {
  if (digits.size > digits.codes.length || !isLetter(text.charCodeAt(digits.end))) return 0;
  let run = 0;
  while (isLookAlike(text, digits.offsets[digits.codes.length - 1 - run])) run++;
  return run;
}

function isLookAlike(text: string, at: number | undefined): boolean {
  return at !== undefined && classAt(text, at) === LOOK_ALIKE;
}

/** Three circles or more among ASCII digits hide digits (138○○○○8000); among Chinese numerals they are zeros. */
function hideCircleMasks(text: string, value: string, offsets: readonly number[]): string {
  if (!offsets.some((at) => isCircle(text, at)) || !offsets.some((at) => isAsciiDigit(text, at))) return value;
  const circles = offsets.map((at) => (isCircle(text, at) ? '*' : ' ')).join('');
  if (!circles.includes('***')) return value;
  return [...value].map((digit, i) => (circles[i] === '*' ? '*' : digit)).join('');
}

function isCircle(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code === 0x25cb || code === 0x25ef;
}

function isAsciiDigit(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code >= 0x30 && code <= 0x39;
}
