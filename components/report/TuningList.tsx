import { type TunedRule, type Tuning, wolfRate } from '../../lib/report/tuning';
import type { ReportWords } from '../../lib/report/words';
import { usePageMessages } from '../i18n/page-context';
import { ActionButton } from '../parts/ActionButton';
import { Table } from '../parts/Table';

interface TuningListProps {
  readonly tuning: Tuning;
  readonly words: ReportWords;
  readonly onSave: () => void;
}

/** Which rules cry wolf, what was let through, and the policy that is proposed. */
export function TuningList({ tuning, words, onSave }: TuningListProps) {
  const { report } = usePageMessages();
  const action = (name: TunedRule['action']) => (name ? words.actions[name] : '');
  const proposes = tuning.rules.some(({ proposed }) => proposed);
  return (
    <section class="stack tuning">
      <Table
        caption={words.tuning}
        empty={report.nothingToTune}
        rows={tuning.rules}
        keyOf={({ rule }) => rule}
        columns={[
          { head: words.rule, cell: ({ rule }) => words.ruleName(rule) },
          { head: words.submissions, cell: ({ submissions }) => submissions, number: true },
          { head: words.falseAlarms, cell: ({ falseAlarms }) => falseAlarms, number: true },
          { head: words.outcomes.responsibility, cell: ({ confirmed }) => confirmed, number: true },
          {
            head: report.wolfRate,
            cell: wolfRate,
            number: true,
          },
          { head: words.actionNow, cell: (rule) => action(rule.action) },
          { head: words.proposed, cell: (rule) => action(rule.proposed) },
        ]}
      />
      {tuning.rules.length > 0 && (
        <>
          <p class="note">{report.tuningHelp}</p>
          <div class="row screen-only">
            <ActionButton action="save-proposal" off={!proposes} onPress={onSave}>
              {report.saveProposal}
            </ActionButton>
            {!proposes && <span class="note">{report.noProposal}</span>}
          </div>
        </>
      )}
      {tuning.values.length > 0 && (
        <Table
          caption={words.letThrough}
          empty={words.none}
          rows={tuning.values}
          keyOf={({ rule, masked }) => `${rule}/${masked}`}
          columns={[
            { head: words.rule, cell: ({ rule }) => words.ruleName(rule) },
            { head: words.masked, cell: ({ masked }) => masked },
            { head: words.times, cell: ({ count }) => count, number: true },
          ]}
        />
      )}
    </section>
  );
}
