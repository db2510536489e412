import type { FileReading, FileRequest, FileState } from '../model/attachment';
import type { Locale } from '../model/locale';
import type { OwnRules } from '../model/own-rules';
import { mendFile, type ReadAgain, readFile } from '../reading/files/read-file';
import type { ThreadProgress } from '../reading/files/thread';
import { type FileThread, startFileThread } from './file-thread';
import { told } from './file-words';
import { createIncoming } from './incoming';
import { type CopyReader, createLocalCopies } from './local-copies';
import type { Reader } from './local-reader';
import { createOcr } from './ocr';
import { TimeoutError } from './timeout';

/** What a file is looked through for. */
export interface FileSettings {
  readonly own: Required<OwnRules>;
  readonly roster: string | null;
  /** In which places are named. */
  readonly locale: Locale;
}

/** Takes a piece of a file, or a question about one, and says how far the file is. */
export type FileReader = (request: FileRequest, settings: FileSettings) => Promise<FileState>;

/** An answer is given after so many milliseconds, be the file read or not. */
const SOON = 1000;
/** Verdicts that are remembered. */
const REMEMBERED = 200;
/** A file for which there was no time is forgotten so soon, in milliseconds: whoever waits for it hears of it first. */
const FORGET = 30_000;
/** A copy is made and read again, in so many times the time a reading may take. */
const TIMES = 2;

/**
 * Reads files in this context: in the reading page, or the background where there is none. A verdict belongs to the
 * file's content and to what was looked for; it is remembered in memory alone, as long as this context lives. Makes copies
 * of them too.
 */
export function createLocalFiles(readTexts: Reader): { readonly files: FileReader; readonly copies: CopyReader } {
  const incoming = createIncoming();
  const known = new Map<string, Promise<FileReading>>();
  /** How far files are that are being read, in percent. */
  const progress = new Map<string, number>();
  const ocr = createOcr();

  const keyOf = (file: string, settings: FileSettings) => JSON.stringify([file, settings]);

  /** Does one work in a thread of its own, which is ended with it, or when it takes too long. */
  async function inThread<T>(
    { roster }: FileSettings,
    times: number,
    work: (thread: FileThread, again: ReadAgain) => Promise<T>,
    onProgress?: (progress: ThreadProgress) => void,
  ): Promise<T> {
    const thread = startFileThread(ocr, times, onProgress);
    const again: ReadAgain = async (texts) => (await readTexts({ texts: [...texts], roster })).passages;
    try {
      return await Promise.race([work(thread, again), thread.overdue]);
    } finally {
      thread.end();
    }
  }

  async function read(key: string, bytes: Uint8Array<ArrayBuffer>, settings: FileSettings): Promise<FileReading> {
    const { own, locale } = settings;
    try {
      const reading = await inThread(
        settings,
        1,
        (thread, again) => readFile(bytes, thread, own, again),
        ({ done, of }) => progress.set(key, Math.round((done / of) * 100)),
      );
      return told(reading, locale);
    } catch (problem) {
      return {
        parts: [],
        uninspected: [{ label: '', reason: problem instanceof TimeoutError ? 'timeout' : 'broken' }],
      };
    } finally {
      progress.delete(key);
    }
  }

  function remember(key: string, reading: Promise<FileReading>): void {
    known.set(key, reading);
    for (const oldest of known.keys()) if (known.size > REMEMBERED) known.delete(oldest);
  }

  function begin(key: string, bytes: Uint8Array<ArrayBuffer>, settings: FileSettings): Promise<FileReading> {
    const reading = read(key, bytes, settings).then((done) => {
      // Another time there may be more time.
      if (done.uninspected.some(({ reason }) => reason === 'timeout')) setTimeout(() => known.delete(key), FORGET);
      return done;
    });
    remember(key, reading);
    return reading;
  }

  function under(key: string): FileState {
    const percent = progress.get(key);
    return { state: 'reading', ...(percent !== undefined && { percent }) };
  }

  const files: FileReader = async (request, settings) => {
    const key = keyOf(request.file, settings);
    let reading = known.get(key);
    if (reading === undefined && 'bytes' in request) {
      const bytes = await incoming(request);
      if (bytes === undefined) return { state: 'wanted' };
      reading = known.get(key) ?? begin(key, bytes, settings);
    }
    if (reading === undefined) return { state: 'wanted' };
    return Promise.race([
      reading.then((done): FileState => ({ state: 'read', reading: done })),
      new Promise<FileState>((resolve) => setTimeout(() => resolve(under(key)), SOON)),
    ]);
  };

  const copies = createLocalCopies({
    make: (bytes, settings, rules) =>
      inThread(settings, TIMES, (thread, again) => mendFile(bytes, thread, settings.own, again, rules)),
    remember: (file, settings, reading) => remember(keyOf(file, settings), Promise.resolve(reading)),
  });
  return { files, copies };
}
