import * as z from 'zod/mini';

/** Schema of a copy on its way: the file is wanted; it is being made; there is none; some of its bytes in base64. */
export const mendState = () =>
  z.discriminatedUnion('state', [
    z.strictObject({ state: z.enum(['wanted', 'reading', 'none']) }),
    z.strictObject({
      state: z.literal('mended'),
      size: z.int(),
      bytes: z.string(),
      /** Places in people's words, the rule by which something was found there, what stands there now. */
      places: z.array(z.strictObject({ label: z.string(), rule: z.string(), now: z.string() })),
    }),
  ]);
export type MendState = z.infer<ReturnType<typeof mendState>>;
