import type { Migration } from './migration';

/** Version 5: lines about an incident are found by it; keyed hashes of the sentences of submissions, to tell rounds apart. */
export const incidents: Migration = {
  version: 5,
  stores: {
    entries: '++seq, &id, at, submission, day, incident',
    archived: '[chain+seq], at, day, incident',
    outlines: 'review, at',
  },
};
