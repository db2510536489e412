import { expect, it } from 'vitest';
import type { LedgerEntry } from '../model/ledger';
import { Policy } from '../model/policy';
import type { SubmissionLine } from './submissions';
import { proposedPolicy, tuningOf } from './tuning';
import { tuningNumbers } from './tuning-numbers';

const finding = (rule: string, masked: string, action = 'review') => ({ rule, masked, action });
const line = (outcome: string, ...findings: ReturnType<typeof finding>[]) =>
  ({ outcome, attempt: { findings } }) as unknown as SubmissionLine;
const wolf = (...falseAlarms: string[]) => ({ decision: { falseAlarms } }) as unknown as LedgerEntry;
const phone = finding('landline', '010-****5678');
const actions: Record<string, 'block' | 'review' | 'notice'> = { landline: 'review', mobile: 'block', email: 'notice' };
const actionOf = (rule: string) => {
  const action = actions[rule];
  return action && { action, fixed: false };
};

it('counts for each rule what it stopped, what was let through, and who called it wrong', () => {
  const lines = [
    line('responsibility', phone, phone, finding('email', 'a***@x', 'notice')),
    line('approval', finding('mobile', '138****8000')),
    line('blocked', finding('mobile', '139****9000', 'block'), finding('mobile', '138****8000')),
  ];
  expect(tuningNumbers(lines, [wolf('mobile', 'landline'), wolf('mobile')])).toEqual({
    rules: [
      { rule: 'landline', submissions: 1, gravest: 'review', falseAlarms: 1, confirmed: 1, approved: 0 },
      { rule: 'mobile', submissions: 2, gravest: 'block', falseAlarms: 2, confirmed: 0, approved: 1 },
    ],
    values: [
      { rule: 'landline', masked: '010-****5678', count: 2 },
      { rule: 'mobile', masked: '138****8000', count: 1 },
    ],
  });
});

it('lists what teachers said was public as let through, though it is a notice', () => {
  const said = { ...finding('mobile', '138****8000', 'notice'), declared: true };
  expect(tuningNumbers([line('responsibility', said)], [])).toEqual({
    rules: [],
    values: [{ rule: 'mobile', masked: '138****8000', count: 1 }],
  });
});

const week = (rule: string, submissions: number, falseAlarms: number) => ({
  rules: [{ rule, submissions, falseAlarms, confirmed: 0, approved: 0 }],
  values: [{ rule, masked: '010-****5678', count: submissions }],
});

it('adds weeks up, and proposes one step weaker where half of at least five cases were wrong', () => {
  const tuned = (rule: string, submissions: number, wrong: number) =>
    tuningOf([week(rule, submissions, wrong), week(rule, 0, 0)], actionOf).rules[0]?.proposed;
  expect(tuned('landline', 10, 5)).toBe('notice');
  expect(tuned('mobile', 10, 5)).toBe('review');
  expect([tuned('mobile', 11, 5), tuned('mobile', 4, 4), tuned('email', 10, 9)]).toEqual([
    undefined,
    undefined,
    undefined,
  ]);
  expect(tuningOf([week('landline', 3, 0)], actionOf)).toMatchObject({ rules: [], values: [{ count: 3 }] });
});

it('starts from what a rule did at most, unless the policy fixes what it does, and makes nothing graver', () => {
  const tuned = (gravest: 'review' | 'block', fixed: boolean) => {
    const own = week('email', 10, 6);
    const [rule] = own.rules;
    const weeks = [{ ...own, rules: rule ? [{ ...rule, gravest }] : [] }, week('email', 0, 0)];
    return tuningOf(weeks, () => ({ action: 'notice', fixed })).rules[0];
  };
  expect(tuned('review', false)).toMatchObject({ action: 'review', proposed: 'notice' });
  expect(tuned('review', true)).not.toHaveProperty('proposed');
  expect(tuned('block', false)).toMatchObject({ action: 'block' });
  expect(tuned('block', false)).not.toHaveProperty('proposed');
});

it('never proposes to weaken a rule nobody may weaken', () => {
  expect(tuningOf([week('secret-marking', 10, 10)], actionOf).rules[0]).not.toHaveProperty('proposed');
});

it('gives a policy that differs in the proposals alone, and none when there are none', () => {
  const policy = Policy.parse({ version: 1, name: '示例学校', rules: { landline: { threshold: 0.5 } } });
  const tuning = tuningOf([week('landline', 10, 6), week('mobile', 1, 1)], actionOf);
  const proposed = proposedPolicy(policy, tuning);
  expect(proposed).toEqual({ ...policy, rules: { landline: { enabled: true, threshold: 0.5, action: 'notice' } } });
  expect(Policy.safeParse(proposed).success).toBe(true);
  expect(proposedPolicy(policy, { rules: [], values: [] })).toBeUndefined();
});
