import type { OptionsApi, PolicyState } from '../../components/options/api';
import type { RuleInfo } from '../../components/parts/rules';
import type { PopupApi, PopupState } from '../../components/popup/api';
import type { ReportApi } from '../../components/report/api';
import type { ReviewApi } from '../../components/review/api';
import type { LedgerEntry } from '../../lib/model/ledger';
import type { RecordedFinding } from '../../lib/model/recorded-finding';
import type { Draft, ReviewItem } from '../../lib/model/review';
import type { TrainingNote } from '../../lib/model/training';
import { weekNumbers } from '../../lib/report/numbers';
import type { SilenceLine } from '../../lib/report/silence';
import { submissionLines } from '../../lib/report/submissions';
import { totalsOf } from '../../lib/report/totals';
import { trainingOf } from '../../lib/report/training';
import { tuningOf } from '../../lib/report/tuning';
import { weekRange, weeksUntil } from '../../lib/report/week';
import { weeklyReport } from '../../lib/report/weekly';
import { incidentFixtures } from './incident-fixtures';
import { LONG, NOW, policy } from './policy-fixtures';
import { signing } from './signing-fixtures';

const HOUR = 3_600_000;

const names = (name: string) => ({ 'zh-CN': name, 'zh-TW': name, en: name });
export const rules: readonly RuleInfo[] = [
  { id: 'resident-id', type: 'resident-id', action: 'block', name: names('身份证号') },
  { id: 'mobile', type: 'mobile', action: 'block', name: names('手机号') },
  { id: 'landline', type: 'landline', action: 'notice', name: names('固定电话') },
  { id: 'email', type: 'email', action: 'review', name: names('电子邮箱') },
];
export const ruleName = (id: string) => rules.find((rule) => rule.id === id)?.name['zh-CN'] ?? id;

const found: RecordedFinding[] = [
  {
    rule: 'resident-id',
    type: 'resident-id',
    action: 'block',
    confidence: 1,
    field: 'content',
    masked: '110101********007X',
  },
  { rule: 'mobile', type: 'mobile', action: 'block', confidence: 0.9, field: 'content', masked: '138****8000' },
  { rule: 'landline', type: 'landline', action: 'notice', confidence: 0.5, field: 'content', masked: '010-****5678' },
];

const HTML = `<h2>公示</h2><p>根据《学生资助资金管理办法》，经本人申请、班级评议、学校审核，现将名单公示如下：</p>
<table><tr><th>姓名</th><th>班级</th><th>身份证号</th></tr><tr><td>张某某</td><td>三（2）班</td><td>11010119000307007X</td></tr></table>
<p>家长电话：13800138000。如有异议，请在公示期内拨打 010-12345678 反映。</p><script>alert(1)</script>
<p>${'公示期五个工作日，自发布之日起计算。'.repeat(8)}</p>`;

function markOf(text: string, rule: string, action: 'block' | 'notice'): Draft['marks'][number] {
  const start = HTML.indexOf(text);
  return { field: 1, start, end: start + text.length, rule, action };
}

const draft: Draft = {
  title: LONG,
  fields: [
    { name: 'title', format: 'text', value: LONG },
    { name: 'content', format: 'html', value: HTML },
    { name: 'column', format: 'text', value: '12' },
    { name: 'author', format: 'text', value: '教务处' },
  ],
  marks: [
    markOf('11010119000307007X', 'resident-id', 'block'),
    markOf('13800138000', 'mobile', 'block'),
    markOf('010-12345678', 'landline', 'notice'),
  ],
};

const STAGES: ReviewItem['stages'] = [
  { name: '部门初审', role: 'reviewer' },
  { name: '分管领导审批', role: 'leader' },
];

function decisionOf(index: number): ReviewItem['decisions'][number] {
  return {
    statement: {
      review: `r${index}`,
      submission: `s${index}`,
      contentHash: '0'.repeat(64),
      textHash: '',
      policy: '0'.repeat(64),
      stage: 0,
      decision: index % 7 === 6 ? 'return' : 'approve',
      by: 'zhao',
      at: NOW,
      comment: '0'.repeat(64),
      falseAlarms: [],
    },
    person: { id: 'zhao', name: '赵主任', department: '办公室' },
    comment: index % 7 === 6 ? '公示只需要姓名和班级。' : '情况属实，已核对家长书面同意书。',
    seal: { key: '', signature: '' },
  };
}

/** Every second one goes through two stages, and the first of these is done with one. */
function stagesOf(index: number): Pick<ReviewItem, 'stages' | 'stage' | 'decisions'> {
  if (index % 7 === 6) return { stages: STAGES.slice(0, 1), stage: 0, decisions: [decisionOf(index)] };
  if (index % 2 === 1) return { stages: STAGES.slice(0, 1), stage: 0, decisions: [] };
  return { stages: STAGES, stage: 1, decisions: [decisionOf(index)] };
}

function item(index: number): ReviewItem {
  return {
    id: `r${index}`,
    submission: `s${index}`,
    state: index % 7 === 6 ? 'returned' : 'submitted',
    site: 'school-site',
    siteName: '学校网站',
    page: 'https://www.school.example/edit',
    channel: 'form',
    title: index === 0 ? LONG : `第 ${index} 周值周安排与表彰公示`,
    verdict: index % 3 === 0 ? 'block' : 'review',
    findings: found,
    uninspected: index % 2 === 0 ? [{ name: '资助名单（最终）.xlsx', reason: 'attachment' }] : [],
    contentHash: '0'.repeat(64),
    submittedBy: { id: 'li', name: '李老师', department: '教务处' },
    submittedAt: NOW - index * HOUR,
    reason: '上级要求公示证件号后四位，已征得家长同意，公示期满即撤下。',
    ...stagesOf(index),
    textHash: '',
    ...(index % 7 === 6 && {
      decidedBy: { id: 'wang', name: '王老师', department: '信息中心' },
      decidedAt: NOW,
      comment: '公示只需要姓名和班级。',
    }),
  };
}

const count = { empty: 0, one: 1, many: 500 };
const still = () => () => undefined;

/** The queue with nothing, one or many items. */
export function reviewApi(size: keyof typeof count): ReviewApi {
  const items = Array.from({ length: count[size] }, (_, index) => item(index));
  return {
    list: async () => items,
    saveForm: async () => undefined,
    take: async () => undefined,
    changes: async (one) =>
      one.id === 'r1'
        ? { before: { ...item(6), comment: '请去掉家长手机。' }, fresh: [false, true, true], gone: 2 }
        : undefined,
    draft: async (id) => (items.find((one) => one.id === id)?.state === 'submitted' ? draft : undefined),
    decide: async () => undefined,
    withdraw: async () => undefined,
    subscribe: still,
    signing: signing(size),
    files: { give: async () => false, take: async () => 'no-file' },
  };
}

function entry(index: number, time: number): LedgerEntry[] {
  const kinds: Partial<LedgerEntry>[][] = [
    [{ event: 'released', basis: 'clean', verdict: 'allow', findings: [] }],
    [{}],
    [{ event: 'released', basis: 'clean', verdict: 'allow', findings: [] }],
    [{}, { event: 'released', basis: 'masked', findings: [] }],
    [
      {},
      { event: 'submitted' },
      { event: 'approved', reviewer: { id: 'wang', name: '王老师', department: '信息中心' } },
    ],
    [{ uninspected: [{ name: '名单.xlsx', reason: 'attachment' }] }],
    [{ event: 'observed', site: 'weibo', siteName: '学校微博' }],
    [{ event: 'released', basis: 'responsibility', verdict: 'warn', findings: found.slice(2) }],
  ];
  return (kinds[index % kinds.length] ?? []).map((change, step) => ({
    id: `e${index}-${step}`,
    at: time + step * 40 * 60_000,
    submission: `s${index}-${time}`,
    event: 'held',
    site: 'school-site',
    siteName: '学校网站',
    page: 'https://www.school.example/edit',
    channel: 'form',
    person: policy.people[index % 3] ?? { id: 'li', name: '李老师', department: '教务处' },
    title: index % 5 === 0 ? LONG : '每周值周安排与表彰公示',
    verdict: 'block',
    findings: found,
    uninspected: [],
    contentHash: '0'.repeat(64),
    ...change,
  }));
}

function entriesOf(from: number, submissions: number): LedgerEntry[] {
  return Array.from({ length: submissions }, (_, index) =>
    entry(index + (submissions === 1 ? 1 : 0), from + index * 600_000),
  ).flat();
}

const trained: TrainingNote[] = policy.people.slice(0, 2).map(({ id, name, department }, index) => ({
  ...{ id: `t${index}`, at: NOW - index * HOUR, note: 'trained', day: '2026-11-23', tries: index + 1 },
  person: { id, name, department },
}));

/** A week with nothing, one or many submissions. */
export function reportApi(size: keyof typeof count): ReportApi {
  return {
    week: async (week) => {
      const entries = entriesOf(weekRange(week).from, count[size]);
      const weeks = weeksUntil(week, 12);
      const trend = weeks.map((one, index) =>
        weekNumbers(
          one,
          one === week ? entries : entriesOf(weekRange(one).from, (count[size] * (((index * 7) % 12) + 5)) >> 4),
        ),
      );
      const silence: SilenceLine[] = [
        { kind: 'off', computer: '', days: ['2026-11-18', '2026-11-19'] },
        { kind: 'observe', computer: '教务处 1 号机', site: '学校微博', days: 21 },
      ];
      const report = weeklyReport(entries, week, { previous: trend.at(-2) });
      const incidents = size === 'empty' ? [] : incidentFixtures(size === 'one' ? 1 : 3);
      const tuning = tuningOf(
        trend.flatMap((one) => one.tuning ?? []),
        (rule) => {
          const action = rules.find(({ id }) => id === rule)?.action;
          return action && { action, fixed: false };
        },
      );
      const training = trainingOf(size === 'empty' ? [] : policy.people, size === 'many' ? trained : [], NOW + 1);
      return { report, trend, silence: size === 'many' ? silence : [], incidents, training, tuning };
    },
    subscribe: still,
    save: () => undefined,
    saveSigned: async () => undefined,
    saveProposal: () => undefined,
    account: {
      head: async () =>
        size === 'empty'
          ? undefined
          : { lines: 128_734, hash: '9f86d081884c7d659a2feaa0c55ad015', signed: { lines: 128_700, at: NOW } },
      check: async () => ({ lines: 128_734, fault: { kind: 'changed', place: 12 } }),
      export: async () => undefined,
      import: async () => ({ kind: 'own' }),
      checkReport: async () => undefined,
      findForm: async () => undefined,
    },
  };
}

const state: PopupState = {
  page: { guard: 'unguarded' },
  contact: '',
  school: policy.name,
  person: undefined,
  personFixed: false,
  people: policy.people,
  today: totalsOf([]),
  incidents: { open: 0, overdue: 0 },
  mine: { toReview: 0, near: 0, overdue: 0, approved: 0, returned: 0, pending: 0 },
};
const today = totalsOf(submissionLines(Array.from({ length: 12 }, (_, index) => entry(index, NOW)).flat()));
const [site] = policy.sites;
const popups: Record<string, PopupState> = {
  empty: state,
  busy: {
    ...state,
    page: { guard: 'guarded', ...(site && { site }) },
    writing: { editors: 2, marks: 3 },
    contact: '信息中心 王老师，内线 8000',
    person: { id: 'wang', name: '王老师', department: '信息中心' },
    today,
    incidents: { open: 1, overdue: 1 },
    mine: { toReview: 3, near: 1, overdue: 1, approved: 1, returned: 1, pending: 2 },
  },
  'no-access': {
    ...state,
    page: { guard: 'no-access', ...(site && { site: { ...site, name: LONG } }) },
    personFixed: true,
  },
};
export const POPUPS = Object.keys(popups);

export function popupApi(name: string): PopupApi {
  return { state: async () => popups[name] ?? state, choosePerson: async () => undefined, subscribe: still };
}

const inForce: PolicyState = {
  policy,
  source: 'file',
  problems: [],
  person: null,
  missingAccess: ['cms.school.example'],
};
const policies: Record<string, PolicyState> = {
  empty: { policy: null, source: 'none', problems: [], person: null, missingAccess: [] },
  file: inForce,
  refused: {
    ...inForce,
    source: 'managed',
    problems: [
      'sites[0].hosts[1]：网址不能带 http:// 或路径，例如 www.school.example',
      'people[3].roles：至少要有一个角色',
    ],
  },
};
export const POLICIES = Object.keys(policies);

export function optionsApi(name: string): OptionsApi {
  return {
    state: async () => policies[name] ?? inForce,
    importPolicy: async () => [],
    requestAccess: async () => true,
    roster: {
      info: async () => ({ id: crypto.randomUUID(), at: NOW, names: 1286, numbers: 2571 }),
      take: async () => ({ problem: 'no-header' }),
      remove: async () => undefined,
    },
    storedBytes: async () => 1_234_567,
  };
}
