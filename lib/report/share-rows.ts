import type { Cell } from './csv';
import { shareText, spanOf } from './lines';
import type { Share } from './shares';
import type { Totals } from './totals';
import type { WeeklyReport } from './weekly';
import type { ReportWords } from './words';

type Rows = readonly (readonly Cell[])[];

/** The numbers that every table of shares has. */
export function totalNumbers({ inspected, released, outcomes, uninspected }: Totals): readonly number[] {
  return [inspected, released, outcomes['in-review'], outcomes.blocked, uninspected];
}
const shareNumbers = ({ totals }: Share) => totalNumbers(totals);

/** Their heads. */
export function totalHead(words: ReportWords): readonly string[] {
  return [words.inspected, words.released, words.outcomes['in-review'], words.outcomes.blocked, words.uninspected];
}

/** Days, departments, sites and people. */
export function shareRows(report: WeeklyReport, words: ReportWords): Rows {
  const head = totalHead(words);
  return [
    [words.byDay],
    [words.day, ...head],
    ...report.days.map((share) => [share.name, ...shareNumbers(share)]),
    [],
    [words.byDepartment],
    [words.department, ...head],
    ...report.departments.map((share) => [share.department, ...shareNumbers(share)]),
    [],
    [words.bySite],
    [words.site, ...head],
    ...report.sites.map((share) => [share.name, ...shareNumbers(share)]),
    [],
    [words.byPerson],
    [words.person, words.department, ...head],
    ...report.people.map((share) => [share.name || words.unknownPerson, share.department, ...shareNumbers(share)]),
  ];
}

/** Rules, what was not inspected, repeat cases and reviewers. */
export function ruleRows(report: WeeklyReport, words: ReportWords): Rows {
  return [
    [words.byRule],
    [words.rule, words.type, words.findings, words.submissions, words.falseAlarms, words.wolfRate],
    ...report.rules.map((one) => [
      words.ruleName(one.rule),
      words.types[one.type],
      one.findings,
      one.submissions,
      one.falseAlarms,
      shareText(one.falseAlarms, one.submissions),
    ]),
    [],
    [words.uninspected],
    [words.reason, words.parts, words.submissions],
    ...report.uninspected.map((one) => [words.reasons[one.reason], one.parts, one.submissions]),
    [],
    [words.repeats],
    [words.person, words.department, words.rule, words.submissions],
    ...report.repeats.map(({ person, rule, submissions }) => [
      person.name,
      person.department,
      words.ruleName(rule),
      submissions,
    ]),
    [],
    [words.byReviewer],
    [words.reviewer, words.approved, words.returned, words.refused, words.falseAlarms, words.median],
    ...report.reviewers.map((one) => [
      one.reviewer.name,
      one.approved,
      one.returned,
      one.refused,
      one.falseAlarms,
      spanOf(one.median, words),
    ]),
  ];
}
