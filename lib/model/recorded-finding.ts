import * as z from 'zod/mini';
import { ACTIONS, FINDING_TYPES } from './finding';

/** A finding as it may be stored, sent and shown: masked by construction, no field can hold the raw value. */
export const RecordedFinding = z.strictObject({
  rule: z.string().check(z.maxLength(64)),
  type: z.enum(FINDING_TYPES),
  action: z.enum(ACTIONS),
  confidence: z.number().check(z.gte(0), z.lte(1)),
  /** Name of the field it stood in, as the page calls it. */
  field: z.string().check(z.maxLength(200)),
  masked: z.string().check(z.maxLength(200)),
  /** Whoever published it has said that it is public already. */
  declared: z.optional(z.literal(true)),
});
export type RecordedFinding = z.infer<typeof RecordedFinding>;
