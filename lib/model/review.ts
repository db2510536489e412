import * as z from 'zod/mini';
import { RecordedFinding, VERDICTS } from './finding';
import { PersonRef, Timestamp } from './ledger';
import { CHANNELS, Uninspected } from './submission';

export const REVIEW_STATES = ['submitted', 'approved', 'returned', 'published', 'expired'] as const;
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
});
export type Draft = z.infer<typeof Draft>;
