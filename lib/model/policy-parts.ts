import * as z from 'zod/mini';
import { PublicKey } from './decision';
import { ACTIONS } from './finding';

/** What a person may do. One person can have several roles. */
export const ROLES = ['publisher', 'reviewer', 'leader', 'secrecy-officer', 'administrator'] as const;
export type Role = (typeof ROLES)[number];

/** A description for the JSON Schema. */
export const described = (text: string) => z.describe<unknown>(text);
/** A text of a length between these, in UTF-16 code units. */
export const text = (min: number, max: number) => z.string().check(z.minLength(min), z.maxLength(max));

/** Identifier of a site or person. */
export const Id = z
  .string()
  .check(
    z.regex(/^[a-z0-9][a-z0-9-]{0,62}$/, '只能用小写字母、数字和连字符，如 school-site'),
    z.describe('Lower-case letters, digits and hyphens, e.g. school-site'),
  );

/** Host name without scheme, port or path. A host covers its sub-domains. */
const Host = z
  .string()
  .check(
    z.regex(/^(?!-)[a-z0-9-]+(\.[a-z0-9-]+)*$/, '须为小写域名，不含 http://、端口和路径，如 www.school.example'),
    z.maxLength(253),
    z.describe('Host name in lower case without http://, port or path, e.g. www.school.example'),
  );

/** A part of a site that is not inspected. */
const OpenPath = z.strictObject({
  path: z.string().check(z.regex(/^\/[^?#\s]*$/, '须以 / 开头，不含 ?、# 和空格，如 /search'), z.maxLength(200)),
  reason: text(2, 200),
});

/** A site on which publishing is inspected. */
export const SitePolicy = z.strictObject({
  id: Id,
  name: text(1, 60),
  hosts: z.array(Host).check(z.minLength(1), z.maxLength(50)),
  mode: z
    ._default(z.enum(['enforce', 'observe']), 'enforce')
    .check(described('observe: nothing is stopped, all is recorded')),
  adapter: z._default(Id, 'generic').check(described('Name of a file in rules/sites')),
  drafts: z
    .optional(z.enum(['allow', 'hold']))
    .check(
      described(
        "Whether a draft with findings may be saved on the site; 'hold' on WeChat and Weibo, 'allow' elsewhere when left out",
      ),
    ),
  whileWriting: z
    .optional(z.enum(['mark', 'off']))
    .check(
      described("off: nothing is marked in editors, what is published is checked all the same; 'mark' when left out"),
    ),
  reviewAll: z._default(z.boolean(), false).check(described('Every publication goes to the reviewer')),
  openPaths: z
    .optional(z.array(OpenPath).check(z.maxLength(50)))
    .check(
      described(
        'Paths, with all below them, whose requests are let through unread and unrecorded, and why; each is a hole that the settings page shows',
      ),
    ),
});
export type SitePolicy = z.infer<typeof SitePolicy>;

/** One of the stages a submission goes through, and who decides there. */
export const Stage = z.strictObject({
  name: text(1, 20),
  role: z.enum(['reviewer', 'leader', 'secrecy-officer']),
});
export type Stage = z.infer<typeof Stage>;

/** Public keys of a person, as the review page gives them. */
const PersonKey = z.strictObject({
  sign: PublicKey,
  seal: PublicKey,
  until: z
    .optional(z.int().check(z.nonnegative()))
    .check(described('Milliseconds since 1970: the key was taken back then; what it signed before still counts')),
});

/** A member of staff who publishes, reviews or supervises. */
export const Person = z.strictObject({
  id: Id,
  name: text(1, 40),
  department: z._default(text(0, 60), ''),
  roles: z.array(z.enum(ROLES)).check(z.minLength(1)),
  keys: z
    .optional(z.array(PersonKey).check(z.maxLength(20)))
    .check(described('Keys whose decisions count when they come from another computer; newest last')),
});
export type Person = z.infer<typeof Person>;

/** How the policy changes one rule. */
export const RuleTuning = z.strictObject({
  enabled: z._default(z.boolean(), true),
  action: z.optional(z.enum(ACTIONS)).check(described('Instead of the action of the rule')),
  threshold: z
    .optional(z.number().check(z.gte(0), z.lte(1)))
    .check(described('Findings with a lower confidence become a notice')),
});
export type RuleTuning = z.infer<typeof RuleTuning>;
