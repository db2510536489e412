import type { DayNote } from '../model/note';
import { DAY, dayName, dayRange, type Range } from './week';

/** One guarded computer: this one, or one whose account was imported. */
export interface Computer {
  /** Empty for this one. */
  readonly name: string;
  /** When its account begins, and where it ends for us; milliseconds. */
  readonly begins: number;
  readonly ends: number;
  /** Lines that say that the guard ran on a day: of the week, and of the months before. */
  readonly days: readonly DayNote[];
  /** Submissions inspected in the week. */
  readonly inspected: number;
}

/** Something that should have been heard and was not. */
export type SilenceLine =
  /** The account begins in this week: a new computer, or an old account that was wiped. */
  | { readonly kind: 'new'; readonly computer: string; readonly at: number }
  /** On these working days the guard did not run. */
  | { readonly kind: 'off'; readonly computer: string; readonly days: readonly string[] }
  /** The guard ran, and nothing was inspected. */
  | { readonly kind: 'quiet'; readonly computer: string; readonly days: number }
  /** The browser did not let the guard into this site. */
  | { readonly kind: 'no-access'; readonly computer: string; readonly site: string; readonly days: number }
  /** Nothing is stopped on this site, for so many days. */
  | { readonly kind: 'observe'; readonly computer: string; readonly site: string; readonly days: number }
  /** What we have of its account ends before the week does. */
  | { readonly kind: 'no-file'; readonly computer: string; readonly ends: number }
  /** An account of so many lines was signed at a moment, and is no longer there: wiped, or replaced by another copy. */
  | { readonly kind: 'lost'; readonly computer: string; readonly lines: number; readonly at: number };

/** A site may be observed for so many days before it is said. */
const OBSERVE_DAYS = 14;
const WORKING_DAYS = 5;

/** Days from one moment to another, both included, whatever the time of day. */
const daysFromTo = (first: number, last: number) => (dayRange(last).from - dayRange(first).from) / DAY + 1;

/** Working days of the week that are over, from the first on which there was an account. */
function expectedDays({ from }: Range, { begins, ends }: Computer, now: number): string[] {
  return Array.from({ length: WORKING_DAYS }, (_, index) => from + index * DAY)
    .filter((start) => start + DAY > begins && start + DAY <= Math.min(now, ends + DAY))
    .map(dayName);
}

function sitesOf(computer: Computer, range: Range): SilenceLine[] {
  const week = computer.days.filter(({ at }) => at >= range.from && at < range.to);
  const newest = week.at(-1);
  if (!newest) return [];
  return newest.sites.flatMap(({ site, name }): SilenceLine[] => {
    const was = (day: (typeof week)[number]) => day.sites.find((one) => one.site === site)?.guarding;
    const closed = week.filter((day) => was(day) === 'no-access').length;
    const since = computer.days.findLast((day) => day.at <= newest.at && was(day) !== 'observe');
    const first = computer.days.find((day) => day.at > (since?.at ?? 0));
    const observed = was(newest) === 'observe' && first ? daysFromTo(first.at, newest.at) : 0;
    const about = { computer: computer.name, site: name };
    return [
      ...(closed > 0 ? [{ kind: 'no-access' as const, ...about, days: closed }] : []),
      ...(observed >= OBSERVE_DAYS ? [{ kind: 'observe' as const, ...about, days: observed }] : []),
    ];
  });
}

function linesOf(computer: Computer, range: Range, now: number): SilenceLine[] {
  const { name, begins, ends, days, inspected } = computer;
  if (begins >= range.to) return [];
  const ran = new Set(days.filter(({ at }) => at >= range.from && at < range.to).map(({ day }) => day));
  const off = expectedDays(range, computer, now).filter((day) => !ran.has(day));
  const quiet = ran.size > 0 && inspected === 0;
  return [
    ...(begins >= range.from ? [{ kind: 'new' as const, computer: name, at: begins }] : []),
    ...(ends < Math.min(range.to, now) - DAY ? [{ kind: 'no-file' as const, computer: name, ends }] : []),
    ...(off.length > 0 ? [{ kind: 'off' as const, computer: name, days: off }] : []),
    ...(quiet ? [{ kind: 'quiet' as const, computer: name, days: ran.size }] : []),
    ...sitesOf(computer, range),
  ];
}

/** The account that was lost, in every report from the week on in which it was last signed. @param head its last signed end. */
export function lossOf(head: { readonly seq: number; readonly at: number }, { to }: Range): SilenceLine[] {
  return head.at < to ? [{ kind: 'lost', computer: '', lines: head.seq, at: head.at }] : [];
}

/** What was silent in a week, computer by computer. Milliseconds since the epoch. */
export function silenceOf(computers: readonly Computer[], range: Range, now: number): SilenceLine[] {
  return computers.flatMap((computer) => linesOf(computer, range, now));
}
