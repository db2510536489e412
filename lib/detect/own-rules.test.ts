import { describe, expect, it } from 'vitest';
import { inspect, scan } from '../pipeline';
import { findOwn } from './own-rules';

const WORDS = { words: [{ word: '晨曦计划', action: 'block' as const }] };
const PATTERNS = { patterns: [{ pattern: 'SY20\\d{2}-\\d{4}', action: 'review' as const }] };
const found = (text: string, rules: Parameters<typeof findOwn>[1]) =>
  findOwn(text, rules).map(({ start, end }) => text.slice(start, end));

describe("the school's own rules", () => {
  it('find words, through full-width forms, invisible marks and traditional characters', () => {
    expect(found('关于晨曦计划的通知，晨曦计划启动', WORDS)).toEqual(['晨曦计划', '晨曦计划']);
    expect(found('晨\u200b曦\u200b计\u200b划', WORDS)).toEqual(['晨\u200b曦\u200b计\u200b划']);
    expect(found('ＡＢＣ项目', { words: [{ word: 'abc项目', action: 'review' }] })).toEqual(['ＡＢＣ项目']);
  });

  it('find patterns', () => {
    expect(found('编号ＳＹ2024-0013。', PATTERNS)).toEqual(['ＳＹ2024-0013']);
    expect(found('编号SY2024-001。', PATTERNS)).toEqual([]);
  });

  it('find nothing where there are none', () => {
    expect(findOwn('晨曦计划', {})).toEqual([]);
    expect(scan('晨曦计划', 'text')).toEqual([]);
  });

  it('decide a submission, masked, at their place in markup', () => {
    const value = '<p>晨<b>曦计</b>划</p>';
    const submission = {
      title: '',
      fields: [{ name: 'text', format: 'html' as const, value }],
      uninspected: [],
      contentHash: '',
    };
    const settings = {
      rules: {},
      publicValues: [],
      uninspected: 'review' as const,
      site: { reviewAll: false },
      ...WORDS,
    };
    const { verdict, findings } = inspect(submission, settings);
    expect(verdict).toBe('block');
    expect(findings).toMatchObject([{ type: 'own-rule', start: 3, end: value.length - 4, masked: '晨***' }]);
  });
});
