import type { Role } from '../../lib/model/policy';
import type { ReviewItem } from '../../lib/model/review';

/** Numbers of what waits for somebody. */
export interface Mine {
  readonly toReview: number;
  readonly approved: number;
  readonly returned: number;
  readonly pending: number;
}

/** A returned item is news for this long; nobody marks it as read. In milliseconds. */
const NEWS = 7 * 24 * 60 * 60 * 1000;

/**
 * What waits for a person: to review (never their own), to publish, to change, and what others still have to decide.
 * @param now milliseconds since the epoch.
 */
export function mine(
  items: readonly ReviewItem[],
  person: { readonly id: string; readonly roles: readonly Role[] },
  now: number,
): Mine {
  const own = items.filter((item) => item.submittedBy.id === person.id);
  const submitted = items.filter((item) => item.state === 'submitted');
  const others = submitted.filter((item) => item.submittedBy.id !== person.id);
  const usable = (item: ReviewItem) => item.state === 'approved' && (item.expiresAt ?? now) >= now;
  const news = (item: ReviewItem) => item.state === 'returned' && now - (item.decidedAt ?? 0) < NEWS;
  return {
    toReview: person.roles.includes('reviewer') ? others.length : 0,
    approved: own.filter(usable).length,
    returned: own.filter(news).length,
    pending: submitted.length - others.length,
  };
}
