import * as z from 'zod/mini';
import { ACTIONS } from './finding';
import { patternProblem } from './pattern-dialect';
import { described, text } from './policy-parts';

const Action = z._default(z.enum(ACTIONS), 'review').check(described('What happens to a post in which it stands'));

/** A word of the school's own, e.g. the code name of a project. */
export const OwnWord = z.strictObject({ word: text(2, 50), action: Action });
export type OwnWord = z.infer<typeof OwnWord>;

/** A pattern of the school's own, e.g. the form of its student numbers, in the dialect of `patternProblem`. */
export const OwnPattern = z.strictObject({
  pattern: text(2, 200).check(
    z.describe('Bounded regular expression, e.g. SY20\\d{2}-\\d{4}; no *, +, look-around or references back'),
    ({ value, issues }) => {
      const problem = patternProblem(value);
      if (problem !== null) issues.push({ code: 'custom', message: problem, input: value });
    },
  ),
  action: Action,
});
export type OwnPattern = z.infer<typeof OwnPattern>;

/** Words and patterns a school adds to the rules. */
export interface OwnRules {
  readonly words?: readonly OwnWord[];
  readonly patterns?: readonly OwnPattern[];
}
