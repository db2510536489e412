import type { ChainedLine, Removal } from '../model/account';
import { LedgerNote } from '../model/note';
import type { TrainingNote } from '../model/training';
import { dayName } from '../report/week';
import { append, trainingsOf, unlinked } from './chain';
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

/** The newest training of each person in these lines who is still there. */
function trainedIn(lines: readonly ChainedLine[], stays: (person: string) => boolean): TrainingNote[] {
  const newest = new Map<string, TrainingNote>();
  for (const note of lines.map(unlinked).flatMap(trainingsOf)) {
    const { id } = note.person;
    if (stays(id) && note.at >= (newest.get(id)?.at ?? 0)) newest.set(id, note);
  }
  return [...newest.values()];
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
 * @param stays whether the school still has a person: their training stays on record, in that line.
 */
export async function removeBefore(
  database: Database,
  moment: number,
  now: number,
  stays: (person: string) => boolean,
): Promise<number> {
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
  const trained = trainedIn(lines, stays);
  const kept = trained.length > 0 && { day: dayName(now), trained };
  const note = { id: crypto.randomUUID(), at: now, note: 'removed' as const, from: first.seq, to: last.seq, ...kept };
  await database.transaction('rw', entries, removals, async () => {
    // Before the removal: the chain must have a last line to go on from.
    await append(entries, LedgerNote.parse(note));
    await entries.where('seq').belowOrEqual(last.seq).delete();
    await removals.add({ ...summary, signature });
  });
  return lines.length;
}
