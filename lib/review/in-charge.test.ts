import { expect, it } from 'vitest';
import type { ReviewItem } from '../model/review';
import { inCharge } from './in-charge';

const people = [
  { id: 'wang', roles: ['publisher' as const, 'leader' as const] },
  { id: 'li', roles: ['reviewer' as const, 'leader' as const] },
  { id: 'zhao', roles: ['leader' as const] },
];
const at = (stage: number, decidedBy: string[] = []) =>
  ({
    submittedBy: { id: 'wang' },
    stages: [
      { name: '部门初审', role: 'reviewer' },
      { name: '分管领导审批', role: 'leader' },
    ],
    stage,
    decisions: decidedBy.map((by) => ({ statement: { by } })),
  }) as unknown as ReviewItem;
const ids = (item: ReviewItem) => inCharge(people, item).map(({ id }) => id);

it('has the role of the stage, did not write it, and did not decide before', () => {
  expect(ids(at(0))).toEqual(['li']);
  expect(ids(at(1))).toEqual(['li', 'zhao']);
  expect(ids(at(1, ['li']))).toEqual(['zhao']);
  expect(ids(at(2))).toEqual([]);
});
