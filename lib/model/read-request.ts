import * as z from 'zod/mini';

/** Most texts of one submission, and most code units of each. */
const TEXTS = 5000;
const LONGEST = 20_000_000;

/** Plain texts to be read. Raw. */
export const ReadRequest = z.strictObject({
  texts: z.array(z.string().check(z.maxLength(LONGEST))).check(z.maxLength(TEXTS)),
});
export type ReadRequest = z.infer<typeof ReadRequest>;

/** What the background asks the reader: the same, and which roster is in force. */
export const ReaderRequest = z.extend(ReadRequest, { roster: z.nullable(z.uuid()) });
export type ReaderRequest = z.infer<typeof ReaderRequest>;
