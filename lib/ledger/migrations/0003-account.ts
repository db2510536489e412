import type { Transaction } from 'dexie';
import { link, START } from '../chain';
import type { Migration } from './migration';

/** Brings what was written before there was a chain into it, and says in a line of its own how much that was. */
async function adopt(transaction: Transaction): Promise<void> {
  const entries = transaction.table('entries');
  let last = START;
  await entries.toCollection().modify(({ seq, ...entry }, place) => {
    last = { ...link(entry, last.hash), seq };
    place.value = last;
  });
  if (last.seq === 0) return;
  const note = { id: crypto.randomUUID(), at: Date.now(), note: 'adopted' as const, lines: await entries.count() };
  await entries.add({ ...link(note, last.hash), seq: last.seq + 1 });
}

/** Version 3: the chain, its signed heads, what was removed from it, and accounts of other computers. */
export const account: Migration = {
  version: 3,
  stores: {
    heads: 'seq',
    removals: 'to',
    archives: 'chain',
    archived: '[chain+seq], at',
    weeks: 'week',
  },
  upgrade: adopt,
};
