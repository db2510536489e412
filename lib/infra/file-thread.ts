import type { InspectedFile, MendedPlace } from '../model/attachment';
import type { LookQuestion } from '../reading/files/ask-for-words';
import type { FileWork } from '../reading/files/file-work';
import type { ThreadProgress, WorkRequest } from '../reading/files/thread';
import { browser } from './browser';
import type { Ocr } from './ocr';
import { TimeoutError } from './timeout';

/** A thread for one file. */
export interface FileThread extends FileWork {
  /** Settles only when the file takes too long. */
  readonly overdue: Promise<never>;
  end(): void;
}

/** Longest work on one file without the reading of pictures, and longest reading of its pictures, in milliseconds. */
const PATIENCE = 20_000;
const PICTURES = 90_000;

type Told<T> = LookQuestion | ThreadProgress | { answer: T } | { problem: string } | Record<string, unknown>;

/** Starts a thread that takes one file apart, so many times; `onProgress` hears how far it is. Its answers come from our own code and are not checked. */
export function startFileThread(
  ocr: Ocr,
  times: number,
  onProgress: (progress: ThreadProgress) => void = () => {},
): FileThread {
  const worker = new Worker(browser.runtime.getURL('/file-thread.js'));
  const clock = stopwatch(PATIENCE * times);
  let left = PICTURES * times;

  async function look({ look: number, raster }: LookQuestion): Promise<void> {
    clock.pause();
    const began = performance.now();
    const words = left > 0 ? await ocr.read(raster).catch(() => null) : null;
    left -= performance.now() - began;
    worker.postMessage({ look: number, words });
    clock.resume();
  }

  function ask<T>(request: WorkRequest, transfer: Transferable[] = []): Promise<T> {
    return new Promise((resolve, reject) => {
      worker.onmessage = ({ data }: MessageEvent<Told<T>>) => {
        // The reader of PDF takes the thread for its own and says so, once.
        if ('answer' in data) resolve(data.answer as T);
        else if ('problem' in data) reject(new Error(String(data.problem)));
        else if ('look' in data) void look(data as LookQuestion);
        else if ('done' in data) onProgress(data as ThreadProgress);
      };
      worker.onerror = () => reject(new Error('the thread failed'));
      worker.postMessage(request, transfer);
    });
  }

  return {
    texts: (bytes) => ask<string[]>({ kind: 'texts', bytes }, [bytes.buffer]),
    inspect: (own, passages, isReadAgain) => ask<InspectedFile>({ kind: 'inspect', own, passages, isReadAgain }),
    mend: (rules) => ask<Uint8Array | null>({ kind: 'mend', rules }),
    places: () => ask<MendedPlace[]>({ kind: 'places' }),
    overdue: clock.overdue,
    end() {
      clock.pause();
      worker.terminate();
    },
  };
}

/** Runs out after so many milliseconds in which it was not stopped. */
function stopwatch(milliseconds: number): { overdue: Promise<never>; pause(): void; resume(): void } {
  let fail: (problem: Error) => void = () => {};
  const overdue = new Promise<never>((_, reject) => {
    fail = reject;
  });
  let left = milliseconds;
  let began = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const watch = {
    overdue,
    pause() {
      clearTimeout(timer);
      left -= performance.now() - began;
    },
    resume() {
      began = performance.now();
      timer = setTimeout(() => fail(new TimeoutError('file', milliseconds)), left);
    },
  };
  watch.resume();
  return watch;
}
