import type { ReadInBrowser } from '../../cli/support/reading';
import type { FileReading } from '../../lib/model/attachment';
import type { RecordedRequest } from '../site/record';
import { until } from './until';

/** Longest wait for what was read in pictures, in milliseconds: a slow machine takes a minute. */
export const READING = 120_000;

/** Has a file read once before the test: the engine for pictures is there, and what it says of the file is known. */
export const readBefore = (read: ReadInBrowser, file: Uint8Array): Promise<FileReading> =>
  until(
    async () => {
      const reading = await read(file);
      return reading.uninspected.length === 0 && reading;
    },
    '文件读完',
    READING,
  );

/** A file as the server received it. */
export interface Uploaded {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** The files in multipart forms among these requests, in their order. */
export async function filesIn(requests: readonly RecordedRequest[]): Promise<Uploaded[]> {
  const files: Uploaded[] = [];
  for (const { headers, body } of requests) {
    const type = String(headers['content-type']);
    if (!type.startsWith('multipart/form-data')) continue;
    const form = await new Response(new Uint8Array(body), { headers: { 'content-type': type } }).formData();
    for (const value of form.values())
      if (typeof value !== 'string') files.push({ name: value.name, bytes: new Uint8Array(await value.arrayBuffer()) });
  }
  return files;
}

/** Whether any request carries a piece out of the middle of a file as it is. */
export function isIn(requests: readonly RecordedRequest[], file: Uint8Array): boolean {
  const middle = Buffer.from(file.subarray(file.length >> 1, (file.length >> 1) + 200));
  return requests.some(({ body }) => body.includes(middle));
}
