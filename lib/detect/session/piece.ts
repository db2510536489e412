import type { Finding } from '../../model/finding';
import type { Rule } from '../rule';
import { type Above, NOTHING } from './above';

/** A block and what is known of it. All places count from its beginning. */
export interface Piece {
  readonly id: string | number;
  text: string;
  /** What rules for lines and numbers made of it, before overlaps are resolved. */
  found: readonly Finding[];
  /** What rules that read paragraphs found in it. */
  facts: readonly Finding[];
  /** Anchors of rules that read paragraphs, and of those that read lists. */
  factPlaces: Places;
  listPlaces: Places;
  /** Whether its last line was judged together with what follows. */
  wraps: boolean;
  /** Both as they were counted last, in a text in which it begins at `start`. */
  placed?: {
    readonly start: number;
    readonly found: readonly Finding[];
    readonly facts: readonly Finding[];
    readonly list: readonly Finding[];
  };
  /** What stands above the line after it. */
  out: Above;
}

export type Places = ReadonlyMap<Rule, readonly number[]>;

export const NO_FINDINGS: readonly Finding[] = [];
export const NO_PLACES: Places = new Map();

export function toPiece({ id, text }: Pick<Piece, 'id' | 'text'>): Piece {
  return {
    id,
    text,
    found: NO_FINDINGS,
    facts: NO_FINDINGS,
    factPlaces: NO_PLACES,
    listPlaces: NO_PLACES,
    wraps: false,
    out: NOTHING,
  };
}
