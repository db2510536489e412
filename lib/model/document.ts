import * as z from 'zod/mini';
import { VERDICTS } from './finding';
import { PARTS } from './site-adapter';

/** Parts of a document whose verdict is remembered; `other`: fields that are no part of it by name. */
export const SAVED_PARTS = [...PARTS, 'other'] as const;
export type SavedPart = (typeof SAVED_PARTS)[number];

const Hash = z.string().check(z.regex(/^[0-9a-f]{64}$/));
/** What was said of one part, and its SHA-256 (keyed once it is stored). */
const PartVerdict = z.strictObject({ verdict: z.enum(VERDICTS), hash: Hash });
const Parts = z.partialRecord(z.enum(SAVED_PARTS), PartVerdict);
export type SavedParts = z.infer<typeof Parts>;

/** What a request does to which documents of the backend. */
export const DocumentReport = z.strictObject({
  kind: z.enum(['draft', 'preview', 'publish', 'upload']),
  /** Id of the adapter that recognised the request. */
  adapter: z.string().check(z.maxLength(64)),
  /** The backend's ids; none for a document that has no id yet. */
  ids: z.array(z.string().check(z.maxLength(200))).check(z.maxLength(500)),
  /** Made anew by each page of the browser: a document without an id is known by the page that saved it. */
  page: z.uuid(),
  /** The request carries only some parts of the document; the others stay as they are saved. */
  partial: z.boolean(),
  carries: Parts,
  /** Parts that are published and neither carried nor read again. */
  lacks: z.array(z.enum(SAVED_PARTS)),
  /** The adapter the policy names does not know such a request, or finds none of its parts in it. */
  strange: z.optional(z.literal(true)),
});
export type DocumentReport = z.infer<typeof DocumentReport>;

/** Why a document with findings may be published all the same. An approval is used once. */
export const Clearance = z.discriminatedUnion('basis', [
  z.strictObject({ basis: z.literal('responsibility') }),
  z.strictObject({ basis: z.literal('approval'), review: z.uuid() }),
]);
export type Clearance = z.infer<typeof Clearance>;

/** What was last saved on a backend under an id, as far as this browser saw it. Holds no text. */
export const SavedDocument = z.strictObject({
  site: z.string().check(z.maxLength(64)),
  document: z.string().check(z.maxLength(250)),
  parts: Parts,
  /** Keyed hash of what was found: the same is put on record once, however often it is saved. */
  found: Hash,
  cleared: z.optional(Clearance),
  /** Milliseconds since the epoch. */
  at: z.int().check(z.nonnegative()),
});
export type SavedDocument = z.infer<typeof SavedDocument>;

/** What is known of the saved content a publish by id stands for. */
export const SAVED_STATES = ['clean', 'findings', 'unknown', 'stale'] as const;
export type SavedState = (typeof SAVED_STATES)[number];
