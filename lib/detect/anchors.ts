import { CLASSES, DIGIT } from '../normalise/classes';
import type { Rule } from './rule';

/** An anchor and the rules that name it. */
export interface Anchor {
  readonly text: string;
  readonly rules: readonly Rule[];
}

/** Anchors of this length and more have a character wherever every fourth one is looked at. */
export const LONG = 4;
/** What stands for any digit in an anchor. */
export const ANY_DIGIT = 0x30;

/**
 * Anchors found where the engine happens to look, by two neighbouring characters. A filter of one bit a pair refuses
 * nearly everything in two reads.
 */
export class Anchors {
  private readonly filter = new Uint8Array(65536);
  private readonly byPair = new Map<number, { readonly anchor: Anchor; readonly at: number }[]>();
  /** Code units that occur in an anchor; a digit stands for all digits. */
  readonly codes = new Set<number>();

  constructor(anchors: readonly Anchor[]) {
    for (const anchor of anchors) {
      const last = Math.min(anchor.text.length, LONG) - 1;
      for (let at = 0; at < last; at++) {
        const left = anchor.text.charCodeAt(at);
        const right = anchor.text.charCodeAt(at + 1);
        this.filter[hash(left, right)] = 1;
        const key = left * 65536 + right;
        this.byPair.set(key, [...(this.byPair.get(key) ?? []), { anchor, at }]);
      }
      for (let at = 0; at <= last; at++) this.codes.add(anchor.text.charCodeAt(at));
    }
  }

  /** Whether an anchor may stand around `at`. Wrong in one of a few hundred cases, and never the other way. */
  mayStandAt(text: string, at: number): boolean {
    const { filter } = this;
    const code = SYMBOLS[text.charCodeAt(at)] ?? 0;
    const left = at > 0 ? (SYMBOLS[text.charCodeAt(at - 1)] ?? 0) : 0;
    const right = SYMBOLS[text.charCodeAt(at + 1)] ?? 0;
    return ((filter[hash(left, code)] ?? 0) | (filter[hash(code, right)] ?? 0)) !== 0;
  }

  /** Hands every anchor around `at` to `visit`; some twice. */
  around(text: string, at: number, visit: (position: number, anchor: Anchor) => void): void {
    for (let left = Math.max(0, at - 1); left <= at; left++) {
      const pair = (SYMBOLS[text.charCodeAt(left)] ?? 0) * 65536 + (SYMBOLS[text.charCodeAt(left + 1)] ?? 0);
      for (const { anchor, at: inside } of this.byPair.get(pair) ?? []) {
        if (standsAt(text, left - inside, anchor.text)) visit(left - inside, anchor);
      }
    }
  }
}

/** Every code unit as it is compared: all digits are one. */
const SYMBOLS = new Uint16Array(65536);
for (let code = 0; code < SYMBOLS.length; code++) SYMBOLS[code] = CLASSES[code] === DIGIT ? ANY_DIGIT : code;

function hash(left: number, right: number): number {
  return (left * 31 + right * 7) & 0xffff;
}

function standsAt(text: string, from: number, anchor: string): boolean {
  if (from < 0) return false;
  for (let i = 0; i < anchor.length; i++) {
    if ((SYMBOLS[text.charCodeAt(from + i)] ?? 0) !== anchor.charCodeAt(i)) return false;
  }
  return true;
}
