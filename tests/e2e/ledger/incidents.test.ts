import { expect, it } from 'vitest';
import type { IncidentEvent, IncidentNote } from '../../../lib/model/incident';
import { entry, ledgerPage } from './ledger-page';
import type { StoreInPage } from './store-in-page';

declare const shenfa: StoreInPage;

const ledger = ledgerPage();

const FACTS = { kind: 'marking', siteName: '学校网站', page: '', title: '命题安排', found: { marking: 1 } } as const;
const note = (act: IncidentEvent, id: number, at: number): Omit<IncidentNote, 'incident'> => ({
  id: `00000000-0000-4000-8000-${String(id).padStart(12, '0')}`,
  at,
  note: 'incident',
  act,
  by: { id: 'chen', name: '陈主任', department: '保密办' },
  text: '已报告',
});

it('is written with the attempt or not at all, once for the same post, also when two try at the same time', async () => {
  const outcome = await ledger.page.evaluate(
    async (name, [one, two, three], facts) => {
      const { store, incidents, check } = shenfa.account(name);
      if (!one || !two || !three) throw new Error('three entries');
      await Promise.all([store.append(one, facts), store.append(two, facts)]);
      // The line of the attempt is there already: neither it nor another incident is written.
      await store.append(two, { ...facts, title: '另一篇' }).catch(() => undefined);
      await store.append(three, { ...facts, title: '第三篇' });
      return { titles: (await incidents.list()).map((own) => own.facts.title), check: await check() };
    },
    ledger.fresh(),
    [entry(1, 1), entry(2, 2), entry(3, 3)],
    FACTS,
  );
  expect(outcome.titles).toEqual(['命题安排', '第三篇']);
  expect(outcome.check).toEqual({ lines: 5, last: 5, signed: 0 });
});

it('is moved on only as the table allows, once, and a changed line of it is named', async () => {
  const outcome = await ledger.page.evaluate(
    async (name, one, facts, [report, again, close]) => {
      const { store, incidents, check, database } = shenfa.account(name);
      await store.append(one, facts);
      const incident = (await incidents.list())[0]?.id ?? '';
      if (!report || !again || !close) throw new Error('three lines');
      const early = await incidents.act({ ...close, incident });
      const both = await Promise.all([report, again].map((line) => incidents.act({ ...line, incident })));
      const closed = await incidents.act({ ...close, incident });
      const states = (await incidents.list()).map(({ state }) => state);
      await database.entries
        .where('seq')
        .equals(3)
        .modify((line) => void Reflect.set(line, 'at', 1));
      return { early, both, closed, states, fault: (await check()).fault };
    },
    ledger.fresh(),
    entry(1, 1),
    FACTS,
    [note('report', 11, 20), note('report', 12, 20), note('close', 13, 30)],
  );
  expect(outcome).toEqual({
    early: false,
    both: [true, false],
    closed: true,
    states: ['closed'],
    fault: { kind: 'changed', place: 3 },
  });
});

it('is seen in the reports of another computer', async () => {
  const titles = await ledger.page.evaluate(
    async (own, other, one, facts) => {
      const here = shenfa.account(own);
      const there = shenfa.account(other);
      await there.store.append(one, facts);
      await here.take(await there.give('教务处 1 号机', 10), 10);
      return [
        (await here.incidents.list()).length,
        (await here.incidents.everywhere()).map(({ facts: { title } }) => title),
      ];
    },
    ledger.fresh(),
    ledger.fresh(),
    entry(1, 1),
    FACTS,
  );
  expect(titles).toEqual([0, ['命题安排']]);
});
