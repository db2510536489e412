import type { TrainingLine } from '../../lib/report/training';
import type { ReportWords } from '../../lib/report/words';
import { usePageMessages } from '../i18n/page-context';
import { StateBadge } from '../parts/Shape';
import { Table } from '../parts/Table';

/** Who has done the training, those who have not first. */
export function TrainingList({ training, words }: { training: readonly TrainingLine[]; words: ReportWords }) {
  const { report } = usePageMessages();
  const done = training.filter(({ at }) => at !== undefined).length;
  return (
    <section class="stack training">
      <Table
        caption={words.training}
        empty={report.noStaff}
        rows={training}
        keyOf={({ person }) => person.id}
        columns={[
          { head: words.department, cell: ({ person }) => person.department },
          { head: words.person, cell: ({ person }) => person.name },
          {
            head: words.trainedAt,
            cell: ({ at }) =>
              at === undefined ? <StateBadge kind="review">{words.untrained}</StateBadge> : words.dateTime(at),
          },
          { head: words.tries, cell: ({ tries = '' }) => tries, number: true },
          { head: words.signed, cell: ({ signed = false }) => (signed ? words.yes : '') },
        ]}
      />
      {training.length > 0 && <p class="note">{report.trainedOf(done, training.length)}</p>}
    </section>
  );
}
