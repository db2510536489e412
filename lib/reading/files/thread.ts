import { extract } from '../../extract/extract';
import { createEyes } from '../../extract/picture/canvas';
import type { OwnRules } from '../../model/own-rules';
import type { ReadPassage } from '../../model/reading';
import { askForWords, type LookAnswer } from './ask-for-words';
import { fileWork } from './file-work';

/** What the thread is asked; it answers in the order of the questions. */
export type WorkRequest =
  | { readonly kind: 'texts'; readonly bytes: Uint8Array }
  | {
      readonly kind: 'inspect';
      readonly own: OwnRules;
      readonly passages: readonly ReadPassage[];
      readonly isReadAgain: boolean;
    }
  | { readonly kind: 'mend'; readonly rules: readonly string[] }
  | { readonly kind: 'places' };

/** How many pages or entries of the file were read, of how many. */
export interface ThreadProgress {
  readonly done: number;
  readonly of: number;
}

async function readAsset(path: string): Promise<Uint8Array> {
  const response = await fetch(`/${path}`);
  return new Uint8Array(await response.arrayBuffer());
}

/**
 * Takes one file apart and looks through it, in a thread of its own that is ended when it takes too long. It has no
 * rights of the extension. Words of pictures are read by the page that started it.
 */
export function startThread(): void {
  const words = askForWords((question, transfer) => self.postMessage(question, { transfer }));
  const onProgress = (done: number, of: number) => self.postMessage({ done, of } satisfies ThreadProgress);
  const means = { readAsset, onProgress, eyes: createEyes(words.recognise, readAsset) };
  const work = fileWork((bytes) => extract(bytes, means), means);
  self.addEventListener('message', ({ data }: MessageEvent<WorkRequest | LookAnswer>) => {
    if ('look' in data) return words.answer(data);
    const done = answerTo(data);
    done?.then(
      (answer) => self.postMessage({ answer }),
      (problem: unknown) => self.postMessage({ problem: problem instanceof Error ? problem.name : 'Error' }),
    );
  });

  function answerTo(request: WorkRequest): Promise<unknown> | undefined {
    switch (request.kind) {
      case 'texts':
        return work.texts(request.bytes);
      case 'inspect':
        return work.inspect(request.own, request.passages, request.isReadAgain);
      case 'mend':
        return work.mend(request.rules);
      case 'places':
        return work.places();
      default:
        // The reader of PDF says other things.
        return undefined;
    }
  }
}
