import { z } from 'zod';
import { ACTIONS } from './finding';

/** What a person may do. One person can have several roles. */
export const ROLES = ['publisher', 'reviewer', 'leader', 'secrecy-officer', 'administrator'] as const;
export type Role = (typeof ROLES)[number];

const Id = z
  .string()
  .regex(/^[a-z0-9][a-z0-9-]{0,62}$/)
  .describe('Lower-case letters, digits and hyphens, e.g. school-site');

/** Host name without scheme, port or path. A host covers its sub-domains. */
const Host = z
  .string()
  .regex(/^(?!-)[a-z0-9-]+(\.[a-z0-9-]+)*$/)
  .max(253)
  .describe('Host name in lower case without http://, port or path, e.g. www.school.example');

/** A site on which publishing is inspected. */
export const SitePolicy = z.strictObject({
  id: Id,
  name: z.string().min(1).max(60),
  hosts: z.array(Host).min(1).max(50),
  mode: z.enum(['enforce', 'observe']).default('enforce').describe('observe: nothing is stopped, all is recorded'),
  adapter: Id.default('generic').describe('Name of a file in rules/sites'),
  reviewAll: z.boolean().default(false).describe('Every publication goes to the reviewer'),
});
export type SitePolicy = z.infer<typeof SitePolicy>;

/** A member of staff who publishes, reviews or supervises. */
export const Person = z.strictObject({
  id: Id,
  name: z.string().min(1).max(40),
  department: z.string().max(60).default(''),
  roles: z.array(z.enum(ROLES)).min(1),
});
export type Person = z.infer<typeof Person>;

/** How the policy changes one rule. */
export const RuleTuning = z.strictObject({
  enabled: z.boolean().default(true),
  action: z.enum(ACTIONS).optional().describe('Instead of the action of the rule'),
  threshold: z.number().min(0).max(1).optional().describe('Findings with a lower confidence become a notice'),
});
export type RuleTuning = z.infer<typeof RuleTuning>;

/** A school's policy, from managed storage, an imported file or the build. Version 1. */
export const Policy = z
  .strictObject({
    version: z.literal(1),
    name: z.string().min(1).max(80).describe('Name of the school or office'),
    sites: z.array(SitePolicy).max(200).default([]),
    people: z.array(Person).max(5000).default([]),
    person: Id.optional().describe('Who uses this computer, when it is always the same person'),
    rules: z.record(z.string(), RuleTuning).default({}).describe('Changes to single rules, by rule id'),
    publicValues: z
      .array(z.string().min(3).max(100))
      .max(1000)
      .default([])
      .describe("The school's own public numbers and mailboxes, let through"),
    uninspected: z.enum(['review', 'block']).default('review').describe('What happens to what could not be inspected'),
    contact: z.string().max(200).default('').describe('Whom to ask when a post was stopped'),
    approvalHours: z.number().int().min(1).max(720).default(72).describe('How long an approval may be used'),
  })
  .superRefine((policy, context) => {
    const report = (path: PropertyKey[], message: string) => context.addIssue({ code: 'custom', path, message });
    const seen = new Set<string>();
    policy.sites.forEach((site, index) => {
      if (seen.has(site.id)) report(['sites', index, 'id'], `站点编号重复：${site.id}`);
      seen.add(site.id);
    });
    const people = new Set<string>();
    policy.people.forEach((person, index) => {
      if (people.has(person.id)) report(['people', index, 'id'], `人员编号重复：${person.id}`);
      people.add(person.id);
    });
    if (policy.person !== undefined && !people.has(policy.person)) {
      report(['person'], `人员名单中没有 ${policy.person}`);
    }
  });
export type Policy = z.infer<typeof Policy>;
