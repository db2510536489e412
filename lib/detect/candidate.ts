import { CLASSES, IGNORABLE, isWordCode, SEPARATOR } from '../normalise/classes';
import type { Group } from '../normalise/group';
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

/** Neighbouring groups of a chain: `chain[start]` to `chain[end]`, both included. */
export interface Row {
  readonly chain: readonly Group[];
  readonly start: number;
  readonly end: number;
}

/** A row as one candidate. Most are refused by their value alone, so everything else is worked out when asked for. */
export class DigitCandidate implements Located {
  readonly value: string;
  readonly at: number;
  readonly end: number;

  constructor(
    private readonly text: string,
    private readonly row: Row,
    private readonly prefix: Prefix | null,
  ) {
    let value = prefix?.letter ?? '';
    for (let i = row.start; i <= row.end; i++) value += row.chain[i]?.value ?? '';
    this.value = value;
    this.at = prefix?.at ?? row.chain[row.start]?.start ?? 0;
    this.end = row.chain[row.end]?.end ?? this.at;
  }

  get offsets(): readonly number[] {
    const digits = this.members().flatMap((group) => group.offsets);
    return this.prefix === null ? digits : [this.prefix.at, ...digits];
  }

  get groups(): readonly number[] {
    return this.members().map((group) => group.size);
  }

  get spread(): boolean {
    return this.members().some((group, i) => i > 0 && group.gap !== 'plain');
  }

  get before(): string {
    return foldWords(this.text, Math.max(0, this.at - BEFORE), this.at).value;
  }

  get after(): string {
    return foldWords(this.text, this.end, Math.min(this.text.length, this.end + AFTER)).value;
  }

  private members(): readonly Group[] {
    return this.row.chain.slice(this.row.start, this.row.end + 1);
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
