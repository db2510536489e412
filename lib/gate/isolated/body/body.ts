import type { Field, Uninspected } from '../../../model/submission';

/** A file that goes along. Its bytes are part of the content hash even while nobody can read it. */
export interface AttachedFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/**
 * A request body taken apart: its texts in order, and the way back. `T` is the form it is sent in.
 * `encode` gets one value per field, in order; unchanged values give the same body.
 */
export interface Body<T> {
  readonly fields: readonly Field[];
  readonly files: readonly AttachedFile[];
  readonly uninspected: readonly Uninspected[];
  encode(values: readonly string[]): T | Promise<T>;
}

const MARKUP = /<\/?[a-z][^<>]*>|&(#\d+|#x[\da-f]+|[a-z]+);/i;

/** A field whose format is read off its value. */
export function fieldOf(name: string, value: string): Field {
  return { name, value, format: MARKUP.test(value) ? 'html' : 'text' };
}
