import {
  CLASS_BITS,
  CLASSES,
  DIGIT,
  digitValue,
  IGNORABLE,
  isInvisiblePair,
  mathDigit,
  OTHER,
  SEPARATOR,
  X_MARK,
} from '../../normalise/classes';
import { foldText, latinLetter } from '../../normalise/words';

/** Says whether a plain number is on the roster; places are offsets in the text. */
type Offer = (plain: string, start: number, end: number) => boolean;

/** A shorter number is too common to be anybody's, and a longer one nobody's. */
const LENGTH = { least: 4, most: 24 };
/** Years, amounts and room numbers are as short: such a number counts behind a word that says what it is. */
const SHORT = 6;
/** The same goes for what is written like a date: many schools count 20240101, 20240102. */
const DATE = /^(?:19|20)\d{2}[-./](?:0?[1-9]|1[0-2])[-./]\d{1,2}$/;
const PLAIN_DATE = /^(?:19|20)\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])$/;
const TIME = /(?:日期|时间|[于自至从到])[\s:：]*$/;
const LABEL = /(?:学号|学籍[辅副]?号|考号|编号|号码|证号|No\.?|ID)(?:码|为|是)?[\s:：]*$/i;
const LABEL_REACH = 12;
/** Most separators between two groups of one number. */
const GAP = 4;

/** Digits and letters that stand together, with the place of each. */
interface Group {
  readonly plain: string;
  readonly start: number;
  readonly end: number;
  /** Whether no more than a few separators stand before it. */
  readonly goesOn: boolean;
}

/** A number in the form in which numbers are compared: digits and capital letters; null when it is none. */
export function plainNumber(number: string): string | null {
  const plain = groupsOf(number)
    .map((group) => group.plain)
    .join('');
  return /\d/.test(plain) && plain.length >= LENGTH.least && plain.length <= LENGTH.most ? plain : null;
}

/** Offers every row of groups that has one of the lengths, by place. Time is linear in the length of the text. */
export function findNumbers(text: string, lengths: ReadonlySet<number>, offer: Offer): void {
  const groups = groupsOf(text);
  const longest = Math.max(...lengths);
  for (let first = 0; first < groups.length; first++) {
    let plain = '';
    for (let last = first; last < groups.length; last++) {
      const group = groups[last];
      if (group === undefined || (last > first && !group.goesOn)) break;
      plain += group.plain;
      if (plain.length > longest) break;
      const start = groups[first]?.start ?? 0;
      if (!lengths.has(plain.length) || !/\d/.test(plain) || !mayStand(text, plain, start, group.end)) continue;
      if (!offer(plain, start, group.end)) continue;
      first = last;
      break;
    }
  }
}

function mayStand(text: string, plain: string, start: number, end: number): boolean {
  const before = foldText(text, Math.max(0, start - LABEL_REACH), start);
  if (plain.length < SHORT || DATE.test(foldText(text, start, end))) return LABEL.test(before);
  return !PLAIN_DATE.test(plain) || !TIME.test(before);
}

function groupsOf(text: string): Group[] {
  const groups: Group[] = [];
  let open: { plain: string; start: number; end: number; goesOn: boolean } | null = null;
  let gap = 0;
  for (let at = 0; at < text.length; at++) {
    const char = charAt(text, at);
    if (char === null) continue;
    if (char === '') {
      if (open !== null) groups.push(open);
      open = null;
      gap += isSeparator(text.charCodeAt(at)) ? 1 : GAP + 1;
      continue;
    }
    open ??= { plain: '', start: at, end: at, goesOn: groups.length > 0 && gap <= GAP };
    if ((text.codePointAt(at) ?? 0) > 0xffff) at++;
    open.plain += char;
    open.end = at + 1;
    gap = 0;
  }
  if (open !== null) groups.push(open);
  return groups;
}

function isSeparator(code: number): boolean {
  return ((CLASSES[code] ?? OTHER) & CLASS_BITS) === SEPARATOR;
}

/** The digit or letter at `at` in plain form, an empty string for anything else, null for what cannot be seen. */
function charAt(text: string, at: number): string | null {
  const code = text.charCodeAt(at);
  const kind = (CLASSES[code] ?? OTHER) & CLASS_BITS;
  if (kind === DIGIT) return String(digitValue(code));
  if (kind === IGNORABLE || isInvisiblePair(text, at) || isInvisiblePair(text, at - 1)) return null;
  if (kind === X_MARK) return 'X';
  const digit = mathDigit(text, at);
  return digit >= 0 ? String(digit) : latinLetter(code);
}
