import { describe, expect, it } from 'vitest';
import type { Person } from '../model/policy';
import type { ReviewItem } from '../model/review';
import { decided, entryOfDecision } from './decision';

const li: Person = { id: 'li', name: '李老师', department: '办公室', roles: ['reviewer'] };
const wang: Person = { id: 'wang', name: '王老师', department: '教务处', roles: ['publisher', 'reviewer'] };
const chen: Person = { id: 'chen', name: '陈主任', department: '保密办', roles: ['secrecy-officer'] };

const item: ReviewItem = {
  id: '11111111-1111-4111-8111-111111111111',
  submission: '22222222-2222-4222-8222-222222222222',
  state: 'submitted',
  site: 'school',
  siteName: '学校网站',
  page: 'http://school.localhost/form',
  channel: 'form',
  title: '资助公示',
  verdict: 'block',
  findings: [],
  uninspected: [],
  contentHash: 'a'.repeat(64),
  submittedBy: { id: 'wang', name: '王老师', department: '教务处' },
  submittedAt: 1000,
  reason: '已核对',
};
const base = { comment: '', at: 2000, validFor: 500 };

describe('decided', () => {
  it('approves for a limited time', () => {
    expect(decided(item, { ...base, kind: 'approve', reviewer: li })).toMatchObject({
      state: 'approved',
      decidedBy: { id: 'li' },
      decidedAt: 2000,
      expiresAt: 2500,
    });
  });

  it('returns with the comment and no right to publish', () => {
    const returned = decided(item, { ...base, kind: 'return', reviewer: li, comment: '请删除身份证号列' });
    expect(returned).toMatchObject({ state: 'returned', comment: '请删除身份证号列' });
    expect(returned.expiresAt).toBeUndefined();
    expect(entryOfDecision(returned, item.id, 2000)).toMatchObject({
      event: 'returned',
      person: { id: 'wang' },
      reviewer: { id: 'li' },
      note: '请删除身份证号列',
    });
  });

  it.each([
    ['their own submission', wang, /自己/],
    ['without the role', chen, /不是审核员/],
  ])('refuses a decision on %s', (_case, reviewer, reason) => {
    expect(() => decided(item, { ...base, kind: 'approve', reviewer })).toThrow(reason);
  });

  it('refuses a second decision', () => {
    const approved = decided(item, { ...base, kind: 'approve', reviewer: li });
    expect(() => decided(approved, { ...base, kind: 'return', reviewer: li })).toThrow(/已经处理/);
  });
});
