import type { Locale } from '../../lib/model/locale';

/** Schools that use this work in one time zone, and the report counts days in it. */
const ZONE = 'Asia/Shanghai';

/** Day and time of a moment (milliseconds since the epoch), in Shanghai. */
export function dateTime(timestamp: number, locale: Locale): string {
  return new Intl.DateTimeFormat(locale, {
    timeZone: ZONE,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  }).format(timestamp);
}

/** Day of a moment, in Shanghai. */
export function date(timestamp: number, locale: Locale): string {
  return new Intl.DateTimeFormat(locale, { timeZone: ZONE, year: 'numeric', month: '2-digit', day: '2-digit' }).format(
    timestamp,
  );
}

/** A span of milliseconds in whole days, hours and minutes. */
export function span(milliseconds: number): { days: number; hours: number; minutes: number } {
  const minutes = Math.round(milliseconds / 60_000);
  return { days: Math.floor(minutes / 1440), hours: Math.floor(minutes / 60) % 24, minutes: minutes % 60 };
}
