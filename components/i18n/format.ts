/** Schools that use this work in one time zone, UTC+8 without summer time; the report counts days in it. */
const OFFSET = 8 * 60 * 60 * 1000;

/** Day and time of a moment (milliseconds since the epoch) in Shanghai, the same in every language: `2026-11-22 23:30`. */
export function dateTime(timestamp: number): string {
  return new Date(timestamp + OFFSET).toISOString().slice(0, 16).replace('T', ' ');
}

/** Day of a moment in Shanghai: `2026-11-22`. */
export function date(timestamp: number): string {
  return dateTime(timestamp).slice(0, 10);
}

/** Day and time without the year: `11-22 23:30`. */
export function shortDateTime(timestamp: number): string {
  return dateTime(timestamp).slice(5);
}

/** A span of milliseconds in whole days, hours and minutes. */
export function span(milliseconds: number): { days: number; hours: number; minutes: number } {
  const minutes = Math.round(milliseconds / 60_000);
  return { days: Math.floor(minutes / 1440), hours: Math.floor(minutes / 60) % 24, minutes: minutes % 60 };
}
