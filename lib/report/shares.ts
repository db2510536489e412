import type { LedgerEntry, PersonRef } from '../model/ledger';
import { groupBy, most } from './group';
import type { SubmissionLine } from './submissions';
import { type Totals, totalsOf } from './totals';
import { DAY, dayName, type Range } from './week';

/** Submissions that share a site, a department, a person or a day. */
export interface Share {
  readonly key: string;
  /** Empty for submissions whose person is not known. */
  readonly name: string;
  readonly department: string;
  readonly totals: Totals;
}

const DAYS = 7;
/** In the place of a person who is not known. */
export const NOBODY: PersonRef = { id: '', name: '', department: '' };

/** Submissions by whom or what their attempt names, the most first. */
export function sharesBy(lines: readonly SubmissionLine[], who: (entry: LedgerEntry) => PersonRef): Share[] {
  return [...groupBy(lines, (line) => who(line.attempt).id)]
    .map(([key, own]) => {
      // The newest entry has the name as it is now.
      const { name = '', department = '' } = own.map((line) => who(line.attempt)).at(-1) ?? {};
      return { key, name, department, totals: totalsOf(own) };
    })
    .sort(most((share) => share.totals.inspected));
}

/** The seven days of a week, also those without a submission. */
export function daysOf(lines: readonly SubmissionLine[], { from }: Range): Share[] {
  const byDay = groupBy(lines, ({ attempt }) => dayName(attempt.at));
  return Array.from({ length: DAYS }, (_, index) => {
    const day = dayName(from + index * DAY);
    return { key: day, name: day, department: '', totals: totalsOf(byDay.get(day) ?? []) };
  });
}
