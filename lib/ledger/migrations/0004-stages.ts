import type { Transaction } from 'dexie';
import type { Migration } from './migration';

/** Before there were stages there was one, of a reviewer; decisions were not kept with what they were bound to. */
const BEFORE = { stages: [{ name: '审核', role: 'reviewer' }], stage: 0, decisions: [], textHash: '' };

async function addStages(transaction: Transaction): Promise<void> {
  await transaction.table('reviews').toCollection().modify(BEFORE);
}

/** Version 4: submissions with their stages and decisions, keys of people, and days on which the guard ran. */
export const stages: Migration = {
  version: 4,
  stores: {
    entries: '++seq, &id, at, submission, day',
    archived: '[chain+seq], at, day',
    signers: 'id, person.id',
  },
  upgrade: addStages,
};
