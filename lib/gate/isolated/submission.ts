import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import type { SiteAdapter } from '../../model/site-adapter';
import type { Field, Submission, Uninspected } from '../../model/submission';
import type { Body } from './body/body';

/** The same text has the same hash, however the browser encoded its line ends and accents. */
const normalise = (value: string) => value.replaceAll(/\r\n?/g, '\n').normalize('NFC');

/** Files pasted into the text itself. */
const EMBEDDED = /data:(?:image|audio|video|application)\/[^;,"']{1,80};base64,/;

/** Last part of a field's path: `title` of `post.title`. */
const lastName = (name: string) => name.split('.').at(-1) ?? name;

function hashOf(fields: readonly Field[], body: Body<unknown>): string {
  const texts = fields.map(({ name, value }) => [name, normalise(value)]);
  const files = body.files.map(({ name, bytes }) => [name, bytesToHex(sha256(bytes))]);
  return bytesToHex(sha256(utf8ToBytes(JSON.stringify({ v: 1, texts, files }))));
}

/** The title as it will be published; empty when the body has none. */
function titleOf(fields: readonly Field[], adapter: SiteAdapter): string {
  for (const name of adapter.title) {
    const found = fields.find((field) => field.name === name || lastName(field.name) === name);
    if (found && found.value.trim() !== '') return found.value;
  }
  return '';
}

/**
 * What a body publishes, as the adapter understands it. Secret fields are left out unread; fields that change with
 * every request are inspected but not part of the content hash.
 */
export function submissionOf(body: Body<unknown>, adapter: SiteAdapter): Submission {
  const fields = body.fields.map((field) =>
    adapter.secret.test(lastName(field.name)) ? { ...field, value: '' } : field,
  );
  const content = fields.filter((field) => !adapter.volatile.test(lastName(field.name)));
  const embedded = fields
    .filter((field) => EMBEDDED.test(field.value))
    .map((field): Uninspected => ({ name: field.name.slice(0, 200), reason: 'attachment' }));
  return {
    title: titleOf(fields, adapter),
    fields,
    uninspected: [...body.uninspected, ...embedded],
    contentHash: hashOf(content, body),
  };
}
