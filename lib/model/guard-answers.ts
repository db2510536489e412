import * as z from 'zod/mini';
import type { Locale } from './locale';
import { once } from './once';
import type { OwnRules } from './own-rules';
import type { PersonRef } from './person-ref';
import type { Policy, SitePolicy } from './policy';

/*
 * What the background answers a guard. Apart from the other messages and made at first use, because a guard is loaded
 * into every frame of a guarded page, and each schema costs time there.
 */

/** The part of the policy a guard needs. */
export interface GuardSettings
  extends OwnRules,
    Pick<Policy, 'rules' | 'publicValues' | 'uninspected' | 'contact' | 'people'> {
  readonly listThreshold?: Policy['listThreshold'];
  readonly site: SitePolicy;
  readonly school: string;
  readonly person?: PersonRef | undefined;
  readonly locale: Locale;
}

/** The policy was checked in full when it was loaded; here only that this is one. */
const isSettings = (value: unknown): boolean =>
  z
    .looseObject({ site: z.looseObject({ mode: z.enum(['enforce', 'observe']) }), rules: z.looseObject({}) })
    .safeParse(value).success;

const schemas = () => {
  const nonce = z.string().check(z.regex(/^[0-9a-f]{32}$/));
  const review = z.strictObject({
    state: z.enum(['submitted', 'returned', 'expired', 'published']),
    comment: z.optional(z.string()),
  });
  const done = z.strictObject({ ok: z.literal(true) });
  return {
    'guard.settings': z.nullable(z.custom<GuardSettings>(isSettings)),
    /** `nonce` opens the floor for one request; `review`: what became of an earlier request for exactly this text. */
    'guard.attempt': z.discriminatedUnion('outcome', [
      z.strictObject({ outcome: z.literal('release'), nonce }),
      z.strictObject({ outcome: z.literal('hold'), review: z.optional(review) }),
    ]),
    'guard.pass': z.strictObject({ nonce }),
    'guard.review': z.strictObject({ review: z.uuid() }),
    'guard.withdraw': done,
    'person.choose': done,
  };
};

/** Schemas of the answers, by message. */
export const guardAnswers = once(schemas);

export type GuardAnswers = { [N in keyof ReturnType<typeof schemas>]: z.infer<ReturnType<typeof schemas>[N]> };
export type AttemptAnswer = GuardAnswers['guard.attempt'];
