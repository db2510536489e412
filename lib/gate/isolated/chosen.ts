import { LARGEST_FILE } from '../../model/file-size';
import { droppedFiles } from './dropped';
import { readFile } from './files';
import { showReading, tellFound } from './notice';
import type { Settings } from './settings';

/** Files that are read ahead of one choice; the others are read when they are sent. */
const MOST = 20;
/** Files of dropped folders that are looked at to find those. */
const DROPPED = 500;

/** Texts are read where they are sent, at once. */
const isWorthwhile = ({ type, size }: File) => size > 0 && size <= LARGEST_FILE && !type.startsWith('text/');

/**
 * Reads files as soon as they are chosen, dropped (folders too) or pasted in this document, so that the answer is there when they are
 * sent: a verdict belongs to what is in a file, whoever sends it. Stops nothing; the gate decides.
 */
export function watchChosenFiles(settings: Settings): void {
  let last: Promise<void> = Promise.resolve();
  const take = (files: Iterable<File> | null | undefined): void => {
    // What fails now is tried again, and said, when the file is sent.
    for (const file of [...(files ?? [])].filter(isWorthwhile).slice(0, MOST))
      last = last.then(() => readAhead(file, settings)).catch(() => undefined);
  };
  // In the frame it happens in, before the page sees it: a form in an upload frame is sent on `change`.
  window.addEventListener(
    'change',
    ({ target }) => {
      const input = target as Partial<HTMLInputElement> | null;
      if (input?.type === 'file') take(input.files);
    },
    true,
  );
  window.addEventListener('drop', ({ dataTransfer }) => void droppedFiles(dataTransfer, DROPPED).then(take), true);
  window.addEventListener('paste', ({ clipboardData }) => take(clipboardData?.files), true);
}

async function readAhead(file: File, settings: Settings): Promise<void> {
  const known = await settings.current();
  if (!known) return;
  const stop = new AbortController();
  const notice = showReading(file.name, known, () => stop.abort());
  try {
    const bytes = new Uint8Array(await file.arrayBuffer());
    const reading = await readFile({ bytes }, { signal: stop.signal, onProgress: notice.progress });
    tellFound(file.name, reading, known);
  } finally {
    notice.close();
  }
}
