import * as z from 'zod/mini';
import { Seal } from './decision';
import { PersonRef } from './person-ref';

/** The questions of the quiz, in order, and which of their answers (from 0) is right. */
export const RIGHT_ANSWERS = { who: 1, mask: 2, never: 0, marking: 1, found: 2 } as const;
export type Question = keyof typeof RIGHT_ANSWERS;
export const QUESTIONS = Object.keys(RIGHT_ANSWERS) as Question[];

/** Somebody's answer to each question. */
export const Answers = z.record(z.enum(QUESTIONS), z.int().check(z.gte(0), z.lte(9)));
export type Answers = z.infer<typeof Answers>;

/** A day in Shanghai, e.g. `2026-11-22`. */
export const Day = z.string().check(z.regex(/^\d{4}-\d\d-\d\d$/));

/** A line of the account: a person has done the training and answered every question right. */
export const TrainingNote = z.strictObject({
  id: z.uuid(),
  at: z.int().check(z.nonnegative()),
  note: z.literal('trained'),
  /** Lines are found by it. */
  day: Day,
  person: PersonRef,
  /** How often the answers were handed in until all were right. */
  tries: z.int().check(z.gte(1), z.lte(1000)),
  /** Of the person, over everything above. */
  seal: z.optional(Seal),
});
export type TrainingNote = z.infer<typeof TrainingNote>;

/** The questions that were answered wrongly. */
export function wrongIn(answers: Partial<Answers>): Question[] {
  return QUESTIONS.filter((question) => answers[question] !== RIGHT_ANSWERS[question]);
}
