import { expect, it, vi } from 'vitest';
import type { Database } from '../../ledger/database';
import type { DayNote, LedgerNote } from '../../model/note';
import { Policy } from '../../model/policy';
import { createCaretaker } from './caretaker';

const signed = vi.hoisted(() => vi.fn());
const removed = vi.hoisted(() => vi.fn());
const removedReviews = vi.hoisted(() => vi.fn());
vi.mock('../../ledger/heads', () => ({ signHeadWhenDue: signed }));
vi.mock('../../ledger/retention', () => ({ removeBefore: removed, removeReviewsBefore: removedReviews }));
vi.mock('../../ledger/outlines', () => ({ removeOutlines: async () => undefined }));

const policy = Policy.parse({
  version: 1,
  name: '示例学校',
  sites: [
    { id: 'school', name: '学校网站', hosts: ['school.localhost'] },
    { id: 'weibo', name: '微博', hosts: ['weibo.localhost'], mode: 'observe' },
    { id: 'new', name: '新站', hosts: ['new.localhost'] },
  ],
  people: [{ id: 'wang', name: '王老师', roles: ['publisher'] }],
  retentionWeeks: 52,
});

/** 23:30 in Shanghai, where the next day begins half an hour later. */
const EVENING = Date.parse('2026-11-20T15:30:00Z');

function kept(neededFrom = Number.POSITIVE_INFINITY) {
  const prepare = vi.fn(async () => undefined);
  const notes: LedgerNote[] = [];
  let clock = EVENING;
  const expire = vi.fn(async () => undefined);
  const caretaker = createCaretaker({
    database: {} as Database,
    store: {
      note: async (note) => void notes.push(note),
      daysBetween: async (from, to) =>
        notes.filter((note): note is DayNote => note.note === 'day' && note.day >= from && note.day <= to),
    },
    apart: { load: async () => undefined, save: async () => undefined },
    policy: () => policy,
    missingAccess: async () => ['new.localhost'],
    expire,
    prepare,
    neededFrom: async () => neededFrom,
    now: () => clock,
  });
  return {
    caretaker,
    notes,
    expire,
    prepare,
    later: (milliseconds: number) => {
      clock += milliseconds;
    },
  };
}

it('says once a day in Shanghai that the guard runs, and how each site is guarded', async () => {
  removed.mockReset().mockResolvedValueOnce(5000).mockResolvedValue(0);
  const { caretaker, notes, expire, later } = kept();
  await caretaker.tend();
  await caretaker.tend();
  expect(notes).toMatchObject([
    {
      note: 'day',
      day: '2026-11-20',
      sites: [
        { site: 'school', guarding: 'enforce' },
        { site: 'weibo', guarding: 'observe' },
        { site: 'new', guarding: 'no-access' },
      ],
    },
  ]);
  later(30 * 60_000);
  await caretaker.tend();
  expect(notes).toHaveLength(2);
  expect(expire).toHaveBeenCalledTimes(2);
  // Everything that is too old, however many rounds it takes.
  expect(removed).toHaveBeenCalledTimes(3);
  expect(removed.mock.calls[0]?.[1]).toBe(EVENING - 52 * 7 * 24 * 3_600_000);
  const stays: (person: string) => boolean = removed.mock.calls[0]?.[3];
  expect([stays('wang'), stays('gone')]).toEqual([true, false]);
});

it('does one round at a time, and another after one that failed', async () => {
  removed.mockReset().mockResolvedValue(0);
  signed.mockReset().mockRejectedValueOnce(new Error('QuotaExceededError'));
  const { caretaker, notes } = kept();
  const rounds = [caretaker.tend(), caretaker.tend()];
  expect(rounds[0]).toBe(rounds[1]);
  await expect(rounds[0]).rejects.toThrow('Quota');
  await caretaker.tend();
  expect(signed).toHaveBeenCalledTimes(2);
  expect(notes).toHaveLength(1);
});

it('keeps the lines of an incident that is not over, however old', async () => {
  removed.mockReset().mockResolvedValue(0);
  const { caretaker } = kept(5);
  await caretaker.tend();
  expect(removed.mock.calls[0]?.[1]).toBe(5);
  expect(removedReviews.mock.calls.at(-1)?.[1]).toBe(5);
});

it('does again what failed on the same day, and says the day once', async () => {
  removed.mockReset().mockResolvedValue(0);
  const { caretaker, notes, prepare } = kept();
  prepare.mockRejectedValueOnce(new Error('QuotaExceededError'));
  await expect(caretaker.tend()).rejects.toThrow('Quota');
  await caretaker.tend();
  await caretaker.tend();
  expect(prepare).toHaveBeenCalledTimes(2);
  expect(notes).toHaveLength(1);
});
