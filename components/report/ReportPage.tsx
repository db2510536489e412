import { useMemo, useState } from 'preact/hooks';
import { reportCsv } from '../../lib/report/export';
import { isoWeekOf, weekBefore, weekRange } from '../../lib/report/week';
import { type WeeklyReport, weeklyReport } from '../../lib/report/weekly';
import type { ReportWords } from '../../lib/report/words';
import { useLocale, usePageMessages } from '../i18n/page-context';
import { ActionButton } from '../parts/ActionButton';
import { Shell } from '../parts/Shell';
import { useLive } from '../parts/useLive';
import type { ReportApi } from './api';
import { Figures } from './Figures';
import { Details, Summaries } from './Tables';
import { reportWords } from './words';

interface ReportPageProps {
  readonly api: ReportApi;
  readonly school: string;
  /** Milliseconds since the epoch. */
  readonly now: number;
  readonly ruleName: (id: string) => string;
}

/** How far back the list of weeks goes; earlier ones are reached with the button. */
const LISTED_WEEKS = 26;

function listedWeeks(current: string, chosen: string): string[] {
  const weeks = [current];
  while (weeks.length < LISTED_WEEKS || (weeks.at(-1) ?? '') > chosen) weeks.push(weekBefore(weeks.at(-1) ?? current));
  return weeks;
}

/** A week with its first and last day. */
function weekName(week: string, words: ReportWords, span: (from: string, to: string) => string): string {
  const { from, to } = weekRange(week);
  return week + span(words.date(from), words.date(to - 1));
}

function WeekPicker(props: { current: string; week: string; words: ReportWords; onWeek: (week: string) => void }) {
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

function Signatures() {
  const { report, common } = usePageMessages();
  return (
    <p class="signatures">
      {report.signatures.map((name) => (
        <span key={name}>
          {name}
          {common.colon}
        </span>
      ))}
    </p>
  );
}

function ReportBody({ report, words, school }: { report: WeeklyReport; words: ReportWords; school: string }) {
  const { report: own, common } = usePageMessages();
  const { approved, returned } = report.decided;
  return (
    <>
      <p class="print-only">
        {words.school}
        {common.colon}
        {school}
      </p>
      <p class="print-only">
        {words.week}
        {common.colon}
        {weekName(report.week, words, own.span)}
      </p>
      <Figures totals={report.totals} previous={report.previous} />
      {report.empty && <p class="message">{words.empty}</p>}
      <p class="muted">
        {words.decided}
        {common.colon}
        {words.decidedNumbers(approved, returned)}
      </p>
      {report.totals.wouldHold > 0 && (
        <p class="muted">
          {words.wouldHold}
          {common.colon}
          {report.totals.wouldHold}
        </p>
      )}
      <Summaries report={report} words={words} />
      <Details report={report} words={words} />
      <Signatures />
    </>
  );
}

/** The weekly block report. */
export function ReportPage({ api, school, now, ruleName }: ReportPageProps) {
  const { report: own, common } = usePageMessages();
  const locale = useLocale();
  const words = useMemo(() => reportWords(locale, ruleName), [locale, ruleName]);
  const current = isoWeekOf(now);
  const [week, setWeek] = useState(current);
  const read = async () => {
    const { from, to } = weekRange(week);
    const before = weekRange(weekBefore(week));
    return weeklyReport(await api.entriesBetween(from, to), await api.entriesBetween(before.from, before.to), week);
  };
  const { value: report, problem } = useLive(read, api.subscribe, [week]);
  const download = () => {
    if (report) api.save(`${common.product}-${own.title}-${report.week}.csv`, reportCsv(report, school, words));
  };
  return (
    <Shell page="report" school={school}>
      <div class="bar">
        <h1>{own.title}</h1>
        <WeekPicker current={current} week={week} words={words} onWeek={setWeek} />
        <div class="row">
          <ActionButton action="download" kind="primary" off={!report} onPress={download}>
            {own.download}
          </ActionButton>
          <ActionButton action="print" off={!report} onPress={() => window.print()}>
            {own.print}
          </ActionButton>
        </div>
      </div>
      {problem && <p class="message blocked">{common.failed(problem)}</p>}
      {report ? <ReportBody report={report} words={words} school={school} /> : <p class="muted">{common.loading}</p>}
    </Shell>
  );
}
