import * as z from 'zod/mini';
import { DecisionStatement, Seal } from './decision';
import { VERDICTS } from './finding';
import { PersonRef } from './person-ref';
import { RecordedFinding } from './recorded-finding';
import { CHANNELS, Uninspected } from './submission';

export { PersonRef } from './person-ref';

/**
 * What happened to a submission. Bytes left after `released`, `observed` and `saved`; the last is a draft on the
 * backend, which readers do not see. `passed`: one of several stages approved it.
 */
export const EVENTS = [
  'held',
  'released',
  'saved',
  'observed',
  'submitted',
  'passed',
  'approved',
  'returned',
  'refused',
  'expired',
  'withdrawn',
] as const;
export type LedgerEvent = (typeof EVENTS)[number];

/** Why bytes may leave. */
export const BASES = ['clean', 'masked', 'responsibility', 'approval'] as const;
export type ReleaseBasis = (typeof BASES)[number];

/** Milliseconds since 1970-01-01T00:00:00Z. */
export const Timestamp = z.int().check(z.nonnegative());

/**
 * One line of the account. Append-only. Masked by construction: texts are redacted before they are written, the
 * content hash is keyed, and there is no field for the content itself.
 */
export const LedgerEntry = z.strictObject({
  id: z.uuid(),
  at: Timestamp,
  submission: z.uuid(),
  event: z.enum(EVENTS),
  basis: z.optional(z.enum(BASES)),
  site: z.string().check(z.maxLength(64)),
  siteName: z.string().check(z.maxLength(60)),
  /** Origin and path, without query and fragment. */
  page: z.string().check(z.maxLength(500)),
  channel: z.enum(CHANNELS),
  person: z.optional(PersonRef),
  /** Who decided, for `passed`, `approved`, `returned` and `refused`. */
  reviewer: z.optional(PersonRef),
  /** What they decided, as they signed it. */
  decision: z.optional(z.extend(DecisionStatement, { seal: z.optional(Seal) })),
  /** Redacted title. */
  title: z.string().check(z.maxLength(200)),
  verdict: z.enum(VERDICTS),
  findings: z.array(RecordedFinding).check(z.maxLength(1000)),
  uninspected: z.array(Uninspected).check(z.maxLength(1000)),
  /** HMAC-SHA-256 of the content hash under a key that never leaves the profile, hexadecimal. */
  contentHash: z.string().check(z.regex(/^[0-9a-f]{64}$/)),
  /** It carries a secrecy marking and was declared to be public already; the source is the note of the submission. */
  declared: z.optional(z.literal(true)),
  /** Redacted reason or comment. */
  note: z.optional(z.string().check(z.maxLength(2000))),
});
export type LedgerEntry = z.infer<typeof LedgerEntry>;
