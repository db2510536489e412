import type { PersonRef } from '../model/person-ref';
import type { ReviewItem } from '../model/review';

/** Who took a submission keeps it for so long, in milliseconds: nothing waits for somebody who went home. */
const KEPT = 3_600_000;

/** Who works on a submission now, so that nobody else does; undefined when nobody. */
export function takenBy({ state, taken }: Pick<ReviewItem, 'state' | 'taken'>, now: number): PersonRef | undefined {
  return taken && state === 'submitted' && now - taken.at < KEPT ? taken.by : undefined;
}

/** Whether somebody else than this person works on it. */
export function isTakenFrom(item: Pick<ReviewItem, 'state' | 'taken'>, person: string, now: number): boolean {
  const by = takenBy(item, now);
  return by !== undefined && by.id !== person;
}
