import type { ReviewItem } from '../model/review';

const HOUR = 3_600_000;
/** A deadline is near in the last quarter of its time. */
const NEAR = 1 / 4;

/** How a waiting submission stands to its deadline. */
export type Pressure = 'none' | 'near' | 'overdue';

/** Since when a submission waits at its stage: since it was sent, or since the stage before was passed. */
export function waitsSince({ submittedAt, decisions }: ReviewItem): number {
  return decisions.at(-1)?.statement.at ?? submittedAt;
}

/** When its stage should have decided, in milliseconds since the epoch. @param hours as the policy says. */
export function deadlineOf(item: ReviewItem, hours: number): number {
  return waitsSince(item) + hours * HOUR;
}

/** Whether the deadline of a waiting submission is near or over. */
export function pressureOf(item: ReviewItem, hours: number, now: number): Pressure {
  const left = deadlineOf(item, hours) - now;
  if (item.state !== 'submitted' || left > hours * HOUR * NEAR) return 'none';
  return left > 0 ? 'near' : 'overdue';
}
