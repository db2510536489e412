import * as z from 'zod/mini';

/** A person as an entry names them: copied, so that the account stays readable when the policy changes. */
export const PersonRef = z.strictObject({
  id: z.string().check(z.maxLength(64)),
  name: z.string().check(z.maxLength(40)),
  department: z.string().check(z.maxLength(60)),
});
export type PersonRef = z.infer<typeof PersonRef>;
