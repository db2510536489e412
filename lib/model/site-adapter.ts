import type { Field } from './submission';

/** What a request is for. `publish` is inspected and recorded, `sign-in` let through unread and unrecorded. */
export type RequestKind = 'publish' | 'sign-in';

/** How the fields of one backend's requests are to be understood. One file each in rules/sites. */
export interface SiteAdapter {
  readonly id: string;
  /** Fields that are never read, e.g. passwords. */
  readonly secret: RegExp;
  /** Fields that change on every request without changing what is published, e.g. CSRF tokens: not part of the hash. */
  readonly volatile: RegExp;
  /** Fields that hold the title, best first. */
  readonly title: readonly string[];
  classify(fields: readonly Field[]): RequestKind;
}
