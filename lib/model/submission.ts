import * as z from 'zod/mini';
import type { PlacedFinding } from './finding';

/** The way a submission tried to leave the page. */
export const CHANNELS = ['form', 'fetch', 'xhr', 'beacon'] as const;
export type Channel = (typeof CHANNELS)[number];

/** One piece of text of a submission: a form field, a JSON leaf, a whole body. */
export interface Field {
  /** Name in the request, e.g. `title`, `content`, `post.body`. Repeated names are kept in order. */
  readonly name: string;
  /** `html` when the value is markup: offsets still count in the value itself. */
  readonly format: 'text' | 'html';
  readonly value: string;
  /** Read outside the page, from a file, with what was found in it: not inspected once more. */
  readonly found?: readonly PlacedFinding[];
}

/** Why a part of a submission could not be inspected. Each is shown and counted, never taken for clean. */
export const UNINSPECTED_REASONS = [
  'attachment',
  'opaque-body',
  'too-large',
  'timeout',
  'synchronous',
  'saved',
  'reading',
  'encrypted',
  'broken',
  'old-format',
  'unknown-format',
  'picture',
  'too-deep',
  'gone',
] as const;
export type UninspectedReason = (typeof UNINSPECTED_REASONS)[number];

/** A part of a submission that could not be read. */
export const Uninspected = z.strictObject({
  /** File name or field name, masked like every other text that is stored. */
  name: z.string().check(z.maxLength(200)),
  reason: z.enum(UNINSPECTED_REASONS),
});
export type Uninspected = z.infer<typeof Uninspected>;

/** What is about to leave the page, ready to be inspected. Raw: it stays in the page's memory. */
export interface Submission {
  readonly title: string;
  readonly fields: readonly Field[];
  readonly uninspected: readonly Uninspected[];
  /** Lower-case hexadecimal SHA-256 over normalised title, body, summary and attachments. */
  readonly contentHash: string;
}
