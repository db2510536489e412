import { CLASS_BITS, CLASSES, DIGIT, OTHER } from '../normalise/classes';
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

  /** Hands every anchor around `at` to `visit`; some twice. */
  around(text: string, at: number, visit: (position: number, anchor: Anchor) => void): void {
    const code = symbol(text.charCodeAt(at));
    if (at > 0) this.look(text, at - 1, symbol(text.charCodeAt(at - 1)), code, visit);
    if (at + 1 < text.length) this.look(text, at, code, symbol(text.charCodeAt(at + 1)), visit);
  }

  private look(
    text: string,
    at: number,
    left: number,
    right: number,
    visit: (position: number, anchor: Anchor) => void,
  ): void {
    if (this.filter[hash(left, right)] === 0) return;
    for (const { anchor, at: inside } of this.byPair.get(left * 65536 + right) ?? []) {
      if (standsAt(text, at - inside, anchor.text)) visit(at - inside, anchor);
    }
  }
}

function hash(left: number, right: number): number {
  return (left * 31 + right * 7) & 0xffff;
}

/** The code unit, or the common sign of all digits. */
function symbol(code: number): number {
  return ((CLASSES[code] ?? OTHER) & CLASS_BITS) === DIGIT ? ANY_DIGIT : code;
}

function standsAt(text: string, from: number, anchor: string): boolean {
  if (from < 0) return false;
  for (let i = 0; i < anchor.length; i++) {
    if (symbol(text.charCodeAt(from + i)) !== anchor.charCodeAt(i)) return false;
  }
  return true;
}
