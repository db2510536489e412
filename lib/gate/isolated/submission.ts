import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { canonicalName, lastName, partOf } from '../../../rules/sites/names';
import type { SiteAdapter } from '../../model/site-adapter';
import type { Field, Submission, Uninspected } from '../../model/submission';
import type { AttachedFile } from './body/body';
import { pastedFiles } from './pasted';
import type { Task } from './task';

/** What of a task makes its submission. */
export type SubmissionParts = Pick<Task, 'recognised' | 'saved' | 'attached'> & {
  readonly outgoing: Pick<Task['outgoing'], 'body'>;
};

/** The same text has the same hash, however the browser encoded its line ends and accents. */
const normalise = (value: string) => value.replaceAll(/\r\n?/g, '\n').normalize('NFC');

/** `tags` for `tags[]` and for `tags.0`: a form and JSON name the same thing differently. */
const plainName = (name: string) => canonicalName(name).replaceAll(/\.\d+(?=\.|$)/g, '');

/** Says nothing that is published, and only some formats send it. */
const isNothing = (value: string) => value === '' || value === 'true' || value === 'false';

/** SHA-256 of texts and files, whatever format they are sent in: by name, repeated names in their order. */
export function hashOf(fields: readonly Field[], files: readonly AttachedFile[], ids: readonly string[] = []): string {
  const texts = fields
    .filter(({ value }) => !isNothing(value))
    .map(({ name, value }) => [plainName(name), normalise(value)] as const)
    .sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
  const attached = files.map(({ name, bytes }) => [name, bytesToHex(sha256(bytes))]);
  return bytesToHex(sha256(utf8ToBytes(JSON.stringify({ v: 2, texts, files: attached, ids }))));
}

/** The title as it will be published; empty when the body has none. */
function titleOf(fields: readonly Field[], adapter: SiteAdapter): string {
  const found = fields.find((field) => partOf(adapter, field) === 'title' && field.value.trim() !== '');
  return found?.value ?? '';
}

/**
 * What a task publishes, with these values instead of those of its body. Secret fields are left out unread; fields that
 * change with every request are inspected but not part of the content hash. What was read in files comes last.
 */
export function submissionOf(
  { outgoing: { body }, recognised: { adapter, ids, shape, kind }, saved, attached }: SubmissionParts,
  values: readonly string[],
): Submission {
  const sent = body.fields.map((field, index) => ({ ...field, value: values[index] ?? '' }));
  const fields = [...sent, ...saved].map((field) =>
    adapter.secret.test(lastName(field.name)) ? { ...field, value: '' } : field,
  );
  const pasted = fields
    .filter((field) => !attached && pastedFiles([field], kind === 'upload').length > 0)
    .map((field): Uninspected => ({ name: field.name.slice(0, 200), reason: 'attachment' }));
  return {
    title: titleOf(fields, adapter),
    fields: attached ? [...fields, ...attached.fields] : fields,
    uninspected: [...(attached ?? body).uninspected, ...pasted],
    contentHash: hashOf(contentOf(fields, adapter), body.files, shape?.partial ? ids : []),
  };
}

/** The fields that do not change from one request to the next by themselves. */
export const contentOf = (fields: readonly Field[], { volatile }: SiteAdapter) =>
  fields.filter((field) => !volatile.test(lastName(field.name)));
