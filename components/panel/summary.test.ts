import { describe, expect, it } from 'vitest';
import { messagesFor } from '../i18n/catalogue';
import { type PanelFinding, panelOutcome } from './props';
import { groupFindings, type Held, panelKind, panelLead, panelState, panelTitle } from './summary';

const messages = messagesFor('zh-CN');

function finding(id: string, change: Partial<PanelFinding> = {}): PanelFinding {
  return {
    id,
    rule: 'mobile',
    type: 'mobile',
    action: 'block',
    confidence: 0.9,
    name: '手机号',
    reason: '',
    advice: '',
    basis: [],
    fieldLabel: '正文',
    excerpt: [],
    masked: '138****8000',
    maskable: true,
    ...change,
  };
}

const marking = finding('m', { rule: 'marking', type: 'marking' });
const held: Held = { outcome: 'held', verdict: 'block', findings: [finding('a')], uninspected: [], reviewable: true };

describe('panelTitle', () => {
  it('counts personal data and markings', () => {
    const findings = [marking, finding('a'), finding('b')];
    expect(panelTitle({ ...held, findings }, messages)).toBe('2 处个人信息，1 处密级标志');
  });

  it('counts notices apart, and alone when there is nothing else', () => {
    const notice = finding('n', { action: 'notice' });
    expect(panelTitle({ ...held, findings: [finding('a'), notice] }, messages)).toBe('1 处个人信息，另有 1 处提醒');
    expect(panelTitle({ ...held, verdict: 'warn', findings: [notice] }, messages)).toBe('1 处需要您确认');
  });

  it('says what could not be inspected', () => {
    const uninspected = [{ name: '名单.xlsx', reason: 'attachment' as const }];
    expect(panelTitle({ ...held, outcome: 'uninspected', findings: [], uninspected }, messages)).toBe('1 处未能检查');
  });

  it('says that the site reviews everything when nothing was found', () => {
    expect(panelTitle({ ...held, verdict: 'review', findings: [] }, messages)).toBe('本站点的内容须先审核');
  });

  it('counts in English with the right plural', () => {
    expect(panelTitle({ ...held, findings: [finding('a'), marking] }, messagesFor('en'))).toBe(
      '1 piece of personal data, 1 secrecy marking',
    );
  });
});

describe('panelLead', () => {
  it('says plainly that nobody may release a marking, even after a review was asked for', () => {
    expect(panelLead({ ...held, findings: [marking], reviewable: false }, messages)).toContain('任何人都不能放行');
    expect(panelLead({ ...held, outcome: 'returned', reviewable: false }, messages)).toContain('任何人都不能放行');
  });
});

describe('panelKind', () => {
  it.each([
    ['held', 'block', 'stopped'],
    ['held', 'review', 'stopped'],
    ['held', 'warn', 'confirm'],
    ['returned', 'warn', 'stopped'],
    ['in-review', 'block', 'informed'],
    ['failed', 'block', 'informed'],
  ] as const)('%s with verdict %s is %s', (outcome, verdict, kind) => {
    expect(panelKind({ ...held, outcome, verdict })).toBe(kind);
  });
});

describe('panelState', () => {
  it('is red only where the post is blocked or the guard failed', () => {
    expect(panelState(held)).toBe('blocked');
    expect(panelState({ ...held, outcome: 'failed', verdict: 'allow' })).toBe('blocked');
    expect(panelState({ ...held, verdict: 'review' })).toBe('review');
    expect(panelState({ ...held, verdict: 'warn' })).toBe('neutral');
  });
});

describe('groupFindings', () => {
  it('keeps one rule together but not its notices, gravest first', () => {
    const groups = groupFindings([marking, finding('a'), finding('b'), finding('n', { action: 'notice' })]);
    expect(groups.map((group) => group.findings.map(({ id }) => id))).toEqual([['m'], ['a', 'b'], ['n']]);
  });
});

describe('panelOutcome', () => {
  it('lets the review speak first', () => {
    expect(panelOutcome({ findings: 0, uninspected: 1, review: { state: 'submitted' } })).toBe('in-review');
    expect(panelOutcome({ findings: 2, uninspected: 0, review: { state: 'published' } })).toBe('published');
  });

  it('is uninspected only when nothing was found', () => {
    expect(panelOutcome({ findings: 0, uninspected: 1 })).toBe('uninspected');
    expect(panelOutcome({ findings: 1, uninspected: 1 })).toBe('held');
    expect(panelOutcome({ findings: 0, uninspected: 0 })).toBe('held');
  });
});
