import * as z from 'zod/mini';
import { LOCALES } from './locale';
import { OwnPattern, OwnWord } from './own-rules';
import { described, Id, Person, RuleTuning, SitePolicy, Stage, text } from './policy-parts';

export { Person, ROLES, type Role, RuleTuning, SitePolicy, Stage } from './policy-parts';

const Fields = z.strictObject({
  version: z.literal(1),
  name: text(1, 80).check(z.describe('Name of the school or office')),
  locale: z.optional(z.enum(LOCALES)).check(described('Language of all that staff see; that of the browser otherwise')),
  sites: z._default(z.array(SitePolicy).check(z.maxLength(200)), []),
  people: z._default(z.array(Person).check(z.maxLength(5000)), []),
  person: z.optional(Id).check(described('Who uses this computer, when it is always the same person')),
  rules: z._default(z.record(z.string(), RuleTuning), {}).check(described('Changes to single rules, by rule id')),
  publicValues: z
    ._default(z.array(text(3, 100)).check(z.maxLength(1000)), [])
    .check(described("The school's own public numbers and mailboxes, let through")),
  declarePublic: z
    .optional(z.boolean())
    .check(
      described(
        'Whoever writes may say of a phone number, mailbox or address that it is public already: it becomes a notice, recorded under their name; false when left out',
      ),
    ),
  words: z
    ._default(z.array(OwnWord).check(z.maxLength(1000)), [])
    .check(described("The school's own words to watch for")),
  patterns: z
    ._default(z.array(OwnPattern).check(z.maxLength(100)), [])
    .check(described("The school's own numbers to watch for")),
  listThreshold: z
    ._default(z.int().check(z.gte(2), z.lte(1000)), 5)
    .check(described('Lists that name at least so many people are judged one step more gravely')),
  uninspected: z
    ._default(z.enum(['review', 'block']), 'review')
    .check(described('What happens to what could not be inspected')),
  contact: z._default(text(0, 200), '').check(described('Whom to ask when a post was stopped')),
  approvalHours: z
    ._default(z.int().check(z.gte(1), z.lte(720)), 72)
    .check(described('How long an approval may be used')),
  reviewHours: z
    ._default(z.int().check(z.gte(1), z.lte(720)), 24)
    .check(described('How long a stage may take; reviewers are reminded in the last quarter, and every day after it')),
  incidentPeople: z
    ._default(z.int().check(z.gte(2), z.lte(1000)), 50)
    .check(described('Data of at least so many people in one post open an incident')),
  reviewStages: z
    ._default(z.array(Stage).check(z.minLength(1), z.maxLength(6)), [{ name: '审核', role: 'reviewer' }])
    .check(described('Who must approve a submission, one after the other; each stage by another person')),
  signatures: z
    ._default(z.enum(['optional', 'required']), 'optional')
    .check(described('required: every decision is signed; optional: only by people who have a key')),
  lockMinutes: z
    ._default(z.int().check(z.gte(1), z.lte(120)), 10)
    .check(described('After so long without a touch a person must sign in again')),
  retentionWeeks: z
    .optional(z.int().check(z.gte(13), z.lte(1040)))
    .check(
      described(
        'Lines of the account older than this are removed, a signed summary stays, and so does who of the staff did the training; for ever when left out',
      ),
    ),
});

/** Indices of entries whose id occurred before. */
function repeated(entries: readonly { readonly id: string }[]): number[] {
  return entries.flatMap(({ id }, index) => (entries.findIndex((entry) => entry.id === id) < index ? [index] : []));
}

/** A school's policy, from managed storage, an imported file or the build. Version 1. */
export const Policy = Fields.check(({ value, issues }) => {
  const report = (path: PropertyKey[], message: string) => issues.push({ code: 'custom', path, message, input: value });
  for (const index of repeated(value.sites)) report(['sites', index, 'id'], '站点编号重复');
  for (const index of repeated(value.people)) report(['people', index, 'id'], '人员编号重复');
  const known = value.person === undefined || value.people.some(({ id }) => id === value.person);
  if (!known) report(['person'], `人员名单中没有 ${value.person}`);
});
export type Policy = z.infer<typeof Policy>;
