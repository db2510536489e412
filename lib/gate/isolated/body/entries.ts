import type { Uninspected } from '../../../model/submission';
import { type AttachedFile, type Body, fieldOf } from './body';

export type Entry = readonly [name: string, value: string | File];

/** An empty file input sends a nameless file of no bytes. */
const isNothing = (file: File) => file.name === '' && file.size === 0;

/**
 * A file may have been deleted or changed since it was chosen, or lie where the browser cannot read it. What is known of
 * it stands for its content then; the browser could not send it either.
 */
async function attached(file: File): Promise<AttachedFile> {
  const { name, size, lastModified } = file;
  try {
    return { name, bytes: new Uint8Array(await file.arrayBuffer()) };
  } catch {
    return { name, bytes: new TextEncoder().encode(`unreadable ${size} ${lastModified}`) };
  }
}

/** The entries of a form: repeated names and their order are kept, files go along unread. */
export async function entriesBody(entries: readonly Entry[]): Promise<Body<Entry[]>> {
  const texts = entries.flatMap(([name, value]) => (typeof value === 'string' ? [fieldOf(name, value)] : []));
  const files = entries.flatMap(([, value]) => (typeof value === 'string' || isNothing(value) ? [] : [value]));
  return {
    fields: texts,
    files: await Promise.all(files.map(attached)),
    uninspected: files.map((file): Uninspected => ({ name: file.name.slice(0, 200), reason: 'attachment' })),
    encode: (values) => {
      let next = 0;
      return entries.map(([name, value]): Entry => [name, typeof value === 'string' ? (values[next++] ?? '') : value]);
    },
  };
}
