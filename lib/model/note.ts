import * as z from 'zod/mini';
import { IncidentNote } from './incident';
import { PersonRef } from './person-ref';
import { Day, TrainingNote } from './training';

const ABOUT = { id: z.uuid(), at: z.int().check(z.nonnegative()) };
const Count = z.int().check(z.nonnegative());
const Text = z.string().check(z.maxLength(100));
/** First 16 characters of the SHA-256 of a public key. */
export const KeyId = z.string().check(z.regex(/^[0-9a-f]{16}$/));

/** What a guarded site was on a day: `no-access` when the browser did not let the guard in. */
export const GUARDING = ['enforce', 'observe', 'no-access'] as const;
export type Guarding = (typeof GUARDING)[number];

/** A line about the account or the guard, not about a submission. */
export const LedgerNote = z.discriminatedUnion('note', [
  /** The lines before this one were written before there was a chain: it cannot vouch for their past. */
  z.strictObject({ ...ABOUT, note: z.literal('adopted'), lines: Count }),
  /**
   * Lines were removed because their time was over; a signed summary stands for them. Who did the training stays on
   * record as long as the person does: `trained` has those of the removed lines, and then `day` too, by which they are found.
   */
  z.strictObject({
    ...ABOUT,
    note: z.literal('removed'),
    from: Count,
    to: Count,
    day: z.optional(Day),
    trained: z.optional(z.array(TrainingNote).check(z.maxLength(5000))),
  }),
  /** The guard ran on this day (of Shanghai), and so were its sites. */
  z.strictObject({
    ...ABOUT,
    note: z.literal('day'),
    day: Day,
    sites: z.array(z.strictObject({ site: Text, name: Text, guarding: z.enum(GUARDING) })).check(z.maxLength(200)),
  }),
  /** A person got a key, or lost it; `by` is the administrator, absent for the first one. */
  z.strictObject({
    ...ABOUT,
    note: z.enum(['enrolled', 'revoked']),
    person: PersonRef,
    key: KeyId,
    by: z.optional(PersonRef),
  }),
  IncidentNote,
  TrainingNote,
]);
export type LedgerNote = z.infer<typeof LedgerNote>;
export type DayNote = Extract<LedgerNote, { note: 'day' }>;
