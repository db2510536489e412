import { describe, expect, it } from 'vitest';
import { date, dateTime, shortDateTime, span } from './format';

const lateSunday = Date.parse('2026-11-22T23:30:00+08:00');

describe('dateTime and date', () => {
  it('speak of Shanghai, wherever the computer stands', () => {
    expect(dateTime(lateSunday)).toBe('2026-11-22 23:30');
    expect(date(lateSunday)).toBe('2026-11-22');
    expect(shortDateTime(lateSunday)).toBe('11-22 23:30');
  });

  it('write midnight as 00, not 24', () => {
    expect(dateTime(lateSunday + 30 * 60_000)).toBe('2026-11-23 00:00');
  });
});

describe('span', () => {
  it('counts days, hours and minutes', () => {
    expect(span(((26 * 60 + 3) * 60 + 10) * 1000)).toEqual({ days: 1, hours: 2, minutes: 3 });
    expect(span(0)).toEqual({ days: 0, hours: 0, minutes: 0 });
  });
});
