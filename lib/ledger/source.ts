import type { ChainedLine } from '../model/account';
import type { ChainSource } from './check';
import type { Database } from './database';

/** Places that are read at once: of more than some 250 lines together Chromium reads each three times as slowly. */
export const BATCH = 200;

/** Lines with `from <= seq < to`. */
export function linesOf({ entries }: Database, from: number, to: number): Promise<ChainedLine[]> {
  return entries.where('seq').between(from, to, true, false).toArray();
}

/** The account of this profile, to be checked or exported. */
export async function ownChain(database: Database): Promise<ChainSource> {
  const { entries, heads, removals } = database;
  const read = (from: number) => linesOf(database, from, from + BATCH);
  return {
    heads: await heads.toArray(),
    removals: await removals.toArray(),
    async *batches(after) {
      const end = (await entries.toCollection().last())?.seq ?? 0;
      // The next batch is read while this one is worked on.
      let next = read(after + 1);
      for (let from = after + 1; from <= end; from += BATCH) {
        const batch = await next;
        next = read(from + BATCH);
        if (batch.length > 0) yield batch;
      }
    },
  };
}

/** Lines of an account that was imported, without what keeps it apart from others, in batches. */
export async function* archivedLines({ archives, archived }: Database, chain: string): AsyncIterable<ChainedLine[]> {
  const { head } = (await archives.get(chain)) ?? {};
  for (let from = 1; from <= (head?.seq ?? 0); from += BATCH) {
    const batch = await archived
      .where('[chain+seq]')
      .between([chain, from], [chain, from + BATCH], true, false)
      .toArray();
    yield batch.map(({ chain: _chain, ...line }) => line as ChainedLine);
  }
}
