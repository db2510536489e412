import { describe, expect, it } from 'vitest';
import { reviewItem } from '../../tests/support/review-item';
import type { DecisionRecord } from '../model/decision';
import { Policy } from '../model/policy';
import { ReviewItem } from '../model/review';
import { isCarried } from './approval';
import { decided } from './decision';
import { hashOfDraft, hashOfText, policyVersion, statementOf } from './statement';

const policy = Policy.parse({ version: 1, name: '示例学校' });
const base = reviewItem({
  verdict: 'block',
  stages: [
    { name: '部门初审', role: 'reviewer' },
    { name: '保密审查', role: 'secrecy-officer' },
    { name: '分管领导审批', role: 'leader' },
  ],
});
const times = { now: 2500, validFor: 500 };
const ID = '33333333-3333-4333-8333-333333333333';

function say(item: ReviewItem, by: string, decision: 'approve' | 'return' | 'refuse', comment = ''): DecisionRecord {
  const statement = statementOf(item, policy, { by, decision, at: 2000, comment, falseAlarms: ['mobile'] });
  return { statement, comment, person: { id: by, name: by, department: '' } };
}
const approveBy = (item: ReviewItem, by: string) => decided(item, say(item, by, 'approve'), times, ID);

describe('decided', () => {
  it('goes through every stage, and only the last one opens the way, for a limited time', () => {
    const first = approveBy(base, 'li');
    expect(first.item).toMatchObject({ state: 'submitted', stage: 1 });
    expect(first.item.expiresAt).toBeUndefined();
    expect(first.entry).toMatchObject({ event: 'passed', at: 2500, reviewer: { id: 'li' }, person: { id: 'wang' } });
    const last = approveBy(approveBy(first.item, 'chen').item, 'zhao');
    expect(last.item).toMatchObject({ state: 'approved', expiresAt: 2500, decidedBy: { id: 'zhao' } });
    expect(last.entry).toMatchObject({ event: 'approved', decision: { stage: 2, falseAlarms: ['mobile'] } });
    expect(() => ReviewItem.parse(last.item)).not.toThrow();
  });

  it.each([
    ['return', 'returned'],
    ['refuse', 'refused'],
  ] as const)('ends at any stage with %s, and the comment is kept', (decision, state) => {
    const second = approveBy(base, 'li').item;
    const { item, entry } = decided(second, say(second, 'chen', decision, '请删除身份证号列'), times, ID);
    expect(item).toMatchObject({ state, comment: '请删除身份证号列' });
    expect(entry).toMatchObject({ event: state, note: '请删除身份证号列' });
  });
});

describe('an approval', () => {
  const whole = approveBy(approveBy(approveBy(base, 'li').item, 'chen').item, 'zhao').item;
  const good = ['good', 'good', 'good'] as const;
  const always = () => true;

  it('is carried by one decision for each stage', () => {
    expect(isCarried(whole, good, always)).toBe(true);
    expect(isCarried(whole, ['none', 'none', 'none'], () => false)).toBe(true);
  });

  it.each([
    ['without decisions', { decisions: [] }],
    ['with one missing', { decisions: whole.decisions.slice(1) }],
    ['with the same one three times', { decisions: whole.decisions.map(() => whole.decisions[0]) }],
    [
      'by one person at two stages',
      { decisions: [...whole.decisions.slice(0, 2), say({ ...base, stage: 2 }, 'chen', 'approve')] },
    ],
    ['in another order', { decisions: whole.decisions.toReversed() }],
    ['of other content', { contentHash: 'b'.repeat(64) }],
    ['of another submission', { id: ID }],
    ['by its author', { submittedBy: { id: 'chen', name: '', department: '' } }],
    [
      'with a decision that was no approval',
      { decisions: [...whole.decisions.slice(0, 2), say({ ...base, stage: 2 }, 'zhao', 'return', '不行')] },
    ],
  ])('is not carried %s', (_case, change) => {
    expect(isCarried({ ...whole, ...change } as ReviewItem, good, always)).toBe(false);
  });

  it.each(['none', 'unknown-key', 'revoked', 'forged'] as const)(
    'is not carried by a signature that is %s',
    (worth) => {
      expect(isCarried(whole, ['good', worth, 'good'], always)).toBe(false);
    },
  );
});

describe('what is signed', () => {
  it('does not depend on who sits at the computer, but on everything else of the policy', () => {
    const people = [{ id: 'wang', name: '王老师', roles: ['publisher'] }];
    const one = Policy.parse({ version: 1, name: '示例学校', people });
    const other = Policy.parse({ version: 1, name: '示例学校', people, person: 'wang', locale: 'en' });
    expect(policyVersion(one)).toBe(policyVersion(other));
    expect(policyVersion(one)).not.toBe(policyVersion({ ...one, approvalHours: 1 }));
  });

  it('binds the text that was read, and tells nothing of it', () => {
    const draft = { title: '公示', fields: [], marks: [], salt: 'x' };
    expect(hashOfDraft(draft)).not.toBe(hashOfDraft({ ...draft, title: '公告' }));
    expect(hashOfDraft(draft)).not.toBe(hashOfDraft({ ...draft, salt: 'y' }));
    expect(
      statementOf(base, policy, { by: 'li', decision: 'approve', at: 1, comment: '好', falseAlarms: [] }).comment,
    ).toBe(hashOfText('好'));
  });
});
