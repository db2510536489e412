import { openStore } from '../../lib/ledger';
import { checkChain } from '../../lib/ledger/check';
import { Database } from '../../lib/ledger/database';
import { openIncidents } from '../../lib/ledger/incidents';
import { openReports } from '../../lib/ledger/reports';
import { ownChain } from '../../lib/ledger/source';
import { threadedChain } from '../../lib/ledger/threads';
import { weekNumbers } from '../../lib/report/numbers';
import { silenceOf } from '../../lib/report/silence';
import { tuningOf } from '../../lib/report/tuning';
import { TREND, weekRange, weeksUntil } from '../../lib/report/week';
import { weeklyReport } from '../../lib/report/weekly';
import { entry, fill, LAST } from './fill';

const WRITES = 100;

/** Milliseconds for an account of this many lines. */
export interface LedgerSpeed {
  readonly lines: number;
  /** One more entry, durable: median, and the same as a bare row without a chain. */
  readonly append: number;
  readonly bare: number;
  readonly check: number;
  /** Reading every line and nothing else: what the check cannot be faster than. */
  readonly read: number;
  /** Counting the weeks before, as the worker does once a day. */
  readonly prepare: number;
  /** The report of one week with its trend, first and again. */
  readonly report: number;
  readonly reportAgain: number;
  /** The queue of the review page, with a submission for each ten lines. */
  readonly queue: number;
  /** Lines of that week. */
  readonly weekLines: number;
}

const median = (values: readonly number[]) => [...values].sort((a, b) => a - b)[values.length >> 1] ?? Number.NaN;

async function timed(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

/** As the report page does it. */
async function makeReport(database: Database): Promise<void> {
  const reports = openReports(database);
  const week = '2026-W46';
  const { from, to } = weekRange(week);
  const entries = await reports.entriesBetween(from, to);
  const earlier = await reports.earlier(entries);
  const before = weeksUntil(week, TREND).slice(0, -1);
  const past = await Promise.all(before.map((one) => reports.numbers(one, LAST.to)));
  const silence = silenceOf(await reports.computers({ from, to }), { from, to }, LAST.to);
  const { totals } = weeklyReport(entries, week, { previous: past.at(-1), earlier });
  const trend = [...past, weekNumbers(week, entries, earlier)];
  tuningOf(
    trend.flatMap((one) => one.tuning ?? []),
    () => ({ action: 'block', fixed: true }),
  );
  await openIncidents(database).everywhere();
  if (totals.inspected === 0 || silence.length === 0) throw new Error('the report is empty');
}

/** Makes an account of so many lines in an IndexedDB of its own. */
export async function fillLedger(lines: number): Promise<void> {
  const database = new Database(`bench-${lines}`);
  await fill(database, lines);
  database.close();
}

async function timedCheck(database: Database, thread: string, expected: number): Promise<number> {
  const script = URL.createObjectURL(new Blob([thread], { type: 'text/javascript' }));
  return timed(async () => {
    const result = await checkChain(await threadedChain(database, () => new Worker(script)));
    if (result.fault || result.lines !== expected) throw new Error(JSON.stringify(result));
  });
}

/** Measures that account. @param thread script of a thread of the check. */
export async function measureLedger(lines: number, thread: string): Promise<LedgerSpeed> {
  const database = new Database(`bench-${lines}`);
  const plain = new Database(`bench-bare-${lines}`);
  const store = openStore(database);
  const reports = openReports(database);
  const appends: number[] = [];
  const bares: number[] = [];
  for (let i = 0; i < WRITES; i++) {
    const one = entry(lines + i, LAST.to + i);
    appends.push(await timed(() => store.append(one)));
    bares.push(await timed(() => plain.entries.add({ ...one, seq: i + 1, previous: '', hash: '' })));
  }
  const check = await timedCheck(database, thread, lines + WRITES);
  const read = await timed(async () => {
    for await (const batch of (await ownChain(database)).batches(0)) if (batch.length === 0) throw new Error('empty');
  });
  const weekLines = await database.entries.where('at').between(LAST.from, LAST.to, true, false).count();
  const prepare = await timed(() => reports.prepare(LAST.to));
  const report = await timed(() => makeReport(database));
  const reportAgain = await timed(() => makeReport(database));
  const queue = await timed(() => store.queue());
  const speeds = { append: median(appends), bare: median(bares), check, read, prepare, report, reportAgain, queue };
  return { lines, weekLines, ...speeds };
}
