/** Weeks as the report counts them: ISO 8601 (Monday first), in the time of Shanghai, which has no summer time. */

/** UTC+8, in milliseconds. */
const OFFSET = 8 * 60 * 60 * 1000;
export const DAY = 24 * 60 * 60 * 1000;
const WEEK = 7 * DAY;

/** How many weeks the report looks back, the one it is about included. */
export const TREND = 12;

/** From a Monday's midnight on; `to` is the first millisecond that no longer belongs. Milliseconds since the epoch. */
export interface Range {
  readonly from: number;
  readonly to: number;
}

/** Midnight (UTC) of the Monday of the week in which a day number falls; 1970-01-01 was a Thursday. */
function mondayOf(shifted: number): number {
  const day = Math.floor(shifted / DAY);
  return (day - ((day + 3) % 7)) * DAY;
}

/** Monday of the first week of a year: the one that holds 4 January. */
function firstMonday(year: number): number {
  return mondayOf(Date.UTC(year, 0, 4));
}

/** The week a moment falls in, e.g. `2026-W47`. */
export function isoWeekOf(timestamp: number): string {
  const monday = mondayOf(timestamp + OFFSET);
  // The Thursday decides to which year a week belongs.
  const year = new Date(monday + 3 * DAY).getUTCFullYear();
  const week = Math.round((monday - firstMonday(year)) / WEEK) + 1;
  return `${year}-W${String(week).padStart(2, '0')}`;
}

/** The time a week covers. @throws RangeError when there is no such week. */
export function weekRange(week: string): Range {
  const [, year, number] = /^(\d{4})-W(\d{2})$/.exec(week) ?? [];
  const from = firstMonday(Number(year)) + (Number(number) - 1) * WEEK - OFFSET;
  if (isoWeekOf(from) !== week) throw new RangeError(`no such week: ${week}`);
  return { from, to: from + WEEK };
}

/** The week before. */
export function weekBefore(week: string): string {
  return isoWeekOf(weekRange(week).from - 1);
}

/** The weeks before a week and that week, oldest first. */
export function weeksUntil(week: string, count: number): string[] {
  const { from } = weekRange(week);
  return Array.from({ length: count }, (_, index) => isoWeekOf(from - (count - 1 - index) * WEEK));
}

/** The day a moment falls in, in Shanghai: `2026-11-22`. */
export function dayName(timestamp: number): string {
  return new Date(timestamp + OFFSET).toISOString().slice(0, 10);
}

/** The day a moment falls in, from midnight to midnight in Shanghai. */
export function dayRange(timestamp: number): Range {
  const from = Math.floor((timestamp + OFFSET) / DAY) * DAY - OFFSET;
  return { from, to: from + DAY };
}
