import { z } from 'zod';
import { RecordedFinding, VERDICTS } from './finding';
import { CHANNELS, Uninspected } from './submission';

/** What happened to a submission. `released` and `observed` are the only ones after which bytes left. */
export const EVENTS = ['held', 'released', 'observed', 'submitted', 'approved', 'returned', 'withdrawn'] as const;
export type LedgerEvent = (typeof EVENTS)[number];

/** Why bytes may leave. */
export const BASES = ['clean', 'masked', 'responsibility', 'approval'] as const;
export type ReleaseBasis = (typeof BASES)[number];

/** A person as an entry names them: copied, so that the account stays readable when the policy changes. */
export const PersonRef = z.strictObject({
  id: z.string().max(64),
  name: z.string().max(40),
  department: z.string().max(60),
});
export type PersonRef = z.infer<typeof PersonRef>;

/** Milliseconds since 1970-01-01T00:00:00Z. */
export const Timestamp = z.number().int().nonnegative();

/**
 * One line of the account. Append-only. Masked by construction: texts are redacted before they are written, the
 * content hash is keyed, and there is no field for the content itself.
 */
export const LedgerEntry = z.strictObject({
  id: z.uuid(),
  at: Timestamp,
  submission: z.uuid(),
  event: z.enum(EVENTS),
  basis: z.enum(BASES).optional(),
  site: z.string().max(64),
  siteName: z.string().max(60),
  /** Origin and path, without query and fragment. */
  page: z.string().max(500),
  channel: z.enum(CHANNELS),
  person: PersonRef.optional(),
  /** Who decided, for `approved` and `returned`. */
  reviewer: PersonRef.optional(),
  /** Redacted title. */
  title: z.string().max(200),
  verdict: z.enum(VERDICTS),
  findings: z.array(RecordedFinding).max(1000),
  uninspected: z.array(Uninspected).max(1000),
  /** HMAC-SHA-256 of the content hash under a key that never leaves the profile, hexadecimal. */
  contentHash: z.string().regex(/^[0-9a-f]{64}$/),
  /** Redacted reason or comment. */
  note: z.string().max(2000).optional(),
});
export type LedgerEntry = z.infer<typeof LedgerEntry>;
