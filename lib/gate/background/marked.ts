import { ruleById } from '../../../rules';
import type { ReviewItem } from '../../model/review';

/** Whether nobody here may release what this rule finds. */
export const isMarking = (rule: string): boolean => ruleById(rule)?.release === 'never';

/**
 * Whether a submission carries what nobody here may release. What is declared to be public already may be, when a
 * secrecy officer is among those who look at it.
 */
export const isMarked = ({
  findings,
  declared,
  stages,
}: Pick<ReviewItem, 'findings' | 'declared' | 'stages'>): boolean =>
  !(declared && stages.some(({ role }) => role === 'secrecy-officer')) &&
  findings.some(({ rule, action }) => action === 'block' && isMarking(rule));
