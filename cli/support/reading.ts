import { createHash } from 'node:crypto';
import type { FileReading, FileState } from '../../lib/model/attachment';
import type { GuardedBrowser } from './browser';

/** Reads a file as the extension does when it is attached to a post, and says what was found. */
export type ReadInBrowser = (bytes: Uint8Array) => Promise<FileReading>;

const STEP = 3 * 1024 * 1024;

/** Has files read by the extension's own reading page, without a post. Places are named in Chinese. */
export async function readerOf(guarded: GuardedBrowser): Promise<ReadInBrowser> {
  const worker = await (await guarded.worker()).worker();
  if (!worker) throw new Error('the background did not start');
  await worker.evaluate(async () => {
    const open = await chrome.runtime.getContexts({ contextTypes: ['OFFSCREEN_DOCUMENT' as never] });
    if (open.length > 0) return;
    await chrome.offscreen.createDocument({
      url: 'reading.html',
      reasons: ['DOM_PARSER' as never],
      justification: 'Reads files for a measurement.',
    });
  });
  const send = async (request: object): Promise<FileState> => {
    const file = { request, own: { words: [], patterns: [] }, roster: null, locale: 'zh-CN' };
    const reply = await worker.evaluate((letter) => chrome.runtime.sendMessage(letter), { to: 'reading', file });
    if ('problem' in reply) throw new Error(reply.problem);
    return reply.response;
  };
  return async (bytes) => {
    const file = createHash('sha256').update(bytes).digest('hex');
    let state = await send({ file });
    for (let at = 0; state.state === 'wanted' && at < bytes.length; at += STEP) {
      const piece = Buffer.from(bytes.subarray(at, at + STEP)).toString('base64');
      state = await send({ file, size: bytes.length, at, bytes: piece });
    }
    while (state.state === 'reading') state = await send({ file });
    if (state.state !== 'read') throw new Error('the file was not read');
    return state.reading;
  };
}
