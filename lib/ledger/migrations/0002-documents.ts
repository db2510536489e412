import type { Migration } from './migration';

/** Version 2: what was last saved on each backend under an id, and drafts of stopped navigations, sealed. */
export const documents: Migration = {
  version: 2,
  stores: {
    documents: '[site+document], at',
    kept: 'id, at',
  },
};
