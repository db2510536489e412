import { describe, expect, it } from 'vitest';
import { badgeOf, NOTHING, newsOf } from './news';

describe('news', () => {
  it('is what grew, the gravest first', () => {
    expect(newsOf(undefined, { ...NOTHING, toReview: 2, incidentsOverdue: 1 }, false)).toEqual([
      'incidentsOverdue',
      'toReview',
    ]);
    expect(newsOf({ ...NOTHING, toReview: 2 }, { ...NOTHING, toReview: 1, approved: 1 }, false)).toEqual(['approved']);
  });

  it('is nothing when nothing changed', () => {
    const waiting = { ...NOTHING, toReview: 2, overdue: 1, incidents: 1 };
    expect(newsOf(waiting, waiting, false)).toEqual([]);
  });

  it('says once a day what is still overdue', () => {
    const waiting = { ...NOTHING, toReview: 2, overdue: 1, incidentsOverdue: 1 };
    expect(newsOf(waiting, waiting, true)).toEqual(['incidentsOverdue', 'overdue']);
  });

  it('is the report of a new week, but not the first that is seen', () => {
    expect(newsOf(undefined, { ...NOTHING, report: 202646 }, false)).toEqual([]);
    expect(newsOf({ ...NOTHING, report: 202646 }, { ...NOTHING, report: 202647 }, false)).toEqual(['report']);
  });
});

describe('the badge', () => {
  it('counts what waits, and cries when something is overdue', () => {
    expect(badgeOf(NOTHING)).toEqual({ text: '', grave: false });
    expect(badgeOf({ ...NOTHING, toReview: 2, near: 1, approved: 1 })).toEqual({ text: '3', grave: false });
    expect(badgeOf({ ...NOTHING, toReview: 120 }).text).toBe('99+');
    expect(badgeOf({ ...NOTHING, toReview: 1, overdue: 1 })).toEqual({ text: '!', grave: true });
    expect(badgeOf({ ...NOTHING, incidents: 1, incidentsOverdue: 1 })).toEqual({ text: '!', grave: true });
  });
});
