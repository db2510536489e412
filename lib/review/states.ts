import type { ReviewState } from '../model/review';

/*
 *   submitted ──approve──▶ approved ──publish──▶ published
 *       │                     │
 *       └──return──▶ returned └──expire──▶ expired
 */

/** What can happen to a submission in the queue. */
export const REVIEW_EVENTS = ['approve', 'return', 'publish', 'expire'] as const;
export type ReviewEvent = (typeof REVIEW_EVENTS)[number];

const TABLE = {
  submitted: { approve: 'approved', return: 'returned' },
  approved: { publish: 'published', expire: 'expired' },
  returned: {},
  published: {},
  expired: {},
} as const satisfies Record<ReviewState, Partial<Record<ReviewEvent, ReviewState>>>;

/** The state after an event, or undefined when the event is not possible in this state. */
export function nextState(state: ReviewState, event: ReviewEvent): ReviewState | undefined {
  const row: Partial<Record<ReviewEvent, ReviewState>> = TABLE[state];
  return row[event];
}
