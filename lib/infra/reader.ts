import { fileState } from '../model/attachment';
import { mendState } from '../model/mend-state';
import { readAnswer } from '../model/reading';
import { offscreen, openContexts } from './browser';
import type { CopyReader } from './local-copies';
import { createLocalFiles, type FileReader } from './local-files';
import { createLocalReader, type Reader } from './local-reader';
import { sendFile, sendMend, sendToReader } from './reader-line';
import { within } from './timeout';

/** The page of the extension that reads; unseen, made when there is something to read. */
const PAGE = 'reading.html';
/** Longest wait, in milliseconds; shorter than the guard's own, so that the guard hears why. */
const PATIENCE = 8000;
/** Longest wait for an answer about a file, in milliseconds; what takes longer is said to be under way. */
const FILE_PATIENCE = 20_000;

/** What reads outside of web pages. */
export interface Readers {
  readonly texts: Reader;
  readonly files: FileReader;
  /** Copies of files in which what was found is hidden. */
  readonly copies: CopyReader;
}

/** The readers of the background. Where there are no offscreen documents, the background is a page and reads by itself. */
export function createReaders(): Readers {
  const { texts, files, copies } = offscreen === undefined ? localReaders() : readersOfPage();
  return {
    texts: (request) => within(PATIENCE, 'reading', texts(request)),
    files: (request, settings) => within(FILE_PATIENCE, 'file', files(request, settings)),
    copies: (request, settings) => within(FILE_PATIENCE, 'file', copies(request, settings)),
  };
}

/** Readers in this context. */
export function localReaders(): Readers {
  const texts = createLocalReader();
  return { texts, ...createLocalFiles(texts) };
}

function readersOfPage(): Readers {
  let opening: Promise<void> | undefined;
  const open = () => {
    opening ??= openPage().finally(() => {
      opening = undefined;
    });
    return opening;
  };
  return {
    async texts(request) {
      await open();
      return readAnswer().parse(await sendToReader(request));
    },
    async files(request, settings) {
      await open();
      return fileState().parse(await sendFile({ request, ...settings }));
    },
    async copies(mend, settings) {
      await open();
      return mendState().parse(await sendMend({ mend, ...settings }));
    },
  };
}

async function openPage(): Promise<void> {
  const contexts = await openContexts(['OFFSCREEN_DOCUMENT']);
  if (contexts.length > 0) return;
  await offscreen?.createDocument({
    url: PAGE,
    reasons: ['DOM_PARSER'],
    justification: 'Reads the text of posts and the files attached to them, outside of web pages.',
  });
}
