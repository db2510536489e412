import type { StretchAnswer, StretchRequest } from './chain-thread';
import type { ChainSource } from './check';
import type { Database } from './database';
import { BATCH, ownChain } from './source';
import type { Stretch } from './stretch';

/** Requests that wait at a thread, so that it never does. */
const AHEAD = 4;
/** More do not help: the browser reads the database in one. */
const MOST = 4;

interface Thread {
  ask(request: StretchRequest): Promise<Stretch | undefined>;
  end(): void;
}

/** A thread answers in the order in which it is asked. */
function threadOf(worker: Worker): Thread {
  const waiting: { resolve(stretch: Stretch | undefined): void; reject(problem: Error): void }[] = [];
  worker.onmessage = ({ data }: MessageEvent<StretchAnswer>) => {
    const next = waiting.shift();
    if ('problem' in data) next?.reject(new Error(data.problem));
    else next?.resolve(data.stretch);
  };
  worker.onerror = () => {
    for (const { reject } of waiting.splice(0)) reject(new Error('a thread of the check could not be started'));
  };
  return {
    ask(request) {
      const asked = new Promise<Stretch | undefined>((resolve, reject) => waiting.push({ resolve, reject }));
      // Answers after a check was stopped are nobody's.
      asked.catch(() => {});
      worker.postMessage(request);
      return asked;
    },
    end: () => worker.terminate(),
  };
}

/**
 * The account of this profile, read by several threads at once: each takes a stretch, and the check joins them.
 * @param start starts a thread that runs `startChainThread`.
 */
export async function threadedChain(database: Database, start: () => Worker): Promise<ChainSource> {
  const source = await ownChain(database);
  return {
    ...source,
    async *stretches(after, wanted) {
      const end = (await database.entries.toCollection().last())?.seq ?? 0;
      const places = [...wanted].sort((a, b) => a - b);
      const threads = Array.from({ length: Math.min(navigator.hardwareConcurrency, MOST) }, () => threadOf(start()));
      const asked: Promise<Stretch | undefined>[] = [];
      let from = after + 1;
      const ask = (thread: Thread) => {
        if (from > end) return;
        const range = { from, to: from + BATCH };
        const inRange = places.filter((seq) => seq >= range.from && seq < range.to);
        asked.push(thread.ask({ database: database.name, ...range, wanted: inRange }));
        from = range.to;
      };
      try {
        for (let round = 0; round < AHEAD; round++) threads.forEach(ask);
        for (let turn = 0; asked.length > 0; turn++) {
          const stretch = await asked.shift();
          const thread = threads[turn % threads.length];
          if (thread) ask(thread);
          if (stretch) yield stretch;
        }
      } finally {
        for (const thread of threads) thread.end();
      }
    },
  };
}
