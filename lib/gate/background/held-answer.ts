import type { AttemptAnswer } from '../../model/messages';
import type { ReviewItem, ReviewState } from '../../model/review';
import type { SavedContent } from './memory';

/** What a teacher is told of a submission that does not let this one out. */
const STATE_SHOWN = {
  held: 'submitted',
  submitted: 'submitted',
  // An approval that did not count has run out.
  approved: 'expired',
  expired: 'expired',
  withdrawn: 'expired',
  returned: 'returned',
  refused: 'returned',
  published: 'published',
} as const satisfies Record<ReviewState, string>;

/** Answers that an attempt is held: what became of an earlier review, and what is wrong with what was saved. */
export function heldAnswer(review: ReviewItem | undefined, saved: SavedContent | undefined): AttemptAnswer {
  return {
    outcome: 'hold',
    ...(review && review.state !== 'withdrawn' && { review: shown(review) }),
    ...(saved && saved.state !== 'clean' && { saved: saved.state }),
  };
}

const shown = ({ state, comment }: ReviewItem) => ({
  state: STATE_SHOWN[state],
  ...(comment !== undefined && { comment }),
});
