import type { ReviewItem } from '../model/review';
import type { Evidence } from './decision';

/**
 * Whether the decisions of an approved submission carry it: one approval for each stage, in order, about this content,
 * each by another person and none by the author.
 * @param evidence what each signature is worth, in the order of the decisions.
 * @param mustSign whether a decision of this person counts only when it is signed.
 */
export function isCarried(
  { submittedBy, stages, decisions, contentHash, id }: ReviewItem,
  evidence: readonly Evidence[],
  mustSign: (person: string) => boolean,
): boolean {
  const people = new Set(decisions.map(({ statement }) => statement.by));
  return (
    decisions.length === stages.length &&
    people.size === stages.length &&
    !people.has(submittedBy.id) &&
    decisions.every(({ statement }, index) => {
      const worth = evidence[index];
      const about = statement.review === id && statement.contentHash === contentHash && statement.stage === index;
      const signed = worth === 'good' || (worth === 'none' && !mustSign(statement.by));
      return about && signed && statement.decision === 'approve';
    })
  );
}
