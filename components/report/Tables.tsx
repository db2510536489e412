import { shareText, spanOf } from '../../lib/report/lines';
import type { Share } from '../../lib/report/shares';
import { OUTCOMES } from '../../lib/report/submissions';
import type { WeeklyReport } from '../../lib/report/weekly';
import type { ReportWords } from '../../lib/report/words';
import { usePageMessages } from '../i18n/page-context';
import { StateBadge } from '../parts/Shape';
import { type Column, Table } from '../parts/Table';
import { KIND_OF_OUTCOME } from './Details';

interface TablesProps {
  readonly report: WeeklyReport;
  readonly words: ReportWords;
}

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

const stoppedOf = ({ totals: { outcomes } }: Share) => outcomes.blocked + outcomes['in-review'];

/** A number with a bar as long as its share of the largest. */
function Bar({ share, of }: { share: number; of: number }) {
  return (
    <span class="bar-cell">
      <span class="length" style={{ width: `${(share / of) * 4}em` }} />
      {share}
    </span>
  );
}

/** Who, where, what and with which outcome. */
export function Summaries({ report, words }: TablesProps) {
  const { report: own, common } = usePageMessages();
  const most = Math.max(1, ...report.departments.map(stoppedOf));
  const found = Math.max(1, ...report.rules.map(({ findings }) => findings));
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
        caption={words.byDay}
        empty={words.none}
        rows={report.days}
        keyOf={(share) => share.key}
        columns={[{ head: words.day, cell: (share) => share.name }, ...shareColumns(words)]}
      />
      <Table
        caption={words.byDepartment}
        empty={words.none}
        rows={report.departments}
        keyOf={(share) => share.key}
        columns={[
          { head: words.department, cell: (share) => share.department || common.noDepartment },
          { head: own.stopped, cell: (share) => <Bar share={stoppedOf(share)} of={most} /> },
          ...shareColumns(words),
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
          { head: words.findings, cell: (one) => <Bar share={one.findings} of={found} /> },
          { head: words.submissions, cell: (one) => one.submissions, number: true },
          { head: words.falseAlarms, cell: (one) => one.falseAlarms, number: true },
          { head: words.wolfRate, cell: (one) => shareText(one.falseAlarms, one.submissions), number: true },
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
      <Table
        caption={words.byReviewer}
        empty={words.none}
        rows={report.reviewers}
        keyOf={(one) => one.reviewer.id}
        columns={[
          { head: words.reviewer, cell: (one) => one.reviewer.name },
          { head: words.approved, cell: (one) => one.approved, number: true },
          { head: words.returned, cell: (one) => one.returned, number: true },
          { head: words.refused, cell: (one) => one.refused, number: true },
          { head: words.median, cell: (one) => spanOf(one.median, words), number: true },
        ]}
      />
      <Table
        caption={words.repeats}
        empty={words.none}
        rows={report.repeats}
        keyOf={(one) => `${one.person.id}/${one.rule}`}
        columns={[
          { head: words.person, cell: (one) => one.person.name },
          { head: words.department, cell: (one) => one.person.department },
          { head: words.rule, cell: (one) => words.ruleName(one.rule) },
          { head: words.submissions, cell: (one) => one.submissions, number: true },
        ]}
      />
    </div>
  );
}
