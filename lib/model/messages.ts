import * as z from 'zod/mini';
import { FileRequest, MendRequest } from './attachment';
import { DecisionRecord } from './decision';
import { DocumentReport } from './document';
import { VERDICTS } from './finding';
import { guardAnswers } from './guard-answers';
import { IncidentNote } from './incident';
import { Timestamp } from './ledger';
import { LOCALES } from './locale';
import { PersonRef } from './person-ref';
import { Policy } from './policy';
import { ReadRequest } from './read-request';
import { RecordedFinding } from './recorded-finding';
import { Draft } from './review';
import { CHANNELS, Uninspected } from './submission';
import { Answers, TrainingNote } from './training';

export type { AttemptAnswer, GuardSettings, RuleWords } from './guard-answers';

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
  document: DocumentReport,
});
export type AttemptReport = z.infer<typeof AttemptReport>;

const Empty = z.strictObject({});
const Done = z.strictObject({ ok: z.literal(true) });

export const PROTOCOL = {
  /** The guard of a new document asks what to do. `null`: this page is not guarded. */
  'guard.settings': { from: 'guard', request: Empty, response: guardAnswers['guard.settings']() },
  /** Records an attempt, durably, and says whether it may go. */
  'guard.attempt': {
    from: 'guard',
    request: z.strictObject({ report: AttemptReport, basis: AttemptBasis }),
    response: guardAnswers['guard.attempt'](),
  },
  /** Has texts read a second time, outside the page. They are not kept. */
  'guard.read': { from: 'guard', request: ReadRequest, response: guardAnswers['guard.read']() },
  /** Asks what is known of a file, or brings it piece by piece to be read outside the page. */
  'guard.file': { from: 'guard', request: FileRequest, response: guardAnswers['guard.file']() },
  /** Asks for a copy of a file in which what was found is hidden, or brings the file for it. */
  'guard.mend': { from: 'guard', request: MendRequest, response: guardAnswers['guard.mend']() },
  /** What rules say to people, for panel and card, also on the practice page. */
  'guard.explain': {
    from: 'any',
    request: z.strictObject({
      rules: z.array(z.string().check(z.maxLength(64))).check(z.maxLength(1000)),
      locale: z.enum(LOCALES),
    }),
    response: guardAnswers['guard.explain'](),
  },
  /** Somebody can write in this document, or (`frames`) in one of a frame: has the help for writing loaded there. */
  'guard.help': {
    from: 'guard',
    request: z.strictObject({ frames: z.boolean() }),
    response: guardAnswers['guard.help'](),
  },
  /** Lets a request through that publishes nothing (a sign-in): not read, not recorded. */
  'guard.pass': { from: 'guard', request: Empty, response: guardAnswers['guard.pass']() },
  /** A page that a released form led to asks how much was found in the draft it saved. Told once. */
  'guard.notice': { from: 'guard', request: Empty, response: guardAnswers['guard.notice']() },
  /** Asks for nonces for requests for which nobody can wait. */
  'guard.arm': { from: 'guard', request: Empty, response: guardAnswers['guard.arm']() },
  /** Puts a request on record that had to be decided at once, under an armed nonce. Without a report: no publication. */
  'guard.spent': {
    from: 'guard',
    request: z.strictObject({
      nonce: z.optional(z.string().check(z.regex(/^[0-9a-f]{32}$/))),
      report: z.optional(AttemptReport),
    }),
    response: guardAnswers['guard.spent'](),
  },
  /** Lets the guard open one socket, whose messages it will inspect. */
  'guard.socket': {
    from: 'guard',
    request: z.strictObject({ url: z.url({ protocol: /^wss?$/ }) }),
    response: guardAnswers['guard.socket'](),
  },
  /** Puts a held submission into the reviewer's queue. */
  'guard.review': {
    from: 'guard',
    request: z.strictObject({
      report: AttemptReport,
      reason: z.string().check(z.minLength(2), z.maxLength(500)),
      /** What carries a marking is declared to be public already; the reason is where. */
      declared: z.optional(z.literal(true)),
      draft: Draft,
    }),
    response: guardAnswers['guard.review'](),
  },
  /** The teacher went back to editing, or pressed a button again that had already published. */
  'guard.withdraw': {
    from: 'guard',
    request: z.strictObject({ report: AttemptReport, repeated: z.boolean() }),
    response: guardAnswers['guard.withdraw'](),
  },
  /** The teacher says who they are (only where the policy does not). */
  'person.choose': {
    from: 'any',
    request: z.strictObject({ person: z.string().check(z.maxLength(64)) }),
    response: guardAnswers['person.choose'](),
  },
  /** Texts of stopped navigations that are kept on this computer, newest first. */
  'stopped.list': {
    from: 'page',
    request: Empty,
    response: z.array(
      z.strictObject({
        id: z.uuid(),
        at: Timestamp,
        /** Redacted. */
        title: z.string(),
        page: z.string(),
        /** It was stopped in the tab that asks. */
        here: z.boolean(),
        reviewable: z.boolean(),
        findings: z.int(),
      }),
    ),
  },
  'stopped.text': {
    from: 'page',
    request: z.strictObject({ id: z.uuid() }),
    response: z.strictObject({ draft: z.nullable(Draft) }),
  },
  'stopped.forget': { from: 'page', request: z.strictObject({ id: z.uuid() }), response: Done },
  /** Puts a kept text into the reviewer's queue, and keeps it no longer. */
  'stopped.review': {
    from: 'page',
    request: z.strictObject({ id: z.uuid(), reason: z.string().check(z.minLength(2), z.maxLength(500)) }),
    response: Done,
  },
  /** A reviewer's decision. */
  'review.decide': {
    from: 'page',
    /** `brought`: from another computer. */
    request: z.strictObject({ record: DecisionRecord, brought: z.boolean() }),
    response: Done,
  },
  /** Somebody in charge works on a submission, or puts it back. */
  'review.take': {
    from: 'page',
    request: z.strictObject({ review: z.uuid(), person: z.string().check(z.maxLength(64)), taken: z.boolean() }),
    response: Done,
  },
  /** The person who uses this computer takes their own submission back. */
  'review.withdraw': { from: 'page', request: z.strictObject({ review: z.uuid() }), response: Done },
  /** A person does something about an incident, or reports one. */
  'incident.act': { from: 'page', request: z.strictObject({ note: IncidentNote }), response: Done },
  /** A person has done the training. */
  'training.done': { from: 'page', request: z.strictObject({ note: TrainingNote, answers: Answers }), response: Done },
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
