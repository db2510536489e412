import type { FindingType } from '../model/finding';
import type { LedgerEntry, PersonRef } from '../model/ledger';
import type { UninspectedReason } from '../model/submission';
import { type SubmissionLine, submissionLines } from './submissions';
import { type Totals, totalsOf } from './totals';
import { type Range, weekRange } from './week';

/** Submissions that share a site or a person. */
export interface Share {
  readonly key: string;
  /** Empty for submissions whose person is not known. */
  readonly name: string;
  readonly department: string;
  readonly totals: Totals;
}

/** What one rule found. */
export interface RuleShare {
  readonly rule: string;
  readonly type: FindingType;
  readonly findings: number;
  readonly submissions: number;
}

/** What could not be inspected, for one reason. */
export interface UninspectedShare {
  readonly reason: UninspectedReason;
  readonly parts: number;
  readonly submissions: number;
}

/** One week's account. Masked as the entries it is made from. */
export interface WeeklyReport {
  readonly week: string;
  readonly range: Range;
  readonly totals: Totals;
  readonly previous: Totals;
  readonly sites: readonly Share[];
  readonly people: readonly Share[];
  readonly rules: readonly RuleShare[];
  readonly uninspected: readonly UninspectedShare[];
  /** Every submission that was not simply clean and released, oldest first. */
  readonly details: readonly SubmissionLine[];
  /** Submissions decided in this week, whenever they were attempted. */
  readonly decided: { readonly approved: number; readonly returned: number };
  /** Nothing was inspected at all. */
  readonly empty: boolean;
}

const most =
  <T>(number: (share: T) => number) =>
  (a: T, b: T) =>
    number(b) - number(a);

function groupBy<T, K>(all: readonly T[], key: (one: T) => K): Map<K, T[]> {
  const groups = new Map<K, T[]>();
  for (const one of all) {
    const group = groups.get(key(one));
    if (group) group.push(one);
    else groups.set(key(one), [one]);
  }
  return groups;
}

function sharesBy(lines: readonly SubmissionLine[], who: (entry: LedgerEntry) => PersonRef): Share[] {
  return [...groupBy(lines, (line) => who(line.attempt).id)]
    .map(([key, own]) => {
      // The newest entry has the name as it is now.
      const { name = '', department = '' } = own.map((line) => who(line.attempt)).at(-1) ?? {};
      return { key, name, department, totals: totalsOf(own) };
    })
    .sort(most((share) => share.totals.inspected));
}

function rulesOf(lines: readonly SubmissionLine[]): RuleShare[] {
  const all = lines.flatMap(({ submission, attempt }) => attempt.findings.map((finding) => ({ submission, finding })));
  return [...groupBy(all, ({ finding }) => `${finding.rule}\n${finding.type}`).values()]
    .flatMap((own) => own.slice(0, 1).map(({ finding }) => ({ own, finding })))
    .map(({ own, finding }) => ({
      rule: finding.rule,
      type: finding.type,
      findings: own.length,
      submissions: new Set(own.map(({ submission }) => submission)).size,
    }))
    .sort(most((share) => share.findings));
}

function uninspectedOf(lines: readonly SubmissionLine[]): UninspectedShare[] {
  const all = lines.flatMap(({ submission, attempt }) =>
    attempt.uninspected.map(({ reason }) => ({ submission, reason })),
  );
  return [...groupBy(all, ({ reason }) => reason)]
    .map(([reason, own]) => ({
      reason,
      parts: own.length,
      submissions: new Set(own.map(({ submission }) => submission)).size,
    }))
    .sort(most((share) => share.parts));
}

function decidedOf(entries: readonly LedgerEntry[], event: 'approved' | 'returned'): number {
  return new Set(entries.filter((entry) => entry.event === event).map((entry) => entry.submission)).size;
}

function isPlain({ outcome, attempt }: SubmissionLine): boolean {
  const released = outcome === 'clean' || outcome === 'observed';
  return released && attempt.findings.length === 0 && attempt.uninspected.length === 0;
}

/**
 * The weekly block report (拦截周报) from the entries of one week and of the week before.
 * @throws RangeError when there is no such week.
 */
export function weeklyReport(
  entries: readonly LedgerEntry[],
  previous: readonly LedgerEntry[],
  week: string,
): WeeklyReport {
  const lines = submissionLines(entries);
  return {
    week,
    range: weekRange(week),
    totals: totalsOf(lines),
    previous: totalsOf(submissionLines(previous)),
    sites: sharesBy(lines, (entry) => ({ id: entry.site, name: entry.siteName, department: '' })),
    people: sharesBy(lines, ({ person }) => person ?? { id: '', name: '', department: '' }),
    rules: rulesOf(lines),
    uninspected: uninspectedOf(lines),
    details: lines.filter((line) => !isPlain(line)),
    decided: { approved: decidedOf(entries, 'approved'), returned: decidedOf(entries, 'returned') },
    empty: lines.length === 0,
  };
}
