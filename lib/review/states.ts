import type { ReviewItem, ReviewState } from '../model/review';

/*
 *                          ┌─pass─┐
 *                          ▼      │
 *   held ──submit──▶ submitted ───┘──approve──▶ approved ──publish──▶ published
 *                      │  │  │                    │    │
 *            ┌─return──┘  │  └─refuse──▶ refused  │    └──expire──▶ expired
 *            ▼            └───withdraw──┐         │
 *         returned                      ▼         │
 *                                   withdrawn ◀───┘ withdraw
 *
 * What was returned, refused, withdrawn or has expired begins again as a new submission.
 */

/** What can happen to a submission. `pass`: a stage approved it, and it was not the last one. */
export const REVIEW_EVENTS = [
  'submit',
  'pass',
  'approve',
  'return',
  'refuse',
  'withdraw',
  'publish',
  'expire',
] as const;
export type ReviewEvent = (typeof REVIEW_EVENTS)[number];

const TABLE = {
  held: { submit: 'submitted' },
  submitted: {
    pass: 'submitted',
    approve: 'approved',
    return: 'returned',
    refuse: 'refused',
    withdraw: 'withdrawn',
  },
  approved: { publish: 'published', expire: 'expired', withdraw: 'withdrawn' },
  returned: {},
  refused: {},
  published: {},
  expired: {},
  withdrawn: {},
} as const satisfies Record<ReviewState, Partial<Record<ReviewEvent, ReviewState>>>;

/** The state after an event, or undefined when the event is not possible in this state. */
export function nextState(state: ReviewState, event: ReviewEvent): ReviewState | undefined {
  const row: Partial<Record<ReviewEvent, ReviewState>> = TABLE[state];
  return row[event];
}

/** The state a submission is in at a moment: an approval expires by itself. Milliseconds since the epoch. */
export function stateAt({ state, expiresAt = 0 }: ReviewItem, now: number): ReviewState {
  return expiresAt <= now ? (nextState(state, 'expire') ?? state) : state;
}
