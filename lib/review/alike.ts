import { canonical } from '../model/canonical';
import type { ReviewItem } from '../model/review';

/** What was found, whatever the order: the same rules, actions and masked values, as often. */
const foundIn = ({ findings }: ReviewItem) =>
  findings
    .map(({ rule, action, masked }) => canonical([rule, action, masked]))
    .toSorted()
    .join('\n');

/** Nothing in it is grave, nothing went unread, and no stage has said anything yet. */
const isHarmless = ({ findings, uninspected, verdict, decisions }: ReviewItem) =>
  verdict !== 'block' &&
  uninspected.length === 0 &&
  decisions.length === 0 &&
  findings.length > 0 &&
  findings.every(({ action }) => action !== 'block');

/**
 * Submissions that wait like this one and may be approved with it: of the same person on the same site, with the same
 * harmless findings and nothing else. None for one that is not harmless itself.
 */
export function alike(items: readonly ReviewItem[], item: ReviewItem): ReviewItem[] {
  if (!isHarmless(item)) return [];
  const found = foundIn(item);
  return items.filter(
    (other) =>
      other.id !== item.id &&
      other.state === 'submitted' &&
      other.site === item.site &&
      other.submittedBy.id === item.submittedBy.id &&
      canonical(other.stages) === canonical(item.stages) &&
      isHarmless(other) &&
      foundIn(other) === found,
  );
}
