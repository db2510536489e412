import type { ChainedLine, Removal } from '../model/account';
import { append } from './chain';
import type { Database } from './database';
import { accountKeys } from './keys';
import { publicText, sign } from './signatures';

/** Lines that are removed in one go. */
const MOST = 5000;

const kindOf = (line: ChainedLine) => ('event' in line ? line.event : 'note');

function countKinds(lines: readonly ChainedLine[]): Removal['events'] {
  const events: Partial<Record<ReturnType<typeof kindOf>, number>> = {};
  for (const line of lines) events[kindOf(line)] = (events[kindOf(line)] ?? 0) + 1;
  return events;
}

/** Removes submissions that are done and were sent before a moment. */
export async function removeReviewsBefore({ reviews }: Database, moment: number): Promise<void> {
  await reviews
    .where('submittedAt')
    .below(moment)
    .filter(({ state }) => state !== 'submitted' && state !== 'approved')
    .delete();
}

/**
 * Removes lines from the beginning of the chain that are older than a moment, and leaves a signed summary and a line in
 * their place. Stops at the first line that is younger, so that what is left has no gap. Gives how many were removed; at
 * most 5000, ask again for more.
 */
export async function removeBefore(database: Database, moment: number, now: number): Promise<number> {
  const { entries, removals } = database;
  const oldest = await entries.toCollection().limit(MOST).toArray();
  const young = oldest.findIndex(({ at }) => at >= moment);
  const lines = young < 0 ? oldest : oldest.slice(0, young);
  const [first] = lines;
  const last = lines.at(-1);
  if (!first || !last) return 0;
  const { privateKey, publicKey } = await accountKeys(database);
  const summary = {
    chain: await publicText(publicKey),
    from: first.seq,
    to: last.seq,
    previous: first.previous,
    hash: last.hash,
    oldest: Math.min(...lines.map(({ at }) => at)),
    newest: Math.max(...lines.map(({ at }) => at)),
    events: countKinds(lines),
    at: now,
  };
  const signature = await sign(privateKey, 'removal', summary);
  await database.transaction('rw', entries, removals, async () => {
    // Before the removal: the chain must have a last line to go on from.
    await append(entries, { id: crypto.randomUUID(), at: now, note: 'removed', from: first.seq, to: last.seq });
    await entries.where('seq').belowOrEqual(last.seq).delete();
    await removals.add({ ...summary, signature });
  });
  return lines.length;
}
