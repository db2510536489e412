import { isoWeekOf, weekBefore, weekRange } from '../../lib/report/week';
import type { ReportWords } from '../../lib/report/words';
import { usePageMessages } from '../i18n/page-context';
import { ActionButton } from '../parts/ActionButton';

/** How far back the list of weeks goes; earlier ones are reached with the button. */
const LISTED_WEEKS = 26;

function listedWeeks(current: string, chosen: string): string[] {
  const weeks = [current];
  while (weeks.length < LISTED_WEEKS || (weeks.at(-1) ?? '') > chosen) weeks.push(weekBefore(weeks.at(-1) ?? current));
  return weeks;
}

/** A week with its first and last day. */
export function weekName(week: string, words: ReportWords, span: (from: string, to: string) => string): string {
  const { from, to } = weekRange(week);
  return week + span(words.date(from), words.date(to - 1));
}

/** The week of the report. */
export function WeekPicker(props: {
  current: string;
  week: string;
  words: ReportWords;
  onWeek: (week: string) => void;
}) {
  const { report } = usePageMessages();
  const { current, week, words, onWeek } = props;
  return (
    <div class="row week">
      <ActionButton action="week-before" onPress={() => onWeek(weekBefore(week))}>
        {report.previousWeek}
      </ActionButton>
      <select aria-label={report.week} value={week} onChange={(event) => onWeek(event.currentTarget.value)}>
        {listedWeeks(current, week).map((one) => (
          <option key={one} value={one}>
            {weekName(one, words, report.span)}
          </option>
        ))}
      </select>
      <ActionButton action="week-after" off={week === current} onPress={() => onWeek(isoWeekOf(weekRange(week).to))}>
        {report.nextWeek}
      </ActionButton>
    </div>
  );
}
