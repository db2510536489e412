import { liveQuery } from 'dexie';
import type { ChainedLine, Line } from '../model/account';
import type { LedgerEntry } from '../model/ledger';
import { sentEarlier } from '../report/decisions';
import { WeekNumbers, weekNumbers } from '../report/numbers';
import type { Computer } from '../report/silence';
import { DAY, dayName, isoWeekOf, type Range, TREND, weekRange, weeksUntil } from '../report/week';
import { isDay, isEntry, unlinked } from './chain';
import type { ArchivedLine, Database, StoredWeek } from './database';

/** What reports are made of: this profile's account, and those of other computers that were imported. */
export interface Reports {
  /** Entries with `from <= at < to` (milliseconds), oldest first. */
  entriesBetween(from: number, to: number): Promise<LedgerEntry[]>;
  /** Entries before these that say when the submissions decided in them were sent. */
  earlier(entries: readonly LedgerEntry[]): Promise<LedgerEntry[]>;
  /** Numbers of a week. Those of a week that is over are kept. */
  numbers(week: string, now: number): Promise<WeekNumbers>;
  /** Counts the weeks before this one that were not counted yet, or have more lines by now, so that the report opens at once. */
  prepare(now: number): Promise<void>;
  /** Every computer there is an account of. */
  computers(range: Range): Promise<Computer[]>;
  /** Calls back when the account of another computer was imported. Returns how to stop. */
  onImport(callback: () => void): () => void;
}

/** How far back it is looked for how long a site has been observed, in days. */
const LOOK_BACK = 60;

/** A line of an archive without what keeps it apart from those of others. */
const lineOf = ({ chain: _chain, ...line }: ArchivedLine): Line => unlinked(line as ChainedLine);
const entriesOf = (lines: readonly ChainedLine[]) => lines.map(unlinked).filter(isEntry);

/** Whether the kept numbers of a week have everything that is counted by now. */
const isWhole = ({ numbers }: StoredWeek) => WeekNumbers.safeParse(numbers).data?.tuning !== undefined;

export function openReports({ entries, archived, archives, weeks }: Database): Reports {
  async function between(from: number, to: number): Promise<LedgerEntry[]> {
    const [own, others] = await Promise.all([
      entries.where('at').between(from, to, true, false).toArray(),
      archived.where('at').between(from, to, true, false).toArray(),
    ]);
    const found = entriesOf(own);
    if (others.length === 0) return found;
    return [...found, ...others.map(lineOf).filter(isEntry)].sort((a, b) => a.at - b.at);
  }

  async function earlier(of: readonly LedgerEntry[]): Promise<LedgerEntry[]> {
    const wanted = sentEarlier(of);
    return wanted.length === 0 ? [] : entriesOf(await entries.where('submission').anyOf(wanted).toArray());
  }

  async function linesIn({ from, to }: Range): Promise<number> {
    const counts = [entries, archived].map((table) => table.where('at').between(from, to, true, false).count());
    return (await Promise.all(counts)).reduce((sum, count) => sum + count, 0);
  }

  async function count(week: string, now: number): Promise<WeekNumbers> {
    const range = weekRange(week);
    const found = await between(range.from, range.to);
    const counted = weekNumbers(week, found, await earlier(found));
    if (range.to <= now && found.length > 0) await weeks.put({ week, lines: await linesIn(range), numbers: counted });
    return counted;
  }

  async function ownComputer({ from, to }: Range): Promise<Computer[]> {
    const [first, last] = await Promise.all([entries.toCollection().first(), entries.toCollection().last()]);
    if (!first || !last) return [];
    const days = await entries
      .where('day')
      .between(dayName(from - LOOK_BACK * DAY), dayName(to))
      .toArray();
    const inspected = await entries.where('at').between(from, to, true, false).filter(isEntry).limit(1).count();
    // Nothing is missing at the end of the account that is being written.
    return [
      { name: '', begins: first.at, ends: Number.MAX_SAFE_INTEGER, days: days.map(unlinked).filter(isDay), inspected },
    ];
  }

  return {
    entriesBetween: between,
    earlier,

    async prepare(now) {
      for (const week of weeksUntil(isoWeekOf(now), TREND).slice(0, -1)) {
        // A clock that was set back may have put lines into a week that was over. Counting them takes time.
        const lines = await linesIn(weekRange(week));
        const kept = await weeks.get(week);
        // Of a week whose lines were removed, its numbers are what is left.
        if (lines > 0 && (kept?.lines !== lines || !isWhole(kept))) await count(week, now);
      }
    },

    async numbers(week, now) {
      const kept = await weeks.get(week);
      const numbers = WeekNumbers.safeParse(kept?.numbers);
      return numbers.success ? numbers.data : count(week, now);
    },

    async computers(range) {
      const others = await archives.toArray();
      const foreign = others.map(async ({ chain, computer, head }): Promise<Computer> => {
        const lines = await archived
          .where('day')
          .between(dayName(range.from - LOOK_BACK * DAY), dayName(range.to))
          .filter((line) => line.chain === chain)
          .toArray();
        const first = await archived.where('[chain+seq]').between([chain, 0], [chain, Number.MAX_SAFE_INTEGER]).first();
        const days = lines.map(lineOf).filter(isDay);
        const inspected = await archived
          .where('at')
          .between(range.from, range.to, true, false)
          .filter((line) => line.chain === chain && isEntry(line))
          .limit(1)
          .count();
        return { name: computer || chain.slice(1, 9), begins: first?.at ?? head.at, ends: head.at, days, inspected };
      });
      return [...(await ownComputer(range)), ...(await Promise.all(foreign))];
    },

    onImport(callback) {
      let first = true;
      const subscription = liveQuery(() => archives.toArray()).subscribe(() => {
        if (!first) callback();
        first = false;
      });
      return () => subscription.unsubscribe();
    },
  };
}
