import type { Locale } from '../model/locale';
import type { Mine } from './mine';

/** Everything somebody at this computer may have to be told of, in numbers: nothing of any content. */
export interface Waiting extends Omit<Mine, 'pending'> {
  readonly incidents: number;
  readonly incidentsOverdue: number;
  /** The newest week whose report is ready, as a number that grows (202647); 0 for who does not read reports. */
  readonly report: number;
}
export type NewsKind = keyof Waiting;

/** Gravest first; each with the page that helps. */
export const NEWS_PAGES = {
  incidentsOverdue: 'incidents.html',
  incidents: 'incidents.html',
  overdue: 'review.html',
  near: 'review.html',
  toReview: 'review.html',
  returned: 'review.html',
  approved: 'review.html',
  report: 'report.html',
} as const satisfies Record<NewsKind, string>;
const KINDS = Object.keys(NEWS_PAGES) as NewsKind[];

/** Said again every day until it is done. */
const LASTING: readonly NewsKind[] = ['incidentsOverdue', 'overdue'];

type Texts = Record<Locale, (count: number) => string>;

/** What a notification says. */
export const NEWS_TEXTS = {
  incidentsOverdue: {
    'zh-CN': (count) => `${count} 起泄密隐患事件已超期未报，请立即处理。`,
    'zh-TW': (count) => `${count} 起洩密隱患事件已逾期未報，請立即處理。`,
    en: (count) => `Incidents that are overdue: ${count}. Act now.`,
  },
  incidents: {
    'zh-CN': (count) => `${count} 起泄密隐患事件待报告，须在 24 小时内书面报告。`,
    'zh-TW': (count) => `${count} 起洩密隱患事件待報告，須在 24 小時內書面報告。`,
    en: (count) => `Incidents to be reported in writing within 24 hours: ${count}.`,
  },
  overdue: {
    'zh-CN': (count) => `${count} 件送审已超过审核期限，请尽快处理。`,
    'zh-TW': (count) => `${count} 件送審已超過審核期限，請盡快處理。`,
    en: (count) => `Submissions past their deadline: ${count}.`,
  },
  near: {
    'zh-CN': (count) => `${count} 件送审快到审核期限。`,
    'zh-TW': (count) => `${count} 件送審快到審核期限。`,
    en: (count) => `Submissions near their deadline: ${count}.`,
  },
  toReview: {
    'zh-CN': (count) => `${count} 件等您审核。`,
    'zh-TW': (count) => `${count} 件等您審核。`,
    en: (count) => `Waiting for your review: ${count}.`,
  },
  returned: {
    'zh-CN': (count) => `您送审的内容有 ${count} 件未通过，请查看意见。`,
    'zh-TW': (count) => `您送審的內容有 ${count} 件未通過，請查看意見。`,
    en: (count) => `Your submissions that were not approved: ${count}. See the comments.`,
  },
  approved: {
    'zh-CN': (count) => `您送审的内容有 ${count} 件已通过，可以发布。`,
    'zh-TW': (count) => `您送審的內容有 ${count} 件已通過，可以發布。`,
    en: (count) => `Your submissions that were approved: ${count}. They can be published.`,
  },
  report: {
    'zh-CN': () => '上周的拦截周报已备好。',
    'zh-TW': () => '上週的攔截週報已備好。',
    en: () => 'The weekly report of last week is ready.',
  },
} as const satisfies Record<NewsKind, Texts>;

/**
 * What has to be said now: numbers that grew, and once a day what lasts. Gravest first.
 * @param before what was known when it was last looked; undefined at the first time, when no report is news.
 * @param reminds whether a day has gone since something lasting was said.
 */
export function newsOf(before: Waiting | undefined, after: Waiting, reminds: boolean): NewsKind[] {
  const known = before ?? { ...NOTHING, report: after.report };
  return KINDS.filter((kind) => after[kind] > known[kind] || (reminds && LASTING.includes(kind) && after[kind] > 0));
}

/** Nothing waits. */
export const NOTHING: Waiting = {
  incidentsOverdue: 0,
  incidents: 0,
  overdue: 0,
  near: 0,
  toReview: 0,
  returned: 0,
  approved: 0,
  report: 0,
};

/** What the icon carries: an exclamation mark when an incident or a submission is overdue, else what waits in number. */
export function badgeOf({ incidentsOverdue, incidents, overdue, toReview, returned, approved }: Waiting): {
  readonly text: string;
  readonly grave: boolean;
} {
  const count = incidents + toReview + returned + approved;
  const grave = incidentsOverdue + overdue > 0;
  return { text: grave ? '!' : count > 99 ? '99+' : count > 0 ? String(count) : '', grave };
}
