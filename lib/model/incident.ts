import * as z from 'zod/mini';
import { Seal } from './decision';
import { PersonRef } from './person-ref';

/** Why an incident was opened: a secrecy marking, data of many people, or something that already was public. */
export const INCIDENT_KINDS = ['marking', 'many', 'published'] as const;
export type IncidentKind = (typeof INCIDENT_KINDS)[number];

/** `reported`: the written report went to the secrecy department; `dismissed`: it turned out to be none. */
export const INCIDENT_STATES = ['open', 'reported', 'closed', 'dismissed'] as const;
export type IncidentState = (typeof INCIDENT_STATES)[number];

/** `step`: something was done; `fill`: the notice was written on. */
export const INCIDENT_EVENTS = ['open', 'step', 'fill', 'report', 'close', 'dismiss'] as const;
export type IncidentEvent = (typeof INCIDENT_EVENTS)[number];

/**
 * What the written report must say: what was leaked with its level, number and carrier; how it was discovered; who is
 * responsible; when, where and how it happened; harm; what is done about those responsible; remedies (国保发〔1999〕8号).
 */
export const NOTICE_FIELDS = [
  'content',
  'discovery',
  'responsible',
  'course',
  'harm',
  'handling',
  'remedy',
  'contact',
] as const;
export type NoticeField = (typeof NOTICE_FIELDS)[number];

/** Redacted, like every text that is stored. */
const Text = z.string().check(z.maxLength(2000));
export const NoticeFields = z.partialRecord(z.enum(NOTICE_FIELDS), Text);
export type NoticeFields = z.infer<typeof NoticeFields>;

/** What is known of it when it is opened. Masked. */
export const IncidentFacts = z.strictObject({
  kind: z.enum(INCIDENT_KINDS),
  /** The attempt that gave rise to it; absent when a person reports what they saw. */
  submission: z.optional(z.uuid()),
  contentHash: z.optional(z.string().check(z.regex(/^[0-9a-f]{64}$/))),
  siteName: z.string().check(z.maxLength(60)),
  page: z.string().check(z.maxLength(500)),
  title: z.string().check(z.maxLength(200)),
  /** Who wrote it. */
  person: z.optional(PersonRef),
  /** What was found, by kind: how often. */
  found: z.record(z.string().check(z.maxLength(64)), z.int().check(z.positive())),
});
export type IncidentFacts = z.infer<typeof IncidentFacts>;

/** A line of the account about an incident. */
export const IncidentNote = z.strictObject({
  id: z.uuid(),
  at: z.int().check(z.nonnegative()),
  note: z.literal('incident'),
  incident: z.uuid(),
  /** Not `event`: that is what lines about submissions have. */
  act: z.enum(INCIDENT_EVENTS),
  /** Absent for what the guard opened by itself. */
  by: z.optional(PersonRef),
  facts: z.optional(IncidentFacts),
  text: z.optional(Text),
  fields: z.optional(NoticeFields),
  /** Of the person, over everything above. */
  seal: z.optional(Seal),
});
export type IncidentNote = z.infer<typeof IncidentNote>;
