import * as z from 'zod/mini';
import { PersonRef } from './person-ref';

const Hash = z.string().check(z.regex(/^[0-9a-f]{64}$/));

/** A P-256 public key: its uncompressed point (65 bytes) in base64. */
export const PublicKey = z.string().check(z.regex(/^B[A-Za-z0-9+/]{86}=$/));
/** An ECDSA P-256 signature with SHA-256: 64 bytes in base64. */
export const Signature = z.string().check(z.regex(/^[A-Za-z0-9+/]{86}==$/));

/** What a person in charge of a stage can say. */
export const DECISIONS = ['approve', 'return', 'refuse'] as const;
export type DecisionKind = (typeof DECISIONS)[number];

/** Everything a decision is bound to: it counts for nothing else. This is what is signed. */
export const DecisionStatement = z.strictObject({
  review: z.uuid(),
  submission: z.uuid(),
  /** Of what will be published, keyed as in the account. */
  contentHash: Hash,
  /** Of the text the person read, salted; empty where it was submitted before this was kept. */
  textHash: z.string().check(z.regex(/^([0-9a-f]{64})?$/)),
  /** SHA-256 of the policy in force. */
  policy: Hash,
  /** Which of the stages, from 0. */
  stage: z.int().check(z.nonnegative()),
  decision: z.enum(DECISIONS),
  by: z.string().check(z.maxLength(64)),
  /** Milliseconds since the epoch. */
  at: z.int().check(z.nonnegative()),
  /** SHA-256 of the comment. */
  comment: Hash,
  /** Rules whose findings are false alarms in this person's eyes. */
  falseAlarms: z.array(z.string().check(z.maxLength(64))).check(z.maxLength(100)),
});
export type DecisionStatement = z.infer<typeof DecisionStatement>;

/** Whose signature, and the signature. */
export const Seal = z.strictObject({ key: PublicKey, signature: Signature });
export type Seal = z.infer<typeof Seal>;

/** A decision as it is kept and travels: the statement, who it is of, and the signature where there is one. */
export const DecisionRecord = z.strictObject({
  statement: DecisionStatement,
  person: PersonRef,
  /** Redacted before it is signed. */
  comment: z.string().check(z.maxLength(500)),
  seal: z.optional(Seal),
});
export type DecisionRecord = z.infer<typeof DecisionRecord>;
