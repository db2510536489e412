import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import { TimeoutError } from '../../infra/timeout';
import type { FileReading } from '../../model/attachment';
import { LARGEST_FILE } from '../../model/file-size';
import type { Field, Uninspected } from '../../model/submission';
import type { AttachedFile, Body } from './body/body';
import type { ReadingNotice } from './notice';
import { send } from './send';

/** What a file says: fields that are inspected already, and what of it was not read. */
export interface ReadFile {
  readonly file: AttachedFile;
  readonly fields: readonly Field[];
  readonly uninspected: readonly Uninspected[];
}

/** What the files of a request say, one after the other. */
export interface ReadFiles {
  readonly each: readonly ReadFile[];
  readonly fields: readonly Field[];
  /** Of the files, and what else was not read in the request. */
  readonly uninspected: readonly Uninspected[];
  readonly others: readonly Uninspected[];
}

/** The files of a request together. */
export const together = (each: readonly ReadFile[], others: readonly Uninspected[]): ReadFiles => ({
  each,
  others,
  fields: each.flatMap(({ fields }) => fields),
  uninspected: [...others, ...each.flatMap(({ uninspected }) => uninspected)],
});

type Files = Pick<Body<unknown>, 'files' | 'uninspected'>;

/** Bytes of a file that travel at a time. */
export const STEP = 3 * 1024 * 1024;
/** Longest wait for an answer, in milliseconds; one that the file is being read counts. Longer than the reader's own. */
export const PATIENCE = 30_000;

/** Not inspected because nobody has tried yet. */
const isUnread = ({ reason }: Uninspected) => reason === 'attachment' || reason === 'opaque-body';
const shortName = ({ name }: AttachedFile) => name.slice(0, 200);

/**
 * Has the files of a request read outside the page, one after the other, those pasted into its text last. What was found
 * in them comes as fields that follow those of the request; they cannot be changed from here. `show` says that one of
 * them is being read.
 */
export async function readFiles(
  { files: sent, uninspected: noted }: Files,
  pasted: readonly AttachedFile[] = [],
  show: (name: string) => ReadingNotice = () => ({ close: () => undefined, progress: () => undefined }),
): Promise<ReadFiles> {
  const files = [...sent, ...pasted];
  const uninspected = [...noted, ...pasted.map((file) => ({ name: shortName(file), reason: 'attachment' as const }))];
  const waiting = new Set(uninspected.filter(isUnread).map(({ name }) => name));
  const others = uninspected.filter((part) => !isUnread(part) || !files.some((file) => shortName(file) === part.name));
  const each: ReadFile[] = [];
  for (const file of files) {
    const name = shortName(file);
    if (!waiting.has(name)) continue;
    const notice = show(name);
    try {
      each.push(saidOf(file, await readFile(file, { onProgress: notice.progress })));
    } catch (problem) {
      const reason = problem instanceof TimeoutError ? 'timeout' : 'attachment';
      each.push({ ...saidOf(file, { parts: [], uninspected: [] }), uninspected: [{ name, reason }] });
    } finally {
      notice.close();
    }
  }
  return together(each, others);
}

/** What was found in a file as fields of the submission: its name first. */
export function saidOf(file: AttachedFile, { parts, uninspected }: FileReading): ReadFile {
  const name = shortName(file);
  const within = (label: string) => (label === '' ? name : `${name} › ${label}`);
  return {
    file,
    fields: [
      { name, format: 'text', value: name },
      ...parts.map(({ label, text, found }) => ({ name: within(label), format: 'text' as const, value: text, found })),
    ],
    uninspected: uninspected.map(({ label, reason }) => ({ name: within(label).slice(0, 200), reason })),
  };
}

interface ReadOptions {
  readonly signal?: AbortSignal;
  /** Hears now and then how far the reading is, in percent. */
  readonly onProgress?: (percent: number) => void;
}

/**
 * What was found in a file: known already, or read now outside the page, for as long as that takes.
 * @throws TimeoutError, or Error when it was not read.
 */
export async function readFile(
  { bytes }: Pick<AttachedFile, 'bytes'>,
  { signal, onProgress }: ReadOptions = {},
): Promise<FileReading> {
  if (bytes.length > LARGEST_FILE) return { parts: [], uninspected: [{ label: '', reason: 'too-large' }] };
  if (bytes.length === 0) return { parts: [], uninspected: [] };
  const file = await hashOf(bytes);
  let answer = await send('guard.file', { file }, PATIENCE);
  for (let at = 0; answer.state === 'wanted' && at < bytes.length; at += STEP) {
    signal?.throwIfAborted();
    const piece = await base64(bytes.subarray(at, at + STEP));
    answer = await send('guard.file', { file, size: bytes.length, at, bytes: piece }, PATIENCE);
  }
  while (answer.state === 'reading') {
    signal?.throwIfAborted();
    if (answer.percent !== undefined) onProgress?.(answer.percent);
    answer = await send('guard.file', { file }, PATIENCE);
  }
  if (answer.state === 'read') return answer.reading;
  throw new Error('the reader does not know the file');
}

/** Pages without TLS have no hashing of the browser's. */
export async function hashOf(bytes: Uint8Array): Promise<string> {
  const digest = globalThis.crypto.subtle?.digest('SHA-256', bytes.slice());
  return bytesToHex(digest ? new Uint8Array(await digest) : sha256(bytes));
}

/** By the browser's own means, which do not hold up the page. */
export function base64(bytes: Uint8Array): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(String(reader.result).replace(/^[^,]*,/, ''));
    reader.onerror = () => reject(new Error('a piece of a file could not be encoded'));
    reader.readAsDataURL(new Blob([bytes.slice()]));
  });
}
