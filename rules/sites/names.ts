import type { Part, SiteAdapter } from '../../lib/model/site-adapter';
import type { Field } from '../../lib/model/submission';

/** `info.title` for `info[title]`, `post.tags` for `post[tags][]`: the same in a form and in JSON. */
export function canonicalName(name: string): string {
  return name.replaceAll(/\[([^[\]]*)\]/g, (_, inner: string) => (inner === '' ? '' : `.${inner}`));
}

/** Last part of a canonical name: `title` of `post.title`. */
export const lastName = (name: string) => canonicalName(name).split('.').at(-1) ?? name;

/** The part of a document that a field holds, as an adapter names them. */
export function partOf({ parts }: Pick<SiteAdapter, 'parts'>, { name }: Field): Part | undefined {
  const canonical = canonicalName(name);
  for (const [part, pattern] of Object.entries(parts) as [Part, RegExp][]) {
    if (pattern.test(canonical)) return part;
  }
  return undefined;
}
