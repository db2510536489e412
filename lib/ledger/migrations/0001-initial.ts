import type { Migration } from './migration';

/** Version 1: entries, the reviewer's queue, sealed drafts, and the keys that never leave the profile. */
export const initial: Migration = {
  version: 1,
  stores: {
    entries: '++seq, &id, at, submission',
    reviews: 'id, state, submittedAt, [contentHash+site]',
    drafts: 'review',
    keys: 'name',
  },
};
