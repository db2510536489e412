import type { Field, Uninspected } from '../../../model/submission';

/** A file that goes along. Its bytes are part of the content hash even while nobody can read it. */
export interface AttachedFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** Files of a body and what is to be sent instead of them. */
export type Swaps = ReadonlyMap<AttachedFile, AttachedFile>;

/**
 * A request body taken apart: its texts in order, and the way back. `T` is the form it is sent in.
 * `encode` gets one value per field, in order; unchanged values give the same body.
 */
export interface Body<T> {
  readonly fields: readonly Field[];
  readonly files: readonly AttachedFile[];
  readonly uninspected: readonly Uninspected[];
  encode(values: readonly string[], swaps?: Swaps): T | Promise<T>;
  /** Whether `encode` can put other files in the place of its own. */
  readonly swapsFiles?: boolean;
}

const MARKUP = /<\/?[a-z][^<>]*>|&(#\d+|#x[\da-f]+|[a-z]+);/i;

/** A field whose format is read off its value. */
export function fieldOf(name: string, value: string): Field {
  return { name, value, format: MARKUP.test(value) ? 'html' : 'text' };
}
