import type { Worker } from 'tesseract.js';
import { type Raster, toPgm } from '../extract/picture/raster';
import type { Word } from '../extract/picture/words';
import { browser } from './browser';
import { within } from './timeout';

/** Longest reading of one picture, or of one part of a long one, in milliseconds. */
const PATIENCE = 30_000;
/** The engine takes up 150 MB; it is let go when nothing was read for so long. */
const IDLE = 60_000;
/** Simplified Chinese, and English beside it: without it the browser is so unsure of digits that clear pictures count as unread. */
const LANGUAGES = ['chi_sim', 'eng'];
/** Words anywhere, in no order: the only way in which tables are read in full. */
const SPARSE = '11';

/** The engine that reads words in pictures. One picture at a time, in a thread of its own. */
export interface Ocr {
  /** @throws TimeoutError */
  read(raster: Raster): Promise<Word[]>;
}

export function createOcr(): Ocr {
  let engine: Promise<Worker> | undefined;
  let last: Promise<unknown> = Promise.resolve();
  let idle: ReturnType<typeof setTimeout> | undefined;

  function stop(): void {
    void engine?.then((worker) => worker.terminate()).catch(() => {});
    engine = undefined;
  }

  async function read(raster: Raster): Promise<Word[]> {
    clearTimeout(idle);
    try {
      engine ??= start();
      return await within(
        PATIENCE,
        'picture',
        engine.then((worker) => wordsIn(worker, raster)),
      );
    } catch (problem) {
      // It may still be at it, or be broken: the next picture gets a new one.
      stop();
      throw problem;
    } finally {
      idle = setTimeout(stop, IDLE);
    }
  }

  return {
    read(raster) {
      const turn = last.then(() => read(raster));
      last = turn.catch(() => {});
      return turn;
    },
  };
}

async function start(): Promise<Worker> {
  const { createWorker, OEM } = await import('tesseract.js');
  const url = (name: string) => browser.runtime.getURL(`/ocr/${name}`);
  const worker = await createWorker(LANGUAGES, OEM.LSTM_ONLY, {
    workerPath: url('worker.min.js'),
    corePath: url('tesseract-core-simd-lstm.js'),
    langPath: url(''),
    // A worker from a blob is what the extension's policy for scripts forbids.
    workerBlobURL: false,
    cacheMethod: 'none',
    errorHandler: () => {},
  });
  await worker.setParameters({ tessedit_pageseg_mode: SPARSE as never, user_defined_dpi: '200' });
  return worker;
}

async function wordsIn(worker: Worker, raster: Raster): Promise<Word[]> {
  const { data } = await worker.recognize(new Blob([toPgm(raster)]), {}, { text: false, blocks: true });
  const lines = (data.blocks ?? []).flatMap(({ paragraphs }) => paragraphs.flatMap(({ lines: inside }) => inside));
  return lines.flatMap(({ words }) =>
    words.map(({ text, confidence, bbox }) => ({
      text,
      confidence,
      left: bbox.x0,
      top: bbox.y0,
      right: bbox.x1,
      bottom: bbox.y1,
    })),
  );
}
