import type { Incident } from '../../lib/incident/incident';
import { isOverdue } from '../../lib/incident/incident';
import type { ReportWords } from '../../lib/report/words';
import { usePageMessages } from '../i18n/page-context';
import { StateBadge } from '../parts/Shape';
import { Table } from '../parts/Table';

interface IncidentsProps {
  readonly incidents: readonly Incident[];
  readonly words: ReportWords;
  /** Milliseconds since the epoch. */
  readonly now: number;
}

/** Incidents that were open in the week, and whether they were reported in time. */
export function Incidents({ incidents, words, now }: IncidentsProps) {
  const { report, popup } = usePageMessages();
  const { incident: own } = words;
  const overdue = incidents.filter((incident) => isOverdue(incident, now)).length;
  const time = (at: number | undefined) => (at === undefined ? '' : words.dateTime(at));
  return (
    <div class="stack">
      {overdue > 0 && (
        <p class="message blocked" role="alert">
          {popup.incidentsOverdue(overdue)}
        </p>
      )}
      <Table
        caption={words.incidents}
        empty={report.noIncidents}
        rows={incidents}
        keyOf={({ id }) => id}
        columns={[
          { head: own.discovered, cell: ({ openedAt }) => time(openedAt) },
          { head: own.subject, cell: ({ facts }) => facts.title },
          { head: own.kind, cell: ({ facts }) => own.kinds[facts.kind] },
          { head: own.person, short: true, cell: ({ facts }) => facts.person?.name ?? '' },
          {
            head: own.state,
            short: true,
            cell: (incident) => (
              <StateBadge
                kind={isOverdue(incident, now) ? 'blocked' : incident.state === 'open' ? 'review' : 'neutral'}
              >
                {own.states[incident.state]}
              </StateBadge>
            ),
          },
          { head: own.reportedAt, cell: ({ reportedAt }) => time(reportedAt) },
          { head: own.ended, cell: ({ endedAt }) => time(endedAt) },
        ]}
      />
    </div>
  );
}
