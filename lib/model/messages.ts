import * as z from 'zod/mini';
import { RecordedFinding, VERDICTS } from './finding';
import { guardAnswers } from './guard-answers';
import { PersonRef } from './person-ref';
import { Policy } from './policy';
import { Draft } from './review';
import { CHANNELS, Uninspected } from './submission';

export type { AttemptAnswer, GuardSettings } from './guard-answers';

/**
 * Every message between parts of the extension: request, response and who may send it.
 * `guard`: the content script of a guarded page; `page`: an extension page (popup, options, review, report).
 */

const Hash = z.string().check(z.regex(/^[0-9a-f]{64}$/));

/** Why this attempt should be released although the submission was held before. */
export const AttemptBasis = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('first') }),
  z.strictObject({ kind: z.literal('masked') }),
  z.strictObject({
    kind: z.literal('responsibility'),
    reason: z.string().check(z.minLength(2), z.maxLength(500)),
  }),
]);
export type AttemptBasis = z.infer<typeof AttemptBasis>;

/** What the guard tells the background of a submission: masked findings and a hash, never the text. */
export const AttemptReport = z.strictObject({
  submission: z.uuid(),
  channel: z.enum(CHANNELS),
  title: z.string().check(z.maxLength(200)),
  verdict: z.enum(VERDICTS),
  reviewable: z.boolean(),
  findings: z.array(RecordedFinding).check(z.maxLength(1000)),
  uninspected: z.array(Uninspected).check(z.maxLength(1000)),
  contentHash: Hash,
});
export type AttemptReport = z.infer<typeof AttemptReport>;

const Empty = z.strictObject({});
const answers = guardAnswers();
const Done = z.strictObject({ ok: z.literal(true) });

export const PROTOCOL = {
  /** The guard of a new document asks what to do. `null`: this page is not guarded. */
  'guard.settings': { from: 'guard', request: Empty, response: answers['guard.settings'] },
  /** Records an attempt, durably, and says whether it may go. */
  'guard.attempt': {
    from: 'guard',
    request: z.strictObject({ report: AttemptReport, basis: AttemptBasis }),
    response: answers['guard.attempt'],
  },
  /** Lets a request through that publishes nothing (a sign-in): not read, not recorded. */
  'guard.pass': { from: 'guard', request: Empty, response: answers['guard.pass'] },
  /** Puts a held submission into the reviewer's queue. */
  'guard.review': {
    from: 'guard',
    request: z.strictObject({
      report: AttemptReport,
      reason: z.string().check(z.minLength(2), z.maxLength(500)),
      draft: Draft,
    }),
    response: answers['guard.review'],
  },
  /** The teacher went back to editing. */
  'guard.withdraw': {
    from: 'guard',
    request: z.strictObject({ report: AttemptReport }),
    response: answers['guard.withdraw'],
  },
  /** The teacher says who they are (only where the policy does not). */
  'person.choose': {
    from: 'any',
    request: z.strictObject({ person: z.string().check(z.maxLength(64)) }),
    response: answers['person.choose'],
  },
  /** A reviewer's decision. */
  'review.decide': {
    from: 'page',
    request: z.discriminatedUnion('decision', [
      z.strictObject({
        decision: z.literal('approve'),
        review: z.uuid(),
        reviewer: z.string().check(z.maxLength(64)),
        comment: z.string().check(z.maxLength(500)),
      }),
      z.strictObject({
        decision: z.literal('return'),
        review: z.uuid(),
        reviewer: z.string().check(z.maxLength(64)),
        comment: z.string().check(z.minLength(2), z.maxLength(500)),
      }),
    ]),
    response: Done,
  },
  /** Everything the extension pages show about the policy in force. */
  'policy.state': {
    from: 'page',
    request: Empty,
    response: z.strictObject({
      policy: z.nullable(Policy),
      /** Where it came from: policy of the computer, imported file, build. */
      source: z.enum(['managed', 'file', 'build', 'none']),
      /** Why the newest policy was refused, a line each; the last good one stays. */
      problems: z.array(z.string()),
      person: z.nullable(PersonRef),
      /** Guarded hosts the extension has no access to yet. */
      missingAccess: z.array(z.string()),
    }),
  },
  /** Takes a policy file; answers what is wrong with it, or nothing. */
  'policy.import': {
    from: 'page',
    request: z.strictObject({ text: z.string().check(z.maxLength(2_000_000)) }),
    response: z.strictObject({ problems: z.array(z.string()) }),
  },
} as const;

export type MessageName = keyof typeof PROTOCOL;
export type RequestOf<N extends MessageName> = z.infer<(typeof PROTOCOL)[N]['request']>;
export type ResponseOf<N extends MessageName> = z.infer<(typeof PROTOCOL)[N]['response']>;

/** What travels: the name with the request. */
export const Envelope = z.strictObject({
  name: z.custom<MessageName>((value) => typeof value === 'string' && Object.hasOwn(PROTOCOL, value)),
  request: z.unknown(),
});
