import { expect, it } from 'vitest';
import { weekRange } from '../../../lib/report/week';
import { entry, ledgerPage } from './ledger-page';
import type { StoreInPage } from './store-in-page';

declare const shenfa: StoreInPage;

const DAY = 24 * 3_600_000;
const W46 = weekRange('2026-W46');
const W47 = weekRange('2026-W47');

const ledger = ledgerPage();

/** Submissions of their own. */
const held = (id: number, at: number) => ({ ...entry(id, at), submission: entry(id, at).id });

it('keeps the numbers of a week that is over, and counts it again when a line came to it', async () => {
  const outcome = await ledger.page.evaluate(
    async (name, { from, to }, [one, two, three]) => {
      const { store, database, reports } = shenfa.account(name);
      if (!one || !two || !three) throw new Error('three entries');
      const inspected = async (now: number) => (await reports.numbers('2026-W46', now)).totals.inspected;
      await store.append(one);
      const during = await inspected(from + 1);
      const keptDuring = await database.weeks.count();
      const after = await inspected(to);
      const kept = await database.weeks.get('2026-W46');
      // What is kept is used: a wrong number shows.
      await database.weeks.put({
        ...kept,
        week: '2026-W46',
        lines: 1,
        numbers: { ...(kept?.numbers as object), week: 'kept' },
      });
      const again = (await reports.numbers('2026-W46', to)).week;
      await store.append(two);
      const before = await inspected(to);
      await reports.prepare(to);
      const grown = await inspected(to);
      await store.append(three);
      return { during, keptDuring, after, again, before, grown, outside: await inspected(to) };
    },
    ledger.fresh(),
    W46,
    [held(1, W46.from), held(2, W46.to - 1), held(3, W46.to)],
  );
  expect(outcome).toEqual({ during: 1, keptDuring: 0, after: 1, again: 'kept', before: 1, grown: 2, outside: 2 });
});

it('keeps the numbers of weeks whose lines were removed', async () => {
  const inspected = await ledger.page.evaluate(
    async (name, { from, to }, line) => {
      const { store, reports, remove } = shenfa.account(name);
      await store.append(line);
      await reports.prepare(to + 1);
      await remove(to, to + 1);
      return {
        left: (await store.entriesBetween(from, to)).length,
        numbers: (await reports.numbers('2026-W46', to)).totals,
      };
    },
    ledger.fresh(),
    W46,
    held(1, W46.from),
  );
  expect(inspected).toMatchObject({ left: 0, numbers: { inspected: 1 } });
});

it('reads other computers with this one, and knows each of them', async () => {
  const outcome = await ledger.page.evaluate(
    async (own, other, { from, to }, [one, two]) => {
      const here = shenfa.account(own);
      const there = shenfa.account(other);
      if (!one || !two) throw new Error('two entries');
      await here.store.append(two);
      await there.store.note({ id: crypto.randomUUID(), at: from, note: 'day', day: '2026-11-16', sites: [] });
      await there.store.append(one);
      await here.take(await there.give('教务处 1 号机', to), to);
      const entries = await here.reports.entriesBetween(from, to);
      const computers = await here.reports.computers({ from, to });
      return {
        ats: entries.map(({ at }) => at - from),
        computers: computers.map(({ name, days, inspected, begins }) => [name, days.length, inspected, begins - from]),
      };
    },
    ledger.fresh(),
    ledger.fresh(),
    W47,
    [held(1, W47.from + 5), held(2, W47.from + DAY)],
  );
  expect(outcome).toEqual({
    ats: [5, DAY],
    computers: [
      ['', 0, 1, DAY],
      ['教务处 1 号机', 1, 1, 0],
    ],
  });
});
