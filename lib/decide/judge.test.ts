import { describe, expect, it } from 'vitest';
import type { Action, Finding } from '../model/finding';
import { type JudgeSettings, judge } from './judge';

const SETTINGS: JudgeSettings = { rules: {}, publicValues: [], uninspected: 'review', site: { reviewAll: false } };

function finding(action: Action, value = '13800138000', confidence = 0.9): Finding {
  return {
    rule: 'mobile',
    type: 'mobile',
    action,
    start: 0,
    end: value.length,
    confidence,
    evidence: ['pattern'],
    value,
    offsets: [...value, ''].map((_, i) => i),
    masked: '138****8000',
  };
}

describe('judge', () => {
  it.each([
    [[], 'allow'],
    [['notice'], 'warn'],
    [['notice', 'review'], 'review'],
    [['review', 'block', 'notice'], 'block'],
  ] as const)('makes of %j the verdict %s', (actions, verdict) => {
    const found = actions.map((action) => finding(action));
    expect(judge(found, SETTINGS, 0).verdict).toBe(verdict);
  });

  it('never lets through what could not be inspected', () => {
    expect(judge([], SETTINGS, 1).verdict).toBe('review');
    expect(judge([], { ...SETTINGS, uninspected: 'block' }, 1).verdict).toBe('block');
  });

  it('sends everything to review where the site demands it, and still blocks what is blocked', () => {
    const settings = { ...SETTINGS, site: { reviewAll: true } };
    expect(judge([], settings, 0).verdict).toBe('review');
    expect(judge([finding('block')], settings, 0).verdict).toBe('block');
  });

  it('takes the action of the policy, and a notice below its threshold', () => {
    const rules = { mobile: { enabled: true, action: 'review', threshold: 0.8 } } as const;
    const { findings } = judge([finding('block'), finding('block', '13900139000', 0.6)], { ...SETTINGS, rules }, 0);
    expect(findings.map(({ action }) => action)).toEqual(['review', 'notice']);
  });

  it('judges a list of many people one step more gravely, unless the policy names the action', () => {
    const list = (people: number) => ({ ...finding('review'), people });
    expect(judge([list(4)], SETTINGS, 0).verdict).toBe('review');
    expect(judge([list(5)], SETTINGS, 0).verdict).toBe('block');
    expect(judge([list(5)], { ...SETTINGS, listThreshold: 6 }, 0).verdict).toBe('review');
    const rules = { mobile: { enabled: true, action: 'notice' } } as const;
    expect(judge([list(50)], { ...SETTINGS, rules }, 0).verdict).toBe('warn');
  });

  it('makes a notice, said to be declared, of a number that is said to be public, and of no other', () => {
    const settings = { ...SETTINGS, declared: new Set(['13800138000']) };
    const { verdict, findings } = judge(
      [finding('block', '138 0013 8000'), finding('review', '13900139000')],
      settings,
      0,
    );
    expect(verdict).toBe('review');
    expect(findings.map(({ action, declared }) => [action, declared])).toEqual([
      ['notice', true],
      ['review', undefined],
    ]);
  });

  it('takes nobody’s word for an identity number, nor for a list of people', () => {
    const settings = { ...SETTINGS, declared: new Set(['13800138000', '11010119000307007x']) };
    const id: Finding = { ...finding('block', '11010119000307007X'), type: 'resident-id' };
    expect(judge([id], settings, 0).verdict).toBe('block');
    expect(judge([{ ...finding('block'), people: 5 }], settings, 0).verdict).toBe('block');
    expect(judge([{ ...finding('block'), people: 4 }], settings, 0).verdict).toBe('warn');
  });

  it('drops the findings of a rule that is switched off', () => {
    expect(judge([finding('block')], { ...SETTINGS, rules: { mobile: { enabled: false } } }, 0)).toEqual({
      verdict: 'allow',
      findings: [],
    });
  });

  it.each(['138 0013 8000', '１３８-００１３-８０００', '+86 13800138000'])(
    'lets the public number %s through',
    (value) => {
      expect(judge([finding('block')], { ...SETTINGS, publicValues: [value] }, 0).verdict).toBe('allow');
    },
  );

  it("lets the school's own address through, and no other with the same house number", () => {
    const settings = { ...SETTINGS, publicValues: ['育才路 12 号'] };
    expect(judge([finding('block', '育才路12号')], settings, 0).verdict).toBe('allow');
    expect(judge([finding('block', '幸福路12号')], settings, 0).verdict).toBe('block');
    expect(judge([finding('block', '12')], settings, 0).verdict).toBe('block');
  });

  it('lets a public mailbox through whatever its case, and no other', () => {
    const settings = { ...SETTINGS, publicValues: ['Office@School.edu.cn'] };
    expect(judge([finding('notice', 'office@school.edu.cn')], settings, 0).verdict).toBe('allow');
    expect(judge([finding('notice', 'off.ice@school.edu.cn')], settings, 0).verdict).toBe('warn');
  });
});
