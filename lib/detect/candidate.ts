import { CLASSES, IGNORABLE, isWordCode, SEPARATOR } from '../normalise/classes';
import type { Group } from '../normalise/digits';
import { foldWords } from '../normalise/words';
import type { Candidate } from './rule';

const BEFORE = 24;
const AFTER = 16;
/** Most blanks between a prefix letter and its number. */
const PREFIX_GAP = 3;

/** A candidate that knows where each of its characters stands. */
export interface Located extends Candidate {
  readonly offsets: readonly number[];
  readonly end: number;
}

/** A row of neighbouring groups as one candidate. The surroundings are folded only when a rule looks at them. */
export class DigitCandidate implements Located {
  readonly value: string;
  readonly offsets: readonly number[];
  readonly groups: readonly number[];
  readonly spread: boolean;
  readonly at: number;
  readonly end: number;

  constructor(
    private readonly text: string,
    row: readonly Group[],
    prefix: Prefix | null,
  ) {
    this.value = (prefix?.letter ?? '') + row.map((group) => group.value).join('');
    this.at = prefix?.at ?? row[0]?.start ?? 0;
    this.end = row.at(-1)?.end ?? this.at;
    const digits = row.flatMap((group) => group.offsets);
    this.offsets = prefix === null ? digits : [prefix.at, ...digits];
    this.groups = row.map((group) => group.size);
    this.spread = row.some((group, i) => i > 0 && group.gap !== 'plain');
  }

  get before(): string {
    return foldWords(this.text, Math.max(0, this.at - BEFORE), this.at).value;
  }

  get after(): string {
    return foldWords(this.text, this.end, Math.min(this.text.length, this.end + AFTER)).value;
  }
}

/** A letter before a number that belongs to it. */
export interface Prefix {
  readonly letter: string;
  readonly at: number;
}

/** The letter of `letters` that stands before `start`, at most a few blanks away and not the end of a word. */
export function prefixBefore(text: string, start: number, letters: string): Prefix | null {
  let at = start - 1;
  while (start - at <= PREFIX_GAP && isGap(text.charCodeAt(at))) at--;
  const code = text.charCodeAt(at);
  const letter = String.fromCharCode(code >= 0xff01 && code <= 0xff5e ? code - 0xfee0 : code).toUpperCase();
  if (at < 0 || !letters.includes(letter) || isWordCode(text.charCodeAt(at - 1))) return null;
  return { letter, at };
}

function isGap(code: number): boolean {
  return CLASSES[code] === SEPARATOR || CLASSES[code] === IGNORABLE;
}
