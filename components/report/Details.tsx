import { reasonsOf, rulesOfLine, typesOf } from '../../lib/report/lines';
import type { SubmissionLine, SubmissionOutcome } from '../../lib/report/submissions';
import type { WeeklyReport } from '../../lib/report/weekly';
import type { ReportWords } from '../../lib/report/words';
import { StateBadge, type StateKind } from '../parts/Shape';
import { Moment, Table } from '../parts/Table';

interface DetailsProps {
  readonly report: WeeklyReport;
  readonly words: ReportWords;
}

/** Shape and colour of what became of a submission. */
export const KIND_OF_OUTCOME: Record<SubmissionOutcome, StateKind> = {
  clean: 'released',
  masked: 'released',
  responsibility: 'released',
  approval: 'released',
  'in-review': 'review',
  blocked: 'blocked',
  observed: 'neutral',
};

function decisionOf({ decision }: SubmissionLine, words: ReportWords): string {
  if (!decision) return '';
  const name = decision.reviewer?.name ?? words.unknownPerson;
  const took = decision.took === undefined ? [] : [words.duration(decision.took)];
  return [words.decisions[decision.event], name, ...took].join(words.enumeration);
}

/** Every submission that was not simply clean, a line each. */
export function Details({ report, words }: DetailsProps) {
  const [time, department, person, site, title, findings, rules, uninspected, outcome, decision] = words.columns;
  return (
    <Table
      caption={words.details}
      empty={words.none}
      rows={report.details}
      keyOf={(line) => line.submission}
      columns={[
        { head: time, cell: ({ attempt }) => <Moment text={words.dateTime(attempt.at)} /> },
        { head: person, short: true, cell: ({ attempt }) => attempt.person?.name ?? words.unknownPerson },
        { head: department, short: true, cell: ({ attempt }) => attempt.person?.department ?? '' },
        { head: site, short: true, cell: ({ attempt }) => attempt.siteName },
        { head: title, cell: ({ attempt }) => attempt.title },
        { head: findings, cell: (line) => typesOf(line, words) },
        { head: rules, cell: (line) => rulesOfLine(line).map(words.ruleName).join(words.enumeration) },
        { head: uninspected, cell: (line) => reasonsOf(line, words) },
        {
          head: outcome,
          short: true,
          cell: (line) => <StateBadge kind={KIND_OF_OUTCOME[line.outcome]}>{words.outcomes[line.outcome]}</StateBadge>,
        },
        { head: decision, cell: (line) => decisionOf(line, words) },
      ]}
    />
  );
}
