import * as z from 'zod/mini';
import { ACTIONS, EVIDENCE } from './finding';

/*
 * The second reading: what needs the school's roster or a language model of English is found outside the pages, in a
 * part of the extension of its own. Texts go from the guard to that part and nowhere else, and are not kept.
 */

/** Schema of what was found; made at first use, for every guard has it. */
export const readAnswer = () =>
  z.strictObject({
    passages: z.array(
      z.strictObject({
        /** Index into the texts; offsets are UTF-16 code units of that text. */
        text: z.int().check(z.nonnegative()),
        rule: z.string().check(z.maxLength(64)),
        start: z.int().check(z.nonnegative()),
        end: z.int().check(z.positive()),
        confidence: z.number().check(z.gte(0), z.lte(1)),
        evidence: z.readonly(z.array(z.enum(EVIDENCE))),
        action: z.optional(z.enum(ACTIONS)),
        /** How many people of the roster the submission names. */
        people: z.optional(z.int()),
      }),
    ),
  });
export type ReadAnswer = z.infer<ReturnType<typeof readAnswer>>;
export type ReadPassage = ReadAnswer['passages'][number];
