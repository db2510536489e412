import type { FindingType } from '../model/finding';
import type { LedgerEntry } from '../model/ledger';
import type { UninspectedReason } from '../model/submission';
import { type ReviewerShare, type ReviewNumbers, reviewersOf, reviewNumbers } from './decisions';
import { groupBy, most } from './group';
import type { WeekNumbers } from './numbers';
import { type Repeat, repeatsOf } from './repeats';
import { daysOf, NOBODY, type Share, sharesBy } from './shares';
import { type SubmissionLine, submissionLines } from './submissions';
import { type Totals, totalsOf } from './totals';
import { type Range, weekRange } from './week';

/** What one rule found. */
export interface RuleShare {
  readonly rule: string;
  readonly type: FindingType;
  readonly findings: number;
  readonly submissions: number;
  /** Decisions of this week that called it a false alarm. */
  readonly falseAlarms: number;
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
  readonly days: readonly Share[];
  readonly sites: readonly Share[];
  readonly departments: readonly Share[];
  readonly people: readonly Share[];
  readonly rules: readonly RuleShare[];
  readonly uninspected: readonly UninspectedShare[];
  readonly repeats: readonly Repeat[];
  readonly reviewers: readonly ReviewerShare[];
  /** Every submission that was not simply clean and released, oldest first. */
  readonly details: readonly SubmissionLine[];
  /** What was decided in this week, whenever it was attempted. */
  readonly review: ReviewNumbers;
  /** Nothing was inspected at all. */
  readonly empty: boolean;
}

/** What a week's report needs besides its own entries. */
export interface Around {
  /** The week before. */
  readonly previous?: WeekNumbers | undefined;
  /** Entries before the week, of submissions decided in it. */
  readonly earlier?: readonly LedgerEntry[];
}

function rulesOf(lines: readonly SubmissionLine[], entries: readonly LedgerEntry[]): RuleShare[] {
  const wolf = entries.flatMap(({ decision }) => decision?.falseAlarms ?? []);
  const all = lines.flatMap(({ submission, attempt }) => attempt.findings.map((finding) => ({ submission, finding })));
  return [...groupBy(all, ({ finding }) => `${finding.rule}\n${finding.type}`).values()]
    .flatMap((own) => own.slice(0, 1).map(({ finding }) => ({ own, finding })))
    .map(({ own, finding }) => ({
      rule: finding.rule,
      type: finding.type,
      findings: own.length,
      submissions: new Set(own.map(({ submission }) => submission)).size,
      falseAlarms: wolf.filter((rule) => rule === finding.rule).length,
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

function isPlain({ outcome, attempt }: SubmissionLine): boolean {
  const released = outcome === 'clean' || outcome === 'observed';
  return released && attempt.findings.length === 0 && attempt.uninspected.length === 0;
}

/**
 * The weekly block report (拦截周报) from the entries of one week.
 * @throws RangeError when there is no such week.
 */
export function weeklyReport(
  entries: readonly LedgerEntry[],
  week: string,
  { previous, earlier = [] }: Around = {},
): WeeklyReport {
  const lines = submissionLines(entries);
  const range = weekRange(week);
  return {
    week,
    range,
    totals: totalsOf(lines),
    previous: previous?.totals ?? totalsOf([]),
    days: daysOf(lines, range),
    sites: sharesBy(lines, (entry) => ({ id: entry.site, name: entry.siteName, department: '' })),
    departments: sharesBy(lines, ({ person: { department } = NOBODY }) => ({ ...NOBODY, id: department, department })),
    people: sharesBy(lines, ({ person }) => person ?? NOBODY),
    rules: rulesOf(lines, entries),
    uninspected: uninspectedOf(lines),
    repeats: repeatsOf(lines),
    reviewers: reviewersOf(entries, earlier),
    details: lines.filter((line) => !isPlain(line)),
    review: reviewNumbers(entries, earlier),
    empty: lines.length === 0,
  };
}
