import { reasonsOf, rulesOfLine, typesOf } from '../../lib/report/lines';
import { OUTCOMES, type SubmissionLine, type SubmissionOutcome } from '../../lib/report/submissions';
import type { Share, WeeklyReport } from '../../lib/report/weekly';
import type { ReportWords } from '../../lib/report/words';
import { usePageMessages } from '../i18n/page-context';
import { StateBadge, type StateKind } from '../parts/Shape';
import { type Column, Table } from '../parts/Table';

interface TablesProps {
  readonly report: WeeklyReport;
  readonly words: ReportWords;
}

const KIND_OF_OUTCOME: Record<SubmissionOutcome, StateKind> = {
  clean: 'released',
  masked: 'released',
  responsibility: 'released',
  approval: 'released',
  'in-review': 'review',
  blocked: 'blocked',
  observed: 'neutral',
};

function shareColumns(words: ReportWords): Column<Share>[] {
  const number = (head: string, cell: (share: Share) => number): Column<Share> => ({ head, cell, number: true });
  return [
    number(words.inspected, ({ totals }) => totals.inspected),
    number(words.released, ({ totals }) => totals.released),
    number(words.outcomes['in-review'], ({ totals }) => totals.outcomes['in-review']),
    number(words.outcomes.blocked, ({ totals }) => totals.outcomes.blocked),
    number(words.uninspected, ({ totals }) => totals.uninspected),
  ];
}

/** Who, where, what and with which outcome. */
export function Summaries({ report, words }: TablesProps) {
  const { report: own } = usePageMessages();
  return (
    <div class="summaries">
      <Table
        caption={own.byOutcome}
        empty={words.none}
        rows={OUTCOMES}
        keyOf={(outcome) => outcome}
        columns={[
          {
            head: words.item,
            cell: (one) => <StateBadge kind={KIND_OF_OUTCOME[one]}>{words.outcomes[one]}</StateBadge>,
          },
          { head: words.thisWeek, cell: (one) => report.totals.outcomes[one], number: true },
          { head: words.lastWeek, cell: (one) => report.previous.outcomes[one], number: true },
        ]}
      />
      <Table
        caption={own.uninspectedTitle}
        empty={report.empty ? words.none : own.allInspected}
        rows={report.uninspected}
        keyOf={(one) => one.reason}
        columns={[
          { head: words.reason, cell: (one) => words.reasons[one.reason] },
          { head: words.parts, cell: (one) => one.parts, number: true },
          { head: words.submissions, cell: (one) => one.submissions, number: true },
        ]}
      />
      <Table
        caption={words.bySite}
        empty={words.none}
        rows={report.sites}
        keyOf={(share) => share.key}
        columns={[{ head: words.site, cell: (share) => share.name }, ...shareColumns(words)]}
      />
      <Table
        caption={words.byRule}
        empty={words.none}
        rows={report.rules}
        keyOf={(one) => `${one.rule}/${one.type}`}
        columns={[
          { head: words.rule, cell: (one) => words.ruleName(one.rule) },
          { head: words.type, cell: (one) => words.types[one.type] },
          { head: words.findings, cell: (one) => one.findings, number: true },
          { head: words.submissions, cell: (one) => one.submissions, number: true },
        ]}
      />
      <Table
        caption={words.byPerson}
        empty={words.none}
        rows={report.people}
        keyOf={(share) => share.key}
        columns={[
          { head: words.person, cell: (share) => share.name || words.unknownPerson },
          { head: words.department, cell: (share) => share.department },
          ...shareColumns(words),
        ]}
      />
    </div>
  );
}

function decisionOf({ decision }: SubmissionLine, words: ReportWords): string {
  if (!decision) return '';
  const name = decision.reviewer?.name ?? words.unknownPerson;
  const took = decision.took === undefined ? [] : [words.duration(decision.took)];
  return [words.decisions[decision.event], name, ...took].join(words.enumeration);
}

/** Every submission that was not simply clean, a line each. */
export function Details({ report, words }: TablesProps) {
  const [time, department, person, site, title, findings, rules, uninspected, outcome, decision] = words.columns;
  return (
    <Table
      caption={words.details}
      empty={words.none}
      rows={report.details}
      keyOf={(line) => line.submission}
      columns={[
        { head: time, cell: ({ attempt }) => words.dateTime(attempt.at) },
        { head: person, cell: ({ attempt }) => attempt.person?.name ?? words.unknownPerson },
        { head: department, cell: ({ attempt }) => attempt.person?.department ?? '' },
        { head: site, cell: ({ attempt }) => attempt.siteName },
        { head: title, cell: ({ attempt }) => attempt.title },
        { head: findings, cell: (line) => typesOf(line, words) },
        { head: rules, cell: (line) => rulesOfLine(line).map(words.ruleName).join(words.enumeration) },
        { head: uninspected, cell: (line) => reasonsOf(line, words) },
        {
          head: outcome,
          cell: (line) => <StateBadge kind={KIND_OF_OUTCOME[line.outcome]}>{words.outcomes[line.outcome]}</StateBadge>,
        },
        { head: decision, cell: (line) => decisionOf(line, words) },
      ]}
    />
  );
}
