import type { Uninspected } from '../../../model/submission';
import { fromPage } from '../worlds';
import type { AttachedFile, Body } from './body';
import { textFile } from './text-file';
import { changedTexts, readValue } from './value';

export type Entry = readonly [name: string, value: string | File];

/** An empty file input sends a nameless file of no bytes. */
const isNothing = (file: File) => file.name === '' && file.size === 0;

/**
 * A file may have been deleted or changed since it was chosen, or lie where the browser cannot read it. What is known of
 * it stands for its content then; the browser could not send it either.
 */
async function attached(file: File): Promise<AttachedFile & { readonly isGone: boolean }> {
  const { name, size, lastModified } = file;
  try {
    return { name, bytes: new Uint8Array(fromPage(await file.arrayBuffer())), isGone: false };
  } catch {
    return { name, bytes: new TextEncoder().encode(`unreadable ${size} ${lastModified}`), isGone: true };
  }
}

/** The entries of a form: repeated names and their order are kept, files go along unread unless they are text. */
export async function entriesBody(entries: readonly Entry[]): Promise<Body<Entry[]>> {
  const parts = await Promise.all(
    entries.map(async ([name, entry]) => {
      if (typeof entry === 'string') return { name, entry, value: readValue(name, entry, (changed) => changed) };
      if (isNothing(entry)) return { name, entry };
      const { isGone, ...file } = await attached(entry);
      const read = isGone ? undefined : textFile(file.name, file.bytes);
      return { name, entry, file, isGone, value: read && readValue(file.name, read.text, (changed) => changed) };
    }),
  );
  return {
    fields: parts.flatMap(({ value }) => value?.fields ?? []),
    files: parts.flatMap(({ file }) => file ?? []),
    uninspected: parts.flatMap(({ file, isGone, value }): Uninspected[] =>
      file && !value ? [{ name: file.name.slice(0, 200), reason: isGone ? 'gone' : 'attachment' }] : [],
    ),
    swapsFiles: true,
    encode: (values, swaps) => {
      const changed = changedTexts(
        parts.map(({ value }) => value),
        values,
      );
      return parts.map(({ name, entry, file }, index): Entry => {
        const other = file && swaps?.get(file);
        const text = changed[index];
        if (typeof entry === 'string') return [name, text ?? entry];
        const content = other ? new Uint8Array(other.bytes) : text;
        if (content === undefined) return [name, entry];
        return [name, new File([content], entry.name, { type: entry.type, lastModified: entry.lastModified })];
      });
    },
  };
}
