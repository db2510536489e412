import type { Verdict } from '../../lib/model/finding';
import type { ReviewItem } from '../../lib/model/review';

const GRAVITY: Record<Verdict, number> = { block: 0, review: 1, warn: 2, allow: 3 };

/** What waits, gravest first and then the longest waiting. */
export function waiting(items: readonly ReviewItem[]): ReviewItem[] {
  return items
    .filter((item) => item.state === 'submitted')
    .sort((a, b) => GRAVITY[a.verdict] - GRAVITY[b.verdict] || a.submittedAt - b.submittedAt);
}

/** What is decided, newest decision first. */
export function decided(items: readonly ReviewItem[]): ReviewItem[] {
  return items
    .filter((item) => item.state !== 'submitted')
    .sort((a, b) => (b.decidedAt ?? b.submittedAt) - (a.decidedAt ?? a.submittedAt));
}

/** The item `step` places further; stays at the ends. The first when nothing is selected. */
export function neighbour(
  queue: readonly ReviewItem[],
  selected: string | undefined,
  step: 1 | -1,
): string | undefined {
  const at = queue.findIndex((item) => item.id === selected);
  if (at < 0) return queue[0]?.id;
  return queue[Math.min(Math.max(at + step, 0), queue.length - 1)]?.id;
}
