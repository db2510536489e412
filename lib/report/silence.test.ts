import { describe, expect, it } from 'vitest';
import { type Computer, lossOf, silenceOf } from './silence';
import { DAY, dayName, weekRange } from './week';

const range = weekRange('2026-W47');
const HOUR = 3_600_000;

type Guarding = 'enforce' | 'observe' | 'no-access';
const day = (index: number, guarding: Guarding = 'enforce'): Computer['days'][number] => ({
  id: '11111111-1111-4111-8111-111111111111',
  at: range.from + index * DAY + 9 * HOUR,
  note: 'day',
  day: dayName(range.from + index * DAY),
  sites: [{ site: 'school', name: '学校网站', guarding }],
});
const days = (from: number, to: number, guarding?: Guarding) =>
  Array.from({ length: to - from }, (_, index) => day(from + index, guarding));

const computer = (change: Partial<Computer> = {}): Computer => ({
  name: '',
  begins: range.from - 90 * DAY,
  ends: range.to + DAY,
  days: days(-30, 5),
  inspected: 9,
  ...change,
});
const silence = (change: Partial<Computer>, now = range.to + DAY) => silenceOf([computer(change)], range, now);

describe('silence', () => {
  it('is none when the guard ran on all working days and saw something', () => {
    expect(silence({})).toEqual([]);
  });

  it('names working days without the guard, and no weekend', () => {
    expect(silence({ days: [day(0), day(1), day(4)] })).toEqual([
      { kind: 'off', computer: '', days: ['2026-11-18', '2026-11-19'] },
    ]);
  });

  it('does not ask for days to come, or before there was an account', () => {
    expect(silence({ days: [day(0), day(1)] }, range.from + 2 * DAY + HOUR)).toEqual([]);
    expect(silence({ days: days(2, 5), begins: range.from + 2 * DAY + HOUR })).toEqual([
      { kind: 'new', computer: '', at: range.from + 2 * DAY + HOUR },
    ]);
  });

  it('says when nothing was inspected although the guard ran', () => {
    expect(silence({ inspected: 0 })).toEqual([{ kind: 'quiet', computer: '', days: 5 }]);
  });

  it('says when a site could not be guarded', () => {
    expect(silence({ days: [...days(0, 3), ...days(3, 5, 'no-access')] })).toEqual([
      { kind: 'no-access', computer: '', site: '学校网站', days: 2 },
    ]);
  });

  it('says when a site is only observed for two weeks', () => {
    expect(silence({ days: days(-9, 5, 'observe') })).toEqual([
      { kind: 'observe', computer: '', site: '学校网站', days: 14 },
    ]);
    expect(silence({ days: days(-8, 5, 'observe') })).toEqual([]);
    const [first, ...others] = days(-9, 5, 'observe');
    const late = first ? [{ ...first, at: first.at + HOUR }, ...others] : [];
    expect(silence({ days: late })).toHaveLength(1);
    expect(silence({ days: [...days(-60, -5, 'observe'), day(-5), ...days(-4, 5, 'observe')] })).toEqual([]);
  });

  it('says when the file of another computer ends too early, and asks for no days after it', () => {
    const ends = range.from + 2 * DAY + HOUR;
    expect(silence({ name: '教务处 1 号机', ends, days: days(0, 3) })).toEqual([
      { kind: 'no-file', computer: '教务处 1 号机', ends },
    ]);
  });

  it('says from the week of its last signature on that an account is lost', () => {
    const head = { seq: 312, at: range.from + HOUR };
    expect(lossOf(head, range)).toEqual([{ kind: 'lost', computer: '', lines: 312, at: head.at }]);
    expect(lossOf(head, weekRange('2026-W46'))).toEqual([]);
  });

  it('knows nothing of a computer that came later', () => {
    expect(silence({ begins: range.to + DAY })).toEqual([]);
  });
});
