import type { Recognise } from '../../extract/picture/look';
import type { Raster } from '../../extract/picture/raster';
import type { Word } from '../../extract/picture/words';
import { Unreadable } from '../../extract/unreadable';

/** Asks for the words in a picture; `look` numbers the questions. */
export interface LookQuestion {
  readonly look: number;
  readonly raster: Raster;
}

/** Null when there was no time left. */
export interface LookAnswer {
  readonly look: number;
  readonly words: readonly Word[] | null;
}

/** The thread's side of having words read by the page that started it. */
export function askForWords(post: (question: LookQuestion, transfer: Transferable[]) => void): {
  readonly recognise: Recognise;
  answer(answer: LookAnswer): void;
} {
  const waiting = new Map<number, (words: LookAnswer['words']) => void>();
  let count = 0;
  return {
    async recognise(raster) {
      const look = count++;
      const words = await new Promise<LookAnswer['words']>((resolve) => {
        waiting.set(look, resolve);
        post({ look, raster }, [raster.data.buffer]);
      });
      if (words === null) throw new Unreadable('timeout');
      return words;
    },
    answer({ look, words }) {
      waiting.get(look)?.(words);
      waiting.delete(look);
    },
  };
}
