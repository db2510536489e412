import * as z from 'zod/mini';
import { LOCALES } from './locale';
import { PersonRef } from './person-ref';
import { Person, RuleTuning, SitePolicy } from './policy-parts';

/*
 * What the background answers a guard. Apart from the other messages, because a guard is loaded into every frame of a
 * guarded page: each schema costs time there.
 */

const Nonce = z.string().check(z.regex(/^[0-9a-f]{32}$/));

/** The part of the policy a guard needs. */
export const GuardSettings = z.strictObject({
  site: SitePolicy,
  school: z.string(),
  rules: z.record(z.string(), RuleTuning),
  publicValues: z.array(z.string()),
  uninspected: z.enum(['review', 'block']),
  contact: z.string(),
  people: z.array(Person),
  person: z.optional(PersonRef),
  locale: z.enum(LOCALES),
});
export type GuardSettings = z.infer<typeof GuardSettings>;

/** Result of an attempt. `nonce` opens the network floor for one request. */
export const AttemptAnswer = z.discriminatedUnion('outcome', [
  z.strictObject({ outcome: z.literal('release'), nonce: Nonce }),
  z.strictObject({
    outcome: z.literal('hold'),
    /** What became of an earlier request for review of exactly this text. */
    review: z.optional(
      z.strictObject({
        state: z.enum(['submitted', 'returned', 'expired', 'published']),
        comment: z.optional(z.string()),
      }),
    ),
  }),
]);
export type AttemptAnswer = z.infer<typeof AttemptAnswer>;

const Done = z.strictObject({ ok: z.literal(true) });

/** Answers by message. */
export const GUARD_ANSWERS = {
  'guard.settings': z.nullable(GuardSettings),
  'guard.attempt': AttemptAnswer,
  'guard.pass': z.strictObject({ nonce: Nonce }),
  'guard.review': z.strictObject({ review: z.uuid() }),
  'guard.withdraw': Done,
  'person.choose': Done,
};
