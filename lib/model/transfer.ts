import * as z from 'zod/mini';
import { DecisionRecord, PublicKey } from './decision';
import { KeyId } from './note';
import { ReviewItem } from './review';
import { Sealed } from './signer';

/** A draft that only one person can open. */
export const Envelope = z.extend(Sealed, {
  /** Id of the person's key. */
  to: KeyId,
  /** Made for this envelope only (ECDH P-256). */
  ephemeral: PublicKey,
});
export type Envelope = z.infer<typeof Envelope>;

const About = { version: z.literal(1), school: z.string().check(z.maxLength(80)) };

/**
 * How it differs from the round before, compared where it was written: sentences are told apart by hashes that mean
 * nothing elsewhere.
 */
export const Changes = z.strictObject({
  before: z.strictObject({
    submittedAt: ReviewItem.shape.submittedAt,
    state: ReviewItem.shape.state,
    comment: ReviewItem.shape.comment,
  }),
  /** For each sentence whether the round before did not have it. */
  fresh: z.array(z.boolean()).check(z.maxLength(100_000)),
  /** Sentences of the round before that are gone. */
  gone: z.int().check(z.nonnegative()),
});
export type Changes = z.infer<typeof Changes>;

/** A submission on its way to somebody who decides at another computer. Its text is sealed for those people. */
export const SubmissionFile = z.strictObject({
  kind: z.literal('shenfa-submission'),
  ...About,
  item: ReviewItem,
  changes: z.optional(Changes),
  envelopes: z.array(Envelope).check(z.minLength(1), z.maxLength(100)),
});
export type SubmissionFile = z.infer<typeof SubmissionFile>;

/** A decision on its way back. */
export const DecisionFile = z.strictObject({
  kind: z.literal('shenfa-decision'),
  ...About,
  /** Redacted. */
  title: z.string().check(z.maxLength(200)),
  record: DecisionRecord,
});
export type DecisionFile = z.infer<typeof DecisionFile>;

/** What a file of this program is; undefined when it is none. */
export function readTransfer(text: string): SubmissionFile | DecisionFile | undefined {
  try {
    return z.discriminatedUnion('kind', [SubmissionFile, DecisionFile]).parse(JSON.parse(text));
  } catch {
    return undefined;
  }
}
