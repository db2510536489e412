import { useMemo, useState } from 'preact/hooks';
import { sheetsCsv } from '../../lib/report/csv';
import { type ReportData, reportSheets } from '../../lib/report/export';
import { isoWeekOf } from '../../lib/report/week';
import type { ReportWords } from '../../lib/report/words';
import { xlsx } from '../../lib/report/xlsx';
import { useLocale, usePageMessages } from '../i18n/page-context';
import { ActionButton } from '../parts/ActionButton';
import { Shell } from '../parts/Shell';
import { useLive } from '../parts/useLive';
import { Account } from './Account';
import type { ReportApi } from './api';
import { Details } from './Details';
import { Figures } from './Figures';
import { Incidents } from './Incidents';
import { Summaries } from './Tables';
import { TrainingList } from './TrainingList';
import { TrendChart, TrendTable } from './Trend';
import { TuningList } from './TuningList';
import { WeekPicker, weekName } from './WeekPicker';
import { reportWords } from './words';

interface ReportPageProps {
  readonly api: ReportApi;
  readonly school: string;
  /** Milliseconds since the epoch. */
  readonly now: number;
  readonly ruleName: (id: string) => string;
}

const XLSX_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

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

interface BodyProps extends Pick<ReportPageProps, 'api' | 'school' | 'now'> {
  readonly data: ReportData;
  readonly words: ReportWords;
}

function ReportBody({ api, data, words, school, now }: BodyProps) {
  const { report, trend, silence, incidents, training, tuning } = data;
  const { report: own, common } = usePageMessages();
  const { approved, returned, refused, median } = report.review;
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
      <div class="glance">
        <TrendChart weeks={trend} words={words} />
        <div class="stack">
          <section>
            <h2>{words.decided}</h2>
            <p>{words.decidedNumbers(approved, returned, refused)}</p>
            {median !== undefined && (
              <p>
                {words.median}
                {common.colon}
                {words.duration(median)}
              </p>
            )}
            {report.totals.wouldHold > 0 && (
              <p>
                {words.wouldHold}
                {common.colon}
                {report.totals.wouldHold}
              </p>
            )}
          </section>
          <section class="silence">
            <h2>{words.silence}</h2>
            {silence.length === 0 && <p class="muted">{words.allHeard}</p>}
            <ul>
              {silence.map((line, index) => (
                <li key={index}>{words.silenceLine(line)}</li>
              ))}
            </ul>
          </section>
        </div>
      </div>
      <Incidents incidents={incidents} words={words} now={now} />
      <Summaries report={report} words={words} />
      <Details report={report} words={words} />
      <TrainingList training={training} words={words} />
      <TuningList tuning={tuning} words={words} onSave={() => api.saveProposal(tuning)} />
      <TrendTable weeks={trend} words={words} />
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
  const { value: data, problem } = useLive(() => api.week(week), api.subscribe, [week]);
  const name = (ending: string) => `${common.product}-${own.title}-${week}.${ending}`;
  const sheets = (from: ReportData) => reportSheets(from, school, words);
  const downloads: [string, string, (from: ReportData) => void][] = [
    ['download-xlsx', own.downloadXlsx, (from) => api.save(name('xlsx'), xlsx(sheets(from)), XLSX_TYPE)],
    ['download', own.download, (from) => api.save(name('csv'), sheetsCsv(sheets(from)), 'text/csv;charset=utf-8')],
    ['download-json', own.downloadJson, (from) => void api.saveSigned(name('json'), from)],
  ];
  return (
    <Shell page="report" school={school}>
      <div class="bar">
        <h1>{own.title}</h1>
        <WeekPicker current={current} week={week} words={words} onWeek={setWeek} />
        <div class="row">
          {downloads.map(([action, label, download]) => (
            <ActionButton key={action} action={action} off={!data} onPress={() => data && download(data)}>
              {label}
            </ActionButton>
          ))}
          <ActionButton action="print" kind="primary" off={!data} onPress={() => window.print()}>
            {own.print}
          </ActionButton>
        </div>
      </div>
      {problem && <p class="message blocked">{common.failed(problem)}</p>}
      {data ? <ReportBody {...{ api, data, words, school, now }} /> : <p class="muted">{common.loading}</p>}
      {/* Not before what stands above it: a button must not move away from under the mouse. */}
      {(data || problem) && <Account account={api.account} subscribe={api.subscribe} />}
    </Shell>
  );
}
