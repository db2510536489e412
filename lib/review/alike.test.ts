import { expect, it } from 'vitest';
import type { ReviewItem } from '../model/review';
import { alike } from './alike';

const phone = {
  rule: 'landline',
  type: 'landline',
  action: 'review',
  confidence: 0.6,
  field: 'c',
  masked: '010-****5678',
};
const item = (id: string, change: Partial<Record<keyof ReviewItem, unknown>> = {}) =>
  ({
    ...{ id, state: 'submitted', site: 'school', verdict: 'review', findings: [phone], uninspected: [], decisions: [] },
    ...{ submittedBy: { id: 'wang' }, stages: [{ name: '审核', role: 'reviewer' }] },
    ...change,
  }) as unknown as ReviewItem;

it('are those of the same person on the same site with the same harmless findings', () => {
  expect(alike([item('a'), item('b'), item('c')], item('a')).map(({ id }) => id)).toEqual(['b', 'c']);
});

it('are never graver, unread, decided, or of somebody else', () => {
  const others = [
    item('b', { state: 'approved' }),
    item('c', { site: 'weibo' }),
    item('d', { submittedBy: { id: 'zhao' } }),
    item('e', { findings: [phone, phone] }),
    item('f', { findings: [{ ...phone, masked: '010-****1234' }] }),
    item('g', { findings: [{ ...phone, action: 'block' }], verdict: 'block' }),
    item('h', { uninspected: [{ name: '名单.xlsx', reason: 'attachment' }] }),
    item('i', { decisions: [{}] }),
    item('j', { stages: [{ name: '审批', role: 'leader' }] }),
  ];
  expect(alike(others, item('a'))).toEqual([]);
});

it('has nothing beside what is grave or without findings', () => {
  for (const grave of [{ findings: [{ ...phone, action: 'block' }] }, { findings: [phone], verdict: 'block' }]) {
    expect(alike([item('b', grave)], item('a', grave))).toEqual([]);
  }
  expect(alike([item('b', { findings: [] })], item('a', { findings: [] }))).toEqual([]);
});
