import { describe, expect, it } from 'vitest';
import type { LedgerEntry } from '../model/ledger';
import type { RecordedFinding } from '../model/recorded-finding';
import { sentEarlier } from './decisions';
import { WeekNumbers, weekNumbers } from './numbers';
import { submissionLines } from './submissions';
import { weekRange } from './week';
import { weeklyReport } from './weekly';

const WEEK = '2026-W47';
const MONDAY = weekRange(WEEK).from;
const MINUTE = 60_000;
const LI = { id: 'li', name: '李老师', department: '教务处' };
const WANG = { id: 'wang', name: '王老师', department: '信息中心' };
const MOBILE: RecordedFinding = {
  rule: 'mobile',
  type: 'mobile',
  action: 'block',
  confidence: 0.9,
  field: '正文',
  masked: '138****8000',
};

/** An entry `minutes` after Monday's midnight. */
function entry(submission: string, minutes: number, change: Partial<LedgerEntry>): LedgerEntry {
  return {
    id: `${submission}-${minutes}`,
    at: MONDAY + minutes * MINUTE,
    submission,
    event: 'held',
    site: 'school-site',
    siteName: '学校网站',
    page: 'https://www.school.example/edit',
    channel: 'form',
    person: LI,
    title: '公示',
    verdict: 'block',
    findings: [MOBILE],
    uninspected: [],
    contentHash: '0'.repeat(64),
    ...change,
  };
}

const clean: Partial<LedgerEntry> = { event: 'released', basis: 'clean', verdict: 'allow', findings: [] };
const outcomes = (entries: LedgerEntry[]) => submissionLines(entries).map((line) => line.outcome);

describe('submissionLines', () => {
  it('reads several entries as one submission', () => {
    expect(outcomes([entry('a', 0, {}), entry('a', 1, { event: 'released', basis: 'masked' })])).toEqual(['masked']);
    expect(outcomes([entry('a', 0, {}), entry('a', 1, { event: 'withdrawn' })])).toEqual(['blocked']);
    expect(outcomes([entry('a', 0, {}), entry('a', 1, { event: 'submitted' })])).toEqual(['in-review']);
    expect(outcomes([entry('a', 0, { event: 'observed' })])).toEqual(['observed']);
  });

  it('reads entries in the order of time, whatever the order of the list', () => {
    const entries = [entry('a', 5, { event: 'released', basis: 'masked', findings: [] }), entry('a', 0, {})];
    expect(submissionLines(entries)[0]?.attempt.findings).toHaveLength(1);
  });

  it('says who decided and how long it took', () => {
    const entries = [
      entry('a', 0, {}),
      entry('a', 1, { event: 'submitted' }),
      entry('a', 31, { event: 'approved', reviewer: WANG }),
    ];
    expect(submissionLines(entries)[0]?.decision).toEqual({ event: 'approved', reviewer: WANG, took: 30 * MINUTE });
  });

  it('leaves out a submission that was attempted before', () => {
    expect(submissionLines([entry('a', 0, { event: 'approved', reviewer: WANG })])).toEqual([]);
  });
});

describe('weeklyReport', () => {
  it('counts submissions, not entries', () => {
    const report = weeklyReport(
      [
        entry('clean', 0, clean),
        entry('masked', 1, {}),
        entry('masked', 2, { event: 'released', basis: 'masked', findings: [] }),
        entry('reviewed', 3, {}),
        entry('reviewed', 4, { event: 'submitted' }),
        entry('reviewed', 5, { event: 'approved', reviewer: WANG }),
        entry('again', 6, { event: 'released', basis: 'approval' }),
        entry('stopped', 7, {}),
        entry('sure', 8, { event: 'released', basis: 'responsibility', verdict: 'warn' }),
      ],
      WEEK,
      { previous: weekNumbers('2026-W46', [entry('before', -9000, clean)]) },
    );
    expect(report.totals).toEqual({
      inspected: 6,
      released: 4,
      outcomes: { clean: 1, masked: 1, responsibility: 1, approval: 1, 'in-review': 1, blocked: 1, observed: 0 },
      uninspected: 0,
      wouldHold: 0,
    });
    expect(report.previous.inspected).toBe(1);
    expect(report.review).toMatchObject({ approved: 1, returned: 0, refused: 0, median: MINUTE });
    expect(report.details.map((line) => line.submission)).toEqual(['masked', 'reviewed', 'again', 'stopped', 'sure']);
  });

  it('counts a decision on an earlier submission without inspecting it twice', () => {
    const report = weeklyReport([entry('old', 0, { event: 'returned', reviewer: WANG })], WEEK);
    expect(report.review.returned).toBe(1);
    expect(report.totals.inspected).toBe(0);
  });

  it('says what would have been held while only observing', () => {
    const report = weeklyReport(
      [entry('a', 0, { event: 'observed' }), entry('b', 1, { ...clean, event: 'observed' })],
      WEEK,
    );
    expect(report.totals.outcomes.observed).toBe(2);
    expect(report.totals.wouldHold).toBe(1);
    expect(report.details.map((line) => line.submission)).toEqual(['a']);
  });

  it('shares by site and person, most first, with the newest name', () => {
    const { person: _person, ...nobodys } = entry('d', 3, { ...clean, site: 'weibo', siteName: '学校微博' });
    const report = weeklyReport(
      [
        entry('a', 0, { ...clean, person: WANG }),
        entry('b', 1, { ...clean, site: 'weibo', siteName: '微博' }),
        entry('c', 2, { ...clean, site: 'weibo', siteName: '学校微博' }),
        nobodys,
      ],
      WEEK,
    );
    expect(report.sites.map((share) => [share.name, share.totals.inspected])).toEqual([
      ['学校微博', 3],
      ['学校网站', 1],
    ]);
    expect(report.people.map((share) => [share.name, share.department, share.totals.inspected])).toEqual([
      ['李老师', '教务处', 2],
      ['王老师', '信息中心', 1],
      ['', '', 1],
    ]);
  });

  it('counts findings and submissions of each rule', () => {
    const report = weeklyReport(
      [entry('a', 0, { findings: [MOBILE, MOBILE] }), entry('b', 1, { findings: [MOBILE] })],
      WEEK,
    );
    expect(report.rules).toEqual([{ rule: 'mobile', type: 'mobile', findings: 3, submissions: 2, falseAlarms: 0 }]);
  });

  it('never takes what was not inspected for clean', () => {
    const uninspected = [
      { name: '名单.xlsx', reason: 'attachment' as const },
      { name: '照片.png', reason: 'attachment' as const },
    ];
    const report = weeklyReport([entry('a', 0, { ...clean, uninspected })], WEEK);
    expect(report.uninspected).toEqual([{ reason: 'attachment', parts: 2, submissions: 1 }]);
    expect(report.totals.uninspected).toBe(1);
    expect(report.details).toHaveLength(1);
  });

  it('says when nothing was inspected', () => {
    expect(weeklyReport([], WEEK)).toMatchObject({ empty: true, details: [], totals: { inspected: 0 } });
  });
});

describe('days and departments', () => {
  const report = weeklyReport(
    [
      entry('a', 0, {}),
      entry('b', 24 * 60 - 1, {}),
      entry('c', 24 * 60, { ...clean, person: WANG }),
      entry('d', 6 * 24 * 60, {}),
    ],
    WEEK,
  );

  it('has all seven days, from midnight to midnight in Shanghai', () => {
    expect(report.days.map(({ name, totals }) => `${name} ${totals.inspected}`)).toEqual([
      '2026-11-16 2',
      '2026-11-17 1',
      '2026-11-18 0',
      '2026-11-19 0',
      '2026-11-20 0',
      '2026-11-21 0',
      '2026-11-22 1',
    ]);
  });

  it('shares by department', () => {
    expect(report.departments.map(({ department, totals }) => [department, totals.outcomes.blocked])).toEqual([
      ['教务处', 3],
      ['信息中心', 0],
    ]);
  });
});

describe('decisions', () => {
  const decision = (falseAlarms: string[]) => ({
    review: '11111111-1111-4111-8111-111111111111',
    submission: '22222222-2222-4222-8222-222222222222',
    contentHash: '0'.repeat(64),
    textHash: '',
    policy: '0'.repeat(64),
    stage: 0,
    decision: 'approve' as const,
    by: 'wang',
    at: 0,
    comment: '0'.repeat(64),
    falseAlarms,
  });
  const entries = [
    entry('a', 0, { event: 'submitted' }),
    entry('a', 10, { event: 'passed', reviewer: WANG }),
    entry('a', 30, { event: 'approved', reviewer: LI, decision: decision(['mobile']) }),
    entry('b', 0, { event: 'submitted' }),
    entry('b', 60, { event: 'refused', reviewer: WANG, decision: decision([]) }),
    entry('old', 5, { event: 'returned', reviewer: WANG }),
  ];

  it('take as long as from the sending to the last stage, also over the edge of a week', () => {
    const earlier = [entry('old', -1435, { event: 'submitted' })];
    expect(sentEarlier(entries)).toEqual(['old']);
    expect(weeklyReport(entries, WEEK, { earlier }).review).toEqual({
      approved: 1,
      returned: 1,
      refused: 1,
      falseAlarms: 1,
      median: 60 * MINUTE,
      longest: 1440 * MINUTE,
    });
  });

  it('are shared by reviewer, a stage counting as an approval', () => {
    expect(
      weeklyReport(entries, WEEK).reviewers.map(({ reviewer, approved, refused }) => [reviewer.id, approved, refused]),
    ).toEqual([
      ['wang', 1, 1],
      ['li', 1, 0],
    ]);
  });

  it('say which rules cry wolf', () => {
    const report = weeklyReport([entry('a', -0, {}), ...entries], WEEK);
    expect(report.rules).toMatchObject([{ rule: 'mobile', falseAlarms: 1 }]);
  });

  it('of a week are kept in a form that can be checked', () => {
    const numbers = weekNumbers(WEEK, entries);
    expect(WeekNumbers.parse(structuredClone(numbers))).toEqual(numbers);
    expect(WeekNumbers.safeParse({ ...numbers, text: 'raw' }).success).toBe(false);
  });
});

describe('repeats', () => {
  it('are the same person stopped three times for the same rule', () => {
    const lines = ['a', 'b', 'c'].map((submission, index) => entry(submission, index, {}));
    const clear = ['d', 'e', 'f'].map((submission, index) => entry(submission, index, { ...clean, person: WANG }));
    expect(weeklyReport([...lines, ...clear], WEEK).repeats).toEqual([{ person: LI, rule: 'mobile', submissions: 3 }]);
    expect(weeklyReport(lines.slice(1), WEEK).repeats).toEqual([]);
  });
});
