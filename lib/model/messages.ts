import { z } from 'zod';
import { RecordedFinding, VERDICTS } from './finding';
import { PersonRef } from './ledger';
import { Person, Policy, RuleTuning, SitePolicy } from './policy';
import { Draft } from './review';
import { CHANNELS, Uninspected } from './submission';

/**
 * Every message between parts of the extension: request, response and who may send it.
 * `guard`: the content script of a guarded page; `page`: an extension page (popup, options, review, report).
 */

const Nonce = z.string().regex(/^[0-9a-f]{32}$/);
const Hash = z.string().regex(/^[0-9a-f]{64}$/);

/** Why this attempt should be released although, or because, an earlier one was held. */
export const AttemptBasis = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('first') }),
  z.strictObject({ kind: z.literal('masked'), of: z.uuid() }),
  z.strictObject({ kind: z.literal('responsibility'), of: z.uuid(), reason: z.string().min(2).max(500) }),
]);
export type AttemptBasis = z.infer<typeof AttemptBasis>;

/** What the guard tells the background of a submission: masked findings and a hash, never the text. */
export const AttemptReport = z.strictObject({
  submission: z.uuid(),
  channel: z.enum(CHANNELS),
  title: z.string().max(200),
  verdict: z.enum(VERDICTS),
  reviewable: z.boolean(),
  findings: z.array(RecordedFinding).max(1000),
  uninspected: z.array(Uninspected).max(1000),
  contentHash: Hash,
});
export type AttemptReport = z.infer<typeof AttemptReport>;

/** The part of the policy a guard needs. */
export const GuardSettings = z.strictObject({
  site: SitePolicy,
  school: z.string(),
  rules: z.record(z.string(), RuleTuning),
  publicValues: z.array(z.string()),
  uninspected: z.enum(['review', 'block']),
  contact: z.string(),
  people: z.array(Person),
  person: PersonRef.optional(),
  locale: z.enum(['zh-CN', 'zh-TW', 'en']),
});
export type GuardSettings = z.infer<typeof GuardSettings>;

/** Result of an attempt. `nonce` opens the network floor for one request. */
export const AttemptAnswer = z.discriminatedUnion('outcome', [
  z.strictObject({ outcome: z.literal('release'), nonce: Nonce }),
  z.strictObject({
    outcome: z.literal('hold'),
    /** What became of an earlier request for review of exactly this text. */
    review: z
      .strictObject({
        state: z.enum(['submitted', 'returned', 'expired', 'published']),
        comment: z.string().optional(),
      })
      .optional(),
  }),
]);
export type AttemptAnswer = z.infer<typeof AttemptAnswer>;

const Empty = z.strictObject({});
const Done = z.strictObject({ ok: z.literal(true) });

export const PROTOCOL = {
  /** The guard of a new document asks what to do. `null`: this page is not guarded. */
  'guard.settings': { from: 'guard', request: Empty, response: GuardSettings.nullable() },
  /** Records an attempt, durably, and says whether it may go. */
  'guard.attempt': {
    from: 'guard',
    request: z.strictObject({ report: AttemptReport, basis: AttemptBasis }),
    response: AttemptAnswer,
  },
  /** Lets a request through that publishes nothing (a sign-in): not read, not recorded. */
  'guard.pass': { from: 'guard', request: Empty, response: z.strictObject({ nonce: Nonce }) },
  /** Puts a held submission into the reviewer's queue. */
  'guard.review': {
    from: 'guard',
    request: z.strictObject({ report: AttemptReport, reason: z.string().min(2).max(500), draft: Draft }),
    response: z.strictObject({ review: z.uuid() }),
  },
  /** The teacher went back to editing. */
  'guard.withdraw': {
    from: 'guard',
    request: z.strictObject({ report: AttemptReport }),
    response: Done,
  },
  /** The teacher says who they are (only where the policy does not). */
  'person.choose': { from: 'any', request: z.strictObject({ person: z.string().max(64) }), response: Done },
  /** A reviewer's decision. */
  'review.decide': {
    from: 'page',
    request: z.discriminatedUnion('decision', [
      z.strictObject({
        decision: z.literal('approve'),
        review: z.uuid(),
        reviewer: z.string().max(64),
        comment: z.string().max(500),
      }),
      z.strictObject({
        decision: z.literal('return'),
        review: z.uuid(),
        reviewer: z.string().max(64),
        comment: z.string().min(2).max(500),
      }),
    ]),
    response: Done,
  },
  /** Everything the extension pages show about the policy in force. */
  'policy.state': {
    from: 'page',
    request: Empty,
    response: z.strictObject({
      policy: Policy.nullable(),
      /** Where it came from: policy of the computer, imported file, build. */
      source: z.enum(['managed', 'file', 'build', 'none']),
      /** Why the newest policy was refused, a line each; the last good one stays. */
      problems: z.array(z.string()),
      person: PersonRef.nullable(),
      /** Guarded hosts the extension has no access to yet. */
      missingAccess: z.array(z.string()),
    }),
  },
  /** Takes a policy file; answers what is wrong with it, or nothing. */
  'policy.import': {
    from: 'page',
    request: z.strictObject({ text: z.string().max(2_000_000) }),
    response: z.strictObject({ problems: z.array(z.string()) }),
  },
} as const;

export type MessageName = keyof typeof PROTOCOL;
export type RequestOf<N extends MessageName> = z.infer<(typeof PROTOCOL)[N]['request']>;
export type ResponseOf<N extends MessageName> = z.infer<(typeof PROTOCOL)[N]['response']>;

/** What travels: the name with the request, and back the response or a problem in words. */
export const Envelope = z.strictObject({
  name: z.custom<MessageName>((value) => typeof value === 'string' && Object.hasOwn(PROTOCOL, value)),
  request: z.unknown(),
});
export const Reply = z.union([z.strictObject({ response: z.unknown() }), z.strictObject({ problem: z.string() })]);
