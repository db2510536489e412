import { type Cell, csv } from './csv';
import { reasonsOf, rulesOfLine, typesOf } from './lines';
import { OUTCOMES, type SubmissionLine } from './submissions';
import type { Share, WeeklyReport } from './weekly';
import type { ReportWords } from './words';

type Rows = readonly (readonly Cell[])[];

function headRows(report: WeeklyReport, school: string, words: ReportWords): Rows {
  const { from, to } = report.range;
  return [
    [words.title],
    [words.school, school],
    [words.week, report.week],
    [words.period, `${words.date(from)} – ${words.date(to - 1)}`],
    ...(report.empty ? [[words.empty]] : []),
  ];
}

function totalRows({ totals, previous, decided }: WeeklyReport, words: ReportWords): Rows {
  return [
    [words.totals],
    [words.item, words.thisWeek, words.lastWeek],
    [words.inspected, totals.inspected, previous.inspected],
    [words.released, totals.released, previous.released],
    ...OUTCOMES.map((outcome) => [words.outcomes[outcome], totals.outcomes[outcome], previous.outcomes[outcome]]),
    [words.wouldHold, totals.wouldHold, previous.wouldHold],
    [words.uninspected, totals.uninspected, previous.uninspected],
    [words.decided, words.decidedNumbers(decided.approved, decided.returned)],
  ];
}

function detailRow(line: SubmissionLine, words: ReportWords): readonly Cell[] {
  const { attempt, decision } = line;
  return [
    words.dateTime(attempt.at),
    attempt.person?.department ?? '',
    attempt.person?.name ?? words.unknownPerson,
    attempt.siteName,
    attempt.title,
    typesOf(line, words),
    rulesOfLine(line).map(words.ruleName).join(words.enumeration),
    reasonsOf(line, words),
    words.outcomes[line.outcome],
    decision ? words.decisions[decision.event] : '',
    decision?.reviewer?.name ?? '',
    decision?.took === undefined ? '' : words.duration(decision.took),
  ];
}

function shareNumbers({ totals }: Share): readonly number[] {
  const { outcomes } = totals;
  return [totals.inspected, totals.released, outcomes['in-review'], outcomes.blocked, totals.uninspected];
}

function shareHead(words: ReportWords): readonly string[] {
  return [words.inspected, words.released, words.outcomes['in-review'], words.outcomes.blocked, words.uninspected];
}

function tableRows(report: WeeklyReport, words: ReportWords): Rows {
  return [
    [words.bySite],
    [words.site, ...shareHead(words)],
    ...report.sites.map((share) => [share.name, ...shareNumbers(share)]),
    [],
    [words.byPerson],
    [words.person, words.department, ...shareHead(words)],
    ...report.people.map((share) => [share.name || words.unknownPerson, share.department, ...shareNumbers(share)]),
    [],
    [words.byRule],
    [words.rule, words.type, words.findings, words.submissions],
    ...report.rules.map((one) => [words.ruleName(one.rule), words.types[one.type], one.findings, one.submissions]),
    [],
    [words.uninspected],
    [words.reason, words.parts, words.submissions],
    ...report.uninspected.map((one) => [words.reasons[one.reason], one.parts, one.submissions]),
  ];
}

/** The report as a CSV file: head, totals, details and tables, an empty line between them. */
export function reportCsv(report: WeeklyReport, school: string, words: ReportWords): string {
  const details = report.details.map((line) => detailRow(line, words));
  return csv([
    ...headRows(report, school, words),
    [],
    ...totalRows(report, words),
    [],
    [words.details],
    words.columns,
    ...(details.length > 0 ? details : [[words.none]]),
    [],
    ...tableRows(report, words),
  ]);
}
