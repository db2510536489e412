import * as z from 'zod/mini';
import { PublicKey, Signature } from './decision';
import { EVENTS, LedgerEntry, Timestamp } from './ledger';
import { LedgerNote } from './note';

/** SHA-256, lower-case hexadecimal. */
export const Hash = z.string().check(z.regex(/^[0-9a-f]{64}$/));

const Seq = z.int().check(z.positive());

/** A line of the account: what happened to a submission, or to the account and the guard themselves. */
export const Line = z.union([LedgerEntry, LedgerNote]);
export type Line = z.infer<typeof Line>;

/** A line as it stands in the chain: with its place, the hash of the line before, and its own. */
export type ChainedLine = Line & { readonly seq: number; readonly previous: string; readonly hash: string };

/** Says, signed, what the chain ended with at a moment. */
export const SignedHead = z.strictObject({
  /** Public key of the profile; it also names the chain. */
  chain: PublicKey,
  seq: Seq,
  hash: Hash,
  at: Timestamp,
  signature: Signature,
});
export type SignedHead = z.infer<typeof SignedHead>;

/** Stands, signed, for lines that were removed when their time was over. */
export const Removal = z.strictObject({
  chain: PublicKey,
  /** First and last line removed. */
  from: Seq,
  to: Seq,
  /** Hash of the line before the first removed one, and of the last removed one. */
  previous: Hash,
  hash: Hash,
  /** Milliseconds of the oldest and newest line removed. */
  oldest: Timestamp,
  newest: Timestamp,
  /** How many lines of each kind. */
  events: z.partialRecord(z.enum([...EVENTS, 'note']), z.int().check(z.positive())),
  at: Timestamp,
  signature: Signature,
});
export type Removal = z.infer<typeof Removal>;

/** An account as a file, complete from the first line that is kept. */
export const AccountFile = z.strictObject({
  kind: z.literal('shenfa-account'),
  version: z.literal(1),
  /** The school, and a name for the computer, so that a person can tell files apart. */
  school: z.string().check(z.maxLength(80)),
  computer: z.string().check(z.maxLength(60)),
  removals: z.array(Removal),
  lines: z.array(z.looseObject({ seq: Seq, previous: Hash, hash: Hash })),
  head: SignedHead,
});
export type AccountFile = z.infer<typeof AccountFile>;

/** A weekly report as a file; its numbers are only read by people. */
export const ReportFile = z.looseObject({
  kind: z.literal('shenfa-report'),
  school: z.string(),
  report: z.looseObject({ week: z.string() }),
  head: SignedHead,
  signature: Signature,
});
export type ReportFile = z.infer<typeof ReportFile>;
