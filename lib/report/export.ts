import type { Incident } from '../incident/incident';
import type { Cell } from './csv';
import { reasonsOf, rulesOfLine, spanOf, typesOf } from './lines';
import type { WeekNumbers } from './numbers';
import { ruleRows, shareRows, totalHead, totalNumbers } from './share-rows';
import type { SilenceLine } from './silence';
import { OUTCOMES, type SubmissionLine } from './submissions';
import type { TrainingLine } from './training';
import { type Tuning, wolfRate } from './tuning';
import type { WeeklyReport } from './weekly';
import type { ReportWords } from './words';

type Row = readonly Cell[];
type Rows = readonly Row[];

/** Everything the report of one week is made of. */
export interface ReportData {
  readonly report: WeeklyReport;
  /** The weeks until this one, oldest first, it included. */
  readonly trend: readonly WeekNumbers[];
  readonly silence: readonly SilenceLine[];
  /** Incidents that were open in the week. */
  readonly incidents: readonly Incident[];
  /** Staff, and whether they have done the training. */
  readonly training: readonly TrainingLine[];
  /** Over the weeks of the trend. */
  readonly tuning: Tuning;
}

/** A part of the report as rows: a sheet of its own, or a paragraph of one file. */
export interface ReportSheet {
  readonly name: string;
  readonly rows: Rows;
}

function headRows({ report }: ReportData, school: string, words: ReportWords): Rows {
  const { from, to } = report.range;
  return [
    [words.title],
    [words.school, school],
    [words.week, report.week],
    [words.period, `${words.date(from)} – ${words.date(to - 1)}`],
    ...(report.empty ? [[words.empty]] : []),
    [],
  ];
}

function totalRows({ report: { totals, previous, review } }: ReportData, words: ReportWords): Rows {
  return [
    [words.item, words.thisWeek, words.lastWeek],
    [words.inspected, totals.inspected, previous.inspected],
    [words.released, totals.released, previous.released],
    ...OUTCOMES.map((outcome) => [words.outcomes[outcome], totals.outcomes[outcome], previous.outcomes[outcome]]),
    [words.wouldHold, totals.wouldHold, previous.wouldHold],
    [words.uninspected, totals.uninspected, previous.uninspected],
    [words.decided, words.decidedNumbers(review.approved, review.returned, review.refused)],
    [words.median, spanOf(review.median, words)],
    [words.longest, spanOf(review.longest, words)],
    [words.falseAlarms, review.falseAlarms],
  ];
}

function detailRow(line: SubmissionLine, words: ReportWords): Row {
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
    spanOf(decision?.took, words),
  ];
}

function trendRows({ trend }: ReportData, words: ReportWords): Rows {
  return [
    [words.week, ...totalHead(words), words.falseAlarms, words.median],
    ...trend.map(({ week, totals, review }) => [
      week,
      ...totalNumbers(totals),
      review.falseAlarms,
      spanOf(review.median, words),
    ]),
  ];
}

function incidentRows({ incidents }: ReportData, words: ReportWords): Rows {
  const { incident: own } = words;
  const time = (at: number | undefined) => (at === undefined ? '' : words.dateTime(at));
  return [
    [own.discovered, own.subject, own.kind, own.person, own.state, own.reportedAt, own.ended],
    ...incidents.map(({ openedAt, facts, state, reportedAt, endedAt }) => [
      ...[time(openedAt), facts.title, own.kinds[facts.kind], facts.person?.name ?? ''],
      ...[own.states[state], time(reportedAt), time(endedAt)],
    ]),
  ];
}

function trainingRows({ training }: ReportData, words: ReportWords): Rows {
  return [
    [words.department, words.person, words.trainedAt, words.tries, words.signed],
    ...training.map(({ person, at, tries = '', signed = false }) => [
      ...[person.department, person.name, at === undefined ? words.untrained : words.dateTime(at)],
      ...[tries, signed ? words.yes : ''],
    ]),
  ];
}

function tuningRows({ tuning }: ReportData, words: ReportWords): Rows {
  const actions: Readonly<Record<string, string>> = words.actions;
  return [
    [
      ...[words.rule, words.submissions, words.falseAlarms, words.outcomes.responsibility],
      ...[words.wolfRate, words.actionNow, words.proposed],
    ],
    ...tuning.rules.map((rule) => [
      ...[words.ruleName(rule.rule), rule.submissions, rule.falseAlarms, rule.confirmed],
      ...[wolfRate(rule), actions[rule.action ?? ''] ?? '', actions[rule.proposed ?? ''] ?? ''],
    ]),
    [],
    [words.letThrough],
    [words.rule, words.masked, words.times],
    ...tuning.values.map(({ rule, masked, count }) => [words.ruleName(rule), masked, count]),
  ];
}

const orNone = (rows: Rows, words: ReportWords): Rows => (rows.length > 0 ? rows : [[words.none]]);

/** The report as sheets, in the order in which they are read. */
export function reportSheets(data: ReportData, school: string, words: ReportWords): ReportSheet[] {
  const details = data.report.details.map((line) => detailRow(line, words));
  const silence = data.silence.map((line) => [words.silenceLine(line)]);
  return [
    { name: words.totals, rows: [...headRows(data, school, words), ...totalRows(data, words)] },
    { name: words.details, rows: [words.columns, ...orNone(details, words)] },
    { name: words.shares, rows: shareRows(data.report, words) },
    { name: words.byRule, rows: ruleRows(data.report, words) },
    { name: words.trend, rows: trendRows(data, words) },
    { name: words.incidents, rows: incidentRows(data, words) },
    { name: words.training, rows: trainingRows(data, words) },
    { name: words.tuning, rows: tuningRows(data, words) },
    { name: words.silence, rows: silence.length > 0 ? silence : [[words.allHeard]] },
  ];
}
