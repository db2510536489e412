import { CLASS_BITS, CLASSES, classAt, DIGIT, IGNORABLE, LOOK_ALIKE, MASK, OTHER, SEPARATOR } from './classes';
import { type Gap, type Group, readGroup } from './group';

/** Groups with small gaps between them, and where reading stopped (always after `from`). */
export interface Chain {
  readonly groups: readonly Group[];
  readonly next: number;
}

/** Most separators between two groups of one number. */
const MAX_GAP = 8;

const CELL_BORDERS = '\t|｜';
const BULLET = 0x2022;
const COLON = 0x3a;
const WIDE_COLON = 0xff1a;
const BLANK_STARTS = '空(（[【';
const BLANK = /空格|[(（[【]空格?[)）\]】]/y;
/** What else stands in that word. */
const IN_BLANK = '空格[]【】';

/** Where a chain around `at` may begin: walks left over everything a number may contain, but not below `floor`. */
export function chainStart(text: string, at: number, floor: number): number {
  let start = at;
  let gap = 0;
  for (let i = at - 1; i >= floor; i--) {
    const kind = (CLASSES[text.charCodeAt(i)] ?? OTHER) & CLASS_BITS;
    if (kind === OTHER) break;
    if (kind === SEPARATOR && ++gap > MAX_GAP) break;
    if (kind !== SEPARATOR && kind !== IGNORABLE) {
      start = i;
      gap = 0;
    }
  }
  return start;
}

/** How many characters of a number stand around `at`, counted no further than `enough`, and where looking stopped. */
export function countAround(text: string, at: number, floor: number, enough: number): { count: number; end: number } {
  let count = 0;
  for (let i = at - 1; i >= floor && count < enough; i--) {
    const kind = CLASSES[text.charCodeAt(i)] ?? OTHER;
    if (kind === OTHER) break;
    if (kind !== SEPARATOR && kind !== IGNORABLE) count++;
  }
  let end = at;
  for (; end < text.length && count < enough; end++) {
    const kind = CLASSES[text.charCodeAt(end)] ?? OTHER;
    if (kind === OTHER && !IN_BLANK.includes(text.charAt(end))) break;
    if (kind !== SEPARATOR && kind !== IGNORABLE && kind !== OTHER) count++;
  }
  return { count, end };
}

/** Reads the chain that begins at `from`, at most `maxGroups` groups of it. Time is linear in what it reads. */
export function readChain(text: string, from: number, maxGroups: number): Chain {
  const groups: Group[] = [];
  let at = from;
  let gap: Gap = 'plain';
  while (groups.length < maxGroups) {
    const group = readGroup(text, at, gap);
    if (group === null) break;
    groups.push(group);
    at = group.end;
    const between = readGap(text, at);
    if (between === null) break;
    at = between.end;
    gap = between.gap;
  }
  return { groups, next: Math.max(at, from + 1, afterLookAlikes(text, from)) };
}

/** Letters without a digit are no group; they are passed over in one step. */
function afterLookAlikes(text: string, from: number): number {
  let at = from;
  while (classAt(text, at) === LOOK_ALIKE || classAt(text, at) === IGNORABLE) at++;
  return at;
}

/** What stands between two groups, if it is little; a blank line parts two numbers. */
function readGap(text: string, from: number): { end: number; gap: Gap } | null {
  let gap: Gap = 'plain';
  let separators = 0;
  let lines = 0;
  let at = from;
  while (at < text.length) {
    const kind = classAt(text, at);
    const width = kind === SEPARATOR || kind === IGNORABLE ? 1 : rareSeparator(text, at);
    if (width === 0) break;
    if (kind !== IGNORABLE && ++separators > MAX_GAP) return null;
    const code = text.charCodeAt(at);
    if (code === 10 || code === 0x2028) lines++;
    if (lines > 1) return null;
    if (code === 10 || code === 13 || code === 0x2028) gap = 'line';
    else if (CELL_BORDERS.includes(text.charAt(at)) && gap === 'plain') gap = 'cell';
    at += Math.max(width, blankWord(text, at));
  }
  return { end: at, gap };
}

/**
 * Length of a separator that is something else elsewhere, 0 for none: a single bullet, which hides digits when there are
 * more; a colon behind a long group, for after a short one it makes a time; the word for a blank.
 */
function rareSeparator(text: string, at: number): number {
  const code = text.charCodeAt(at);
  if (code === BULLET) return classAt(text, at - 1) !== MASK && classAt(text, at + 1) !== MASK ? 1 : 0;
  if (code === COLON || code === WIDE_COLON) {
    return [-3, -2, -1, 1].every((step) => classAt(text, at + step) === DIGIT) ? 1 : 0;
  }
  return blankWord(text, at);
}

/** Length of the word 空格 (in brackets also 空) at `at`, which people who evade filters write for a space; else 0. */
function blankWord(text: string, at: number): number {
  if (!BLANK_STARTS.includes(text.charAt(at))) return 0;
  BLANK.lastIndex = at;
  return BLANK.exec(text)?.[0].length ?? 0;
}
