import { describe, expect, it } from 'vitest';
import { dayRange, isoWeekOf, weekBefore, weekRange } from './week';

/** A moment in Shanghai. */
const at = (text: string) => Date.parse(`${text}+08:00`);

describe('isoWeekOf', () => {
  it.each([
    ['2026-11-21T12:00', '2026-W47'],
    ['2026-12-31T12:00', '2026-W53'],
    ['2027-01-03T12:00', '2026-W53'],
    ['2027-01-04T12:00', '2027-W01'],
    ['2024-12-30T12:00', '2025-W01'],
    ['2021-01-03T12:00', '2020-W53'],
  ])('%s is in %s', (time, week) => {
    expect(isoWeekOf(at(time))).toBe(week);
  });

  it('begins on Monday at midnight in Shanghai, not in London', () => {
    expect(isoWeekOf(at('2026-11-15T23:59:59.999'))).toBe('2026-W46');
    expect(isoWeekOf(at('2026-11-16T00:00:00.000'))).toBe('2026-W47');
  });
});

describe('weekRange', () => {
  it('covers seven days from Monday', () => {
    expect(weekRange('2026-W47')).toEqual({ from: at('2026-11-16T00:00'), to: at('2026-11-23T00:00') });
  });

  it.each(['2025-W53', '2026-W54', '2026-W00', '2026-47', ''])('knows no week %j', (week) => {
    expect(() => weekRange(week)).toThrow(RangeError);
  });
});

describe('weekBefore', () => {
  it('crosses the year', () => {
    expect(weekBefore('2027-W01')).toBe('2026-W53');
    expect(weekBefore('2026-W01')).toBe('2025-W52');
  });
});

describe('dayRange', () => {
  it('goes from midnight to midnight in Shanghai', () => {
    const range = { from: at('2026-11-21T00:00'), to: at('2026-11-22T00:00') };
    expect(dayRange(at('2026-11-21T00:00'))).toEqual(range);
    expect(dayRange(at('2026-11-21T23:59:59.999'))).toEqual(range);
  });
});
