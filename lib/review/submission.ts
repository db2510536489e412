import type { Stage } from '../model/policy';
import type { ReviewItem } from '../model/review';
import { nextState } from './states';

/** What a held submission becomes when it is sent for review through these stages. */
export function submitted(
  facts: Omit<ReviewItem, 'state' | 'stages' | 'stage' | 'decisions' | 'textHash'>,
  stages: readonly Stage[],
): ReviewItem {
  const state = nextState('held', 'submit') ?? 'held';
  return { ...facts, state, stages: [...stages], stage: 0, decisions: [], textHash: '' };
}
