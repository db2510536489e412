import * as z from 'zod/mini';
import type { Alarm } from './alarm';
import type { FileReading } from './attachment';
import type { Locale } from './locale';
import { mendState } from './mend-state';
import { once } from './once';
import type { OwnRules } from './own-rules';
import type { PersonRef } from './person-ref';
import type { Policy, SitePolicy } from './policy';
import { readAnswer } from './reading';

/*
 * What the background answers a guard. Apart from the other messages and made at first use, because a guard is loaded
 * into every frame of a guarded page, and each schema costs time there.
 */

/** The part of the policy a guard needs. */
export interface GuardSettings
  extends OwnRules,
    Pick<Policy, 'rules' | 'publicValues' | 'uninspected' | 'contact' | 'people'> {
  readonly listThreshold?: Policy['listThreshold'];
  readonly declarePublic?: Policy['declarePublic'];
  /** Not from the background: what was said in this page so far. */
  readonly declared?: Set<string>;
  readonly site: SitePolicy;
  /** Every site adapter, packed. */
  readonly adapters: string;
  readonly school: string;
  readonly person?: PersonRef | undefined;
  readonly locale: Locale;
  /** There is a roster: everything is read a second time. */
  readonly roster?: boolean;
  /** Why this site needs somebody's attention. */
  readonly alarm?: Alarm;
}

/** The policy was checked in full when it was loaded; here only that this is one. */
const settings = () =>
  z.looseObject({ site: z.looseObject({ mode: z.enum(['enforce', 'observe']) }), rules: z.looseObject({}) });

/** The reading page's answer was checked in full by the background; here only that this is one. */
const reading = () => z.looseObject({ parts: z.array(z.looseObject({})), uninspected: z.array(z.looseObject({})) });

/** A value of which a schema says only that it is one. */
function whole<T>(schema: () => z.ZodMiniType): z.ZodMiniCustom<T, T> {
  const made = once(schema);
  return z.custom<T>((value) => made().safeParse(value).success);
}

const nonce = () => z.string().check(z.regex(/^[0-9a-f]{32}$/));
const done = once(() => z.strictObject({ ok: z.literal(true) }));

/** Schemas of the answers, by message; each made at its first use. */
export const guardAnswers = {
  'guard.settings': once(() => z.nullable(whole<GuardSettings>(settings))),
  /**
   * `nonce` opens the floor for one request; `review`: what became of an earlier request for exactly this text;
   * `saved`: what is wrong with the saved content that the request publishes by its id.
   */
  'guard.attempt': once(() =>
    z.discriminatedUnion('outcome', [
      z.strictObject({ outcome: z.literal('release'), nonce: nonce() }),
      z.strictObject({
        outcome: z.literal('hold'),
        review: z.optional(
          z.strictObject({
            state: z.enum(['submitted', 'returned', 'expired', 'published']),
            comment: z.optional(z.string()),
          }),
        ),
        saved: z.optional(z.enum(['findings', 'unknown', 'stale'])),
      }),
    ]),
  ),
  'guard.read': once(readAnswer),
  'guard.file': once(() =>
    z.discriminatedUnion('state', [
      z.strictObject({ state: z.enum(['wanted', 'reading']), percent: z.optional(z.int()) }),
      z.strictObject({ state: z.literal('read'), reading: whole<FileReading>(reading) }),
    ]),
  ),
  'guard.mend': once(mendState),
  /** In the order of the request; those that are unknown are left out. */
  'guard.explain': once(() =>
    z.strictObject({
      rules: z.array(
        z.strictObject({
          id: z.string(),
          name: z.string(),
          reason: z.string(),
          advice: z.string(),
          basis: z.array(z.string()),
        }),
      ),
    }),
  ),
  'guard.help': done,
  'guard.pass': once(() => z.strictObject({ nonce: nonce() })),
  'guard.arm': once(() => z.strictObject({ nonces: z.array(nonce()) })),
  'guard.spent': done,
  'guard.socket': done,
  'guard.review': once(() => z.strictObject({ review: z.uuid() })),
  'guard.notice': once(() => z.strictObject({ findings: z.int() })),
  'guard.withdraw': done,
  'person.choose': done,
};

export type GuardAnswers = { [N in keyof typeof guardAnswers]: z.infer<ReturnType<(typeof guardAnswers)[N]>> };
/** What a rule says to people, in their language. */
export type RuleWords = GuardAnswers['guard.explain']['rules'][number];
export type AttemptAnswer = GuardAnswers['guard.attempt'];
