import type { AttemptReport } from '../../model/messages';

/** What is put on record of a request that was released at once, by a page that ended before it could say more. */
export const UNKNOWN_REPORT: AttemptReport = {
  submission: '00000000-0000-4000-8000-000000000000',
  channel: 'beacon',
  title: '',
  verdict: 'review',
  reviewable: false,
  findings: [],
  uninspected: [{ name: 'body', reason: 'synchronous' }],
  contentHash: '0'.repeat(64),
  document: {
    kind: 'publish',
    adapter: 'generic',
    ids: [],
    page: '00000000-0000-4000-8000-000000000000',
    partial: false,
    carries: {},
    lacks: [],
  },
};
