import type { Person } from '../model/policy';
import type { ReviewItem } from '../model/review';
import { type Pressure, pressureOf } from './deadline';
import { inCharge } from './in-charge';

/** Numbers of what waits for somebody. */
export interface Mine {
  readonly toReview: number;
  /** Of those: how many are near their deadline, and how many are past it. */
  readonly near: number;
  readonly overdue: number;
  readonly approved: number;
  readonly returned: number;
  readonly pending: number;
}

/** A returned item is news for this long; nobody marks it as read. In milliseconds. */
const NEWS = 7 * 24 * 60 * 60 * 1000;

/**
 * What waits for a person: to review (never their own), to publish, to change, and what others still have to decide.
 * @param reviewHours how long a stage may take. @param now milliseconds since the epoch.
 */
export function mine(
  items: readonly ReviewItem[],
  person: Pick<Person, 'id' | 'roles'>,
  reviewHours: number,
  now: number,
): Mine {
  const own = items.filter((item) => item.submittedBy.id === person.id);
  const submitted = items.filter((item) => item.state === 'submitted');
  const others = submitted.filter((item) => item.submittedBy.id !== person.id);
  const usable = (item: ReviewItem) => item.state === 'approved' && (item.expiresAt ?? now) >= now;
  const news = (item: ReviewItem) =>
    (item.state === 'returned' || item.state === 'refused') && now - (item.decidedAt ?? 0) < NEWS;
  const toReview = others.filter((item) => inCharge([person], item).length > 0);
  const pressed = (pressure: Pressure) => toReview.filter((item) => pressureOf(item, reviewHours, now) === pressure);
  return {
    toReview: toReview.length,
    near: pressed('near').length,
    overdue: pressed('overdue').length,
    approved: own.filter(usable).length,
    returned: own.filter(news).length,
    pending: submitted.length - others.length,
  };
}
