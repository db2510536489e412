import { describe, expect, it } from 'vitest';
import type { LedgerEntry } from '../../lib/model/ledger';
import { LOCALES } from '../../lib/model/locale';
import { sheetsCsv } from '../../lib/report/csv';
import { reportSheets } from '../../lib/report/export';
import { weekNumbers } from '../../lib/report/numbers';
import { weekRange } from '../../lib/report/week';
import { weeklyReport } from '../../lib/report/weekly';
import { reportWords } from './words';

const WEEK = '2026-W47';
const MONDAY = weekRange(WEEK).from;
const words = reportWords('zh-CN', (id) => (id === 'mobile' ? '手机号' : id));
const finding: LedgerEntry['findings'][number] = {
  rule: 'mobile',
  type: 'mobile',
  action: 'block',
  confidence: 0.9,
  field: '正文',
  masked: '138****8000',
};

function entry(minutes: number, change: Partial<LedgerEntry>): LedgerEntry {
  return {
    id: `e${minutes}`,
    at: MONDAY + minutes * 60_000,
    submission: 'a',
    event: 'held',
    site: 'school-site',
    siteName: '学校网站',
    page: 'https://www.school.example/edit',
    channel: 'form',
    person: { id: 'li', name: '李老师', department: '教务处' },
    title: '=HYPERLINK("x")，公示',
    verdict: 'block',
    findings: [finding],
    uninspected: [{ name: '名单.xlsx', reason: 'attachment' }],
    contentHash: '0'.repeat(64),
    ...change,
  };
}

const decided = [
  entry(0, {}),
  entry(1, { event: 'submitted' }),
  entry(91, { event: 'approved', reviewer: { id: 'wang', name: '王老师', department: '' } }),
];
const fileOf = (entries: LedgerEntry[], school: string, own = words) =>
  sheetsCsv(
    reportSheets(
      {
        report: weeklyReport(entries, WEEK),
        trend: [weekNumbers(WEEK, entries)],
        incidents: [],
        training: [],
        tuning: { rules: [], values: [] },
        silence: entries.length > 0 ? [] : [{ kind: 'quiet', computer: '', days: 5 }],
      },
      school,
      own,
    ),
  );
const linesOf = (text: string) => text.slice(1).split('\r\n');

describe('reportCsv', () => {
  it('says who did what, when, what was found and who decided', () => {
    const lines = linesOf(fileOf(decided, '某某小学'));
    expect(lines.slice(0, 4)).toEqual([
      '拦截周报',
      '单位,某某小学',
      '报告周,2026-W47',
      '起止日期,2026-11-16 – 2026-11-22',
    ]);
    expect(lines).toContain('受检,1,0');
    expect(lines).toContain('送审,1,0');
    expect(lines).toContain('本周审核,通过 1，退回 0，不予发布 0');
    expect(lines).toContain('审核用时（中位数）,1 小时 30 分');
    expect(lines).toContain('2026-W47,1,0,1,0,1,0,1 小时 30 分');
    expect(lines.at(-2)).toBe('受控电脑和站点都有记录。');
    expect(lines).toContain(
      `2026-11-16 00:00,教务处,李老师,学校网站,"'=HYPERLINK(""x"")，公示",手机号 1,手机号,${words.reasons.attachment} 1,送审,通过,王老师,1 小时 30 分`,
    );
  });

  it('has as many cells in a detail as in its head', () => {
    const simple = [entry(0, { title: '公示' })];
    const lines = linesOf(fileOf(simple, '某某小学'));
    const head = lines.indexOf('拦截与送审明细') + 1;
    expect(lines[head + 1]?.split(',')).toHaveLength(lines[head]?.split(',').length ?? 0);
  });

  it.each(LOCALES)('says in %s when nothing happened', (locale) => {
    const own = reportWords(locale, (id) => id);
    const text = fileOf([], '', own);
    expect(linesOf(text)).toContain(own.empty);
    expect(text).toContain(own.silenceLine({ kind: 'quiet', computer: '', days: 5 }));
  });
});
