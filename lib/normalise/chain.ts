import { CLASS_BITS, CLASSES, classAt, IGNORABLE, LOOK_ALIKE, OTHER, SEPARATOR } from './classes';
import { type Gap, type Group, readGroup } from './group';

/** Groups with small gaps between them, and where reading stopped (always after `from`). */
export interface Chain {
  readonly groups: readonly Group[];
  readonly next: number;
}

/** Most separators between two groups of one number. */
const MAX_GAP = 8;

/** Code units of 空格, the word that is written for a blank. */
const BLANK_WORD = [0x7a7a, 0x683c];

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
    if (kind === OTHER && text.charCodeAt(end) !== BLANK_WORD[0] && text.charCodeAt(end) !== BLANK_WORD[1]) break;
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

function readGap(text: string, from: number): { end: number; gap: Gap } | null {
  let gap: Gap = 'plain';
  let separators = 0;
  let at = from;
  for (; ; at++) {
    const kind = classAt(text, at);
    if (kind === IGNORABLE) continue;
    if (kind !== SEPARATOR) break;
    if (++separators > MAX_GAP) return null;
    if (isWrittenSpace(text, at)) at += 3;
    const code = text.charCodeAt(at);
    if (code === 10 || code === 13 || code === 0x2028) gap = 'line';
    else if (code === 9 && gap === 'plain') gap = 'cell';
  }
  return { end: at, gap };
}

/** People who evade filters write the word 空格 in brackets for a space. */
function isWrittenSpace(text: string, at: number): boolean {
  return text.startsWith('（空格）', at) || text.startsWith('(空格)', at);
}
