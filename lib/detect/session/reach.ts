import { CLASS_BITS, CLASSES, IGNORABLE, OTHER, SEPARATOR } from '../../normalise/classes';
import { latinLetter } from '../../normalise/words';
import { SHORTEST } from '../probe';

/** How far before and after itself a number, its letters included, looks. */
const LOOKS_BACK = 32;
const LOOKS_ON = 18;
/** Letters of a number stand no further before it. */
const PREFIX = 6;
/** How far a rule glances around a word. */
const GLANCE = 8;
/** How far on a rule reads in the next line. */
const WRAPS = 80;
/** What is cut off must not look like the beginning of a line: a cell with two stops heads no column. */
const EDGE = '。。';
/** A blank line is part of the head. */
const BLANK_LINES = /^\s{0,2}\n/;
/** No number with its widest gaps is longer. */
const LONGEST = 240;
/** What else may stand between digits: 空格, which is written for a blank, and a colon. */
const ALSO = '空格[]【】:：';

/** Whether a code unit may be part of a number, or stand within one. */
const PART = new Uint8Array(CLASSES.length);
for (let code = 0; code < PART.length; code++) PART[code] = ((CLASSES[code] ?? OTHER) & CLASS_BITS) === OTHER ? 0 : 1;
for (const character of ALSO) PART[character.charCodeAt(0)] = 1;

interface Text {
  readonly text: string;
}

interface Line extends Text {
  readonly wraps: boolean;
}

/** Where what may be part of one number begins that reaches from the left to `at`. */
function chainStart(text: string, at: number): number {
  let start = at;
  while (start > 0 && mayBePart(text, start - 1)) start--;
  return start;
}

function chainEnd(text: string, at: number): number {
  let end = at;
  while (end < text.length && mayBePart(text, end)) end++;
  return end;
}

function mayBePart(text: string, at: number): boolean {
  return PART[text.charCodeAt(at)] === 1;
}

/**
 * Text enough before piece `at` for `text`, with which it begins, to be judged: `head`, the line further up that says
 * what the cells below it are, and what stands right before; the line before is whole where a rule may read on from it.
 */
export function textBefore(pieces: readonly Line[], at: number, text: string, head: string): string {
  const isWhole = head !== '' || pieces[at - 1]?.wraps === true;
  const least = isWhole || holdsLong(text, 0, LOOKS_BACK) ? LOOKS_BACK : GLANCE;
  let before = '';
  for (let k = at - 1; k >= 0; k--) {
    before = `${pieces[k]?.text}\n${before}`;
    const cut = (least === GLANCE ? before.length : chainStart(before, before.length)) - least;
    if (cut <= 0 && before.length < LONGEST) continue;
    const start = isWhole ? before.lastIndexOf('\n', Math.min(cut, before.length - 1) - 1) + 1 : Math.max(0, cut);
    return head === '' ? EDGE + before.slice(start) : head + before.slice(start).replace(BLANK_LINES, '');
  }
  return before;
}

/** Text enough behind piece `at`, with which `text` ends; more if it is read on from there (`wraps`). */
export function textAfter(pieces: readonly Text[], at: number, text: string, wraps: boolean): string {
  const least = wraps ? WRAPS : GLANCE;
  const { length } = text;
  const holdsNumber = holdsLong(text, length - LOOKS_ON, length) || mayHoldNumber(text, length - PREFIX, length);
  let after = '';
  for (let k = at + 1; k < pieces.length && after.length < LONGEST; k++) {
    after += `\n${pieces[k]?.text}`;
    const cut = holdsNumber ? Math.max(least, chainEnd(after, 0) + LOOKS_ON) : least;
    if (cut < after.length) return after.slice(0, cut);
  }
  return after;
}

/** First and last piece with numbers on which the change of piece `at`, which was `old`, may bear. */
export function affected(pieces: readonly Text[], at: number, old: string): [first: number, last: number] {
  const text = pieces[at]?.text ?? '';
  const most = Math.min(text.length, old.length);
  let head = 0;
  while (head < most && text.charCodeAt(head) === old.charCodeAt(head)) head++;
  let tail = 0;
  while (tail < most - head && text.charCodeAt(text.length - 1 - tail) === old.charCodeAt(old.length - 1 - tail))
    tail++;
  const before = LOOKS_ON - head;
  const first = chainStart(text, head) === 0 || before > 0 ? firstAffected(pieces, at, before) : at;
  const behind = LOOKS_BACK - tail;
  const last = chainEnd(text, text.length - tail) === text.length || behind > 0 ? lastAffected(pieces, at, behind) : at;
  return [first, last];
}

/** The first piece above `at` that has part of a number no more than `most` code units before it; `at` if there is none. */
function firstAffected(pieces: readonly Text[], at: number, most: number): number {
  let first = at;
  let before = '';
  while (first > 0 && before.length < LONGEST) {
    before = `${pieces[--first]?.text}\n${before}`;
    const reach = Math.min(chainStart(before, before.length), before.length - most);
    const start = chainStart(before, Math.max(0, reach));
    if (start > 0) return mayHoldNumber(before, start - PREFIX, before.length) ? first : at;
  }
  return first;
}

function lastAffected(pieces: readonly Text[], at: number, most: number): number {
  let last = at;
  let after = '';
  while (last < pieces.length - 1 && after.length < LONGEST) {
    after += `\n${pieces[++last]?.text}`;
    const end = Math.max(chainEnd(after, 0), most);
    if (end < after.length) return mayHoldNumber(after, 0, end) ? last : at;
  }
  return last;
}

/**
 * Whether what stands between `from` and `to` may belong to a number that any rule knows: one of so many characters, or
 * one that goes on outside the text.
 */
function holdsLong(text: string, from: number, to: number): boolean {
  const least = Math.max(0, from);
  for (let at = chainStart(text, least); at < to && at < text.length; at++) {
    if (!mayBePart(text, at)) continue;
    const end = chainEnd(text, at);
    const count = numberCharacters(text, at, end);
    if (count >= SHORTEST || (count > 0 && (at === 0 || end === text.length))) return true;
    at = end;
  }
  return false;
}

function numberCharacters(text: string, from: number, to: number): number {
  let count = 0;
  for (let i = from; i < to; i++) {
    const kind = (CLASSES[text.charCodeAt(i)] ?? OTHER) & CLASS_BITS;
    if (kind !== OTHER && kind !== SEPARATOR && kind !== IGNORABLE) count++;
  }
  return count;
}

/** Whether there is, between `from` and `to`, anything a number or its letters may be made of. */
function mayHoldNumber(text: string, from: number, to: number): boolean {
  const end = Math.min(to, text.length);
  for (let i = Math.max(0, from); i < end; i++) {
    const code = text.charCodeAt(i);
    const kind = (CLASSES[code] ?? OTHER) & CLASS_BITS;
    if (kind !== OTHER ? kind !== SEPARATOR : !isHan(code) && latinLetter(code) !== '') return true;
  }
  return false;
}

/** Most of a Chinese text, told at a glance. */
function isHan(code: number): boolean {
  return code >= 0x4e00 && code <= 0x9fff;
}
