import * as z from 'zod/mini';
import { DecisionRecord } from './decision';
import { VERDICTS } from './finding';
import { PersonRef, Timestamp } from './ledger';
import { Stage } from './policy-parts';
import { RecordedFinding } from './recorded-finding';
import { CHANNELS, Uninspected } from './submission';

/** `held` is on the teacher's screen and not in the queue yet; `submitted` waits at one of its stages. */
export const REVIEW_STATES = [
  'held',
  'submitted',
  'approved',
  'returned',
  'refused',
  'published',
  'expired',
  'withdrawn',
] as const;
export type ReviewState = (typeof REVIEW_STATES)[number];

/** A submission in the reviewer's queue. The draft itself is kept apart, sealed, until it is decided. */
export const ReviewItem = z.strictObject({
  id: z.uuid(),
  submission: z.uuid(),
  state: z.enum(REVIEW_STATES),
  site: z.string().check(z.maxLength(64)),
  siteName: z.string().check(z.maxLength(60)),
  page: z.string().check(z.maxLength(500)),
  channel: z.enum(CHANNELS),
  title: z.string().check(z.maxLength(200)),
  verdict: z.enum(VERDICTS),
  findings: z.array(RecordedFinding).check(z.maxLength(1000)),
  uninspected: z.array(Uninspected).check(z.maxLength(1000)),
  /** Keyed, as in the ledger. */
  contentHash: z.string().check(z.regex(/^[0-9a-f]{64}$/)),
  submittedBy: PersonRef,
  submittedAt: Timestamp,
  reason: z.string().check(z.maxLength(2000)),
  /** It carries a secrecy marking and is declared to be public already: `reason` is the source. */
  declared: z.optional(z.literal(true)),
  /** Who must approve it, one after the other; as the policy had it when it was submitted. */
  stages: z.array(Stage).check(z.minLength(1), z.maxLength(6)),
  /** Index of the stage it waits at. */
  stage: z.int().check(z.nonnegative()),
  /** What was decided, in order. */
  decisions: z.array(DecisionRecord).check(z.maxLength(6)),
  /** Salted SHA-256 of the draft; empty where it was submitted before this was kept. */
  textHash: z.string().check(z.regex(/^([0-9a-f]{64})?$/)),
  /** Who works on it at the moment. */
  taken: z.optional(z.strictObject({ by: PersonRef, at: Timestamp })),
  decidedBy: z.optional(PersonRef),
  decidedAt: z.optional(Timestamp),
  comment: z.optional(z.string().check(z.maxLength(2000))),
  /** When an approval can no longer be used. */
  expiresAt: z.optional(Timestamp),
});
export type ReviewItem = z.infer<typeof ReviewItem>;

/** Where a finding stands in a field, for marking it on the review page. */
export const DraftMark = z.strictObject({
  /** Index into `fields`. */
  field: z.int().check(z.nonnegative()),
  start: z.int().check(z.nonnegative()),
  end: z.int().check(z.nonnegative()),
  rule: z.string().check(z.maxLength(64)),
  action: z.enum(['notice', 'review', 'block']),
});

/** The full text for the reviewer's eyes. Stored only sealed (AES-GCM), removed on decision. */
export const Draft = z.strictObject({
  title: z.string(),
  fields: z.array(z.strictObject({ name: z.string(), format: z.enum(['text', 'html']), value: z.string() })),
  marks: z.array(DraftMark),
  /** Random, in base64: so that its hash tells nothing of a short text. Absent before it is submitted. */
  salt: z.optional(z.string().check(z.maxLength(44))),
});
export type Draft = z.infer<typeof Draft>;
