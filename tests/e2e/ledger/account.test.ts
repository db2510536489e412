import type { Page } from 'puppeteer';
import { describe, expect, it } from 'vitest';
import { createFrozen, readFrozen } from './frozen';
import { entry, ledgerPage } from './ledger-page';
import type { StoreInPage } from './store-in-page';

declare const shenfa: StoreInPage;

const INCIDENT = { kind: 'marking', siteName: '学校网站', page: '', title: '命题安排', found: { marking: 1 } } as const;

const ledger = ledgerPage();
const entries = (count: number) => Array.from({ length: count }, (_, index) => entry(index + 1, index + 1));

describe('the chain, in a real IndexedDB', () => {
  it('does not fork when two pages write at the same time', async () => {
    const name = ledger.fresh();
    const other = await ledger.open();
    const write = (at: Page, from: number) =>
      at.evaluate(
        async (database, lines) => {
          const store = shenfa.open(database);
          await Promise.all(lines.map((line) => store.append(line)));
        },
        name,
        Array.from({ length: 100 }, (_, index) => entry(from + index, index)),
      );
    await Promise.all([write(ledger.page, 1), write(other, 1001)]);
    const result = await ledger.page.evaluate((database) => shenfa.account(database).check(), name);
    expect(result).toEqual({ lines: 200, last: 200, signed: 0 });
  });

  it('goes on after a write that failed, without a gap', async () => {
    const result = await ledger.page.evaluate(
      async (name, [one, two]) => {
        const { store, check } = shenfa.account(name);
        if (!one || !two) throw new Error('two entries');
        await store.append(one);
        await store.append(one).catch(() => undefined);
        await store.append(two);
        return check();
      },
      ledger.fresh(),
      entries(2),
    );
    expect(result).toEqual({ lines: 2, last: 2, signed: 0 });
  });

  it.each(['version-1.json', 'version-2.json'])('adopts what %s holds', async (file) => {
    const frozen = readFrozen(file);
    const name = ledger.fresh();
    await ledger.page.evaluate(createFrozen, name, frozen);
    const outcome = await ledger.page.evaluate(
      async (database, line) => {
        const { store, check, notes } = shenfa.account(database);
        await store.append(line);
        const [note] = await notes();
        return {
          result: await check(),
          note,
          entries: await store.entriesBetween(0, 2000),
          reviews: await store.queue(),
        };
      },
      name,
      entry(1, 1500),
    );
    const { length } = frozen.records['entries'] ?? [];
    expect(outcome.result).toEqual({ lines: length + 2, last: length + 2, signed: 0 });
    expect(outcome.note).toMatchObject({ note: 'adopted', lines: length });
    expect(outcome.entries).toEqual([...(frozen.records['entries'] ?? []), entry(1, 1500)]);
    expect(outcome.reviews).toMatchObject(frozen.records['reviews'] ?? []);
  });

  it('goes on with what version-4.json holds', async () => {
    const frozen = readFrozen('version-4.json');
    const name = ledger.fresh();
    await ledger.page.evaluate(createFrozen, name, frozen);
    const outcome = await ledger.page.evaluate(
      async (database, line, incident) => {
        const { store, check, incidents } = shenfa.account(database);
        await store.append(line, incident);
        const told = await incidents.list();
        return { result: await check(), told: told.map(({ facts }) => facts.title), reviews: await store.queue() };
      },
      name,
      entry(1, 1500),
      INCIDENT,
    );
    const { length } = frozen.records['entries'] ?? [];
    expect(outcome.result).toEqual({ lines: length + 2, last: length + 2, signed: 0 });
    expect(outcome.told).toEqual([INCIDENT.title]);
    expect(outcome.reviews).toEqual(frozen.records['reviews']);
  });

  it('shows one changed byte on disk', async () => {
    const result = await ledger.page.evaluate(
      async (name, lines) => {
        const { store, database, check } = shenfa.account(name);
        for (const line of lines) await store.append(line);
        await database.entries
          .where('seq')
          .equals(3)
          .modify((line) => void Reflect.set(line, 'verdict', 'allow'));
        return check();
      },
      ledger.fresh(),
      entries(5),
    );
    expect(result.fault).toEqual({ kind: 'changed', place: 3 });
  });

  it('is read by threads: a line gone, a byte changed and a head of another history are named where stretches meet', async () => {
    const outcome = await ledger.page.evaluate(
      async (name, [one]) => {
        const { database, sign, check } = shenfa.account(name);
        if (!one) throw new Error('an entry');
        let last: { seq: number; hash: string } = shenfa.START;
        const lines = Array.from({ length: 4500 }, (_, index) => {
          const line = { ...one, id: crypto.randomUUID(), at: index };
          const linked = { ...shenfa.link(line, last.hash), seq: index + 1 };
          last = linked;
          return linked;
        });
        await database.entries.bulkAdd(lines);
        await sign(1);
        const whole = await check();
        await database.entries
          .where('seq')
          .equals(4001)
          .modify((line) => void Reflect.set(line, 'title', '另一篇'));
        const changed = (await check()).fault;
        await database.entries.delete(2001);
        const gone = await check();
        await database.entries.bulkPut(lines);
        await database.heads.toCollection().modify({ seq: 4000 });
        return { whole, changed, gone, forged: (await check()).fault };
      },
      ledger.fresh(),
      entries(1),
    );
    expect(outcome.whole).toEqual({ lines: 4500, last: 4500, signed: 4500 });
    expect(outcome.changed).toEqual({ kind: 'changed', place: 4001 });
    expect(outcome.gone).toMatchObject({ lines: 2000, fault: { kind: 'missing', before: 2000, after: 2002 } });
    expect(outcome.forged).toEqual({ kind: 'forged', place: 4000 });
  });

  it('shows that the database was replaced by an older copy, also after it was written and signed again', async () => {
    const outcome = await ledger.page.evaluate(
      async (name, lines) => {
        const account = shenfa.account(name);
        const { store, database, apart } = account;
        for (const line of lines.slice(0, 4)) await store.append(line);
        await account.sign(1);
        const copy = { entries: await database.entries.toArray(), heads: await database.heads.toArray() };
        for (const line of lines.slice(4, 8)) await store.append(line);
        await account.sign(2);
        await database.entries.clear();
        await database.heads.clear();
        await database.entries.bulkAdd(copy.entries);
        await database.heads.bulkAdd(copy.heads);
        const older = (await account.check()).fault;
        for (const line of lines.slice(8)) await store.append(line);
        await account.sign(3);
        return { older, after: (await account.check()).fault, kept: (await apart.load())?.seq };
      },
      ledger.fresh(),
      entries(20),
    );
    expect(outcome.older).toEqual({ kind: 'older', from: 5, to: 8 });
    expect(outcome.after).toMatchObject({ kind: 'rewritten', to: 8 });
    expect(outcome.kept).toBe(8);
  });

  it('is signed after fifty lines, or after an hour when there is something new', async () => {
    const signed = await ledger.page.evaluate(
      async (name, lines) => {
        const { store, database, signWhenDue } = shenfa.account(name);
        const heads: number[] = [];
        const due = async (now: number) => {
          await signWhenDue(now);
          heads.push((await database.heads.toCollection().last())?.seq ?? 0);
        };
        await due(4_000_000);
        for (const line of lines.slice(0, 3)) await store.append(line);
        await due(4_000_000);
        for (const line of lines.slice(3, 52)) await store.append(line);
        await due(4_000_001);
        for (const line of lines.slice(52, 53)) await store.append(line);
        await due(4_000_002);
        await due(7_600_000);
        await due(99_000_000);
        return heads;
      },
      ledger.fresh(),
      entries(53),
    );
    expect(signed).toEqual([0, 3, 3, 53, 53, 53]);
  });
});

describe('lines whose time is over', () => {
  it('are removed from the beginning only, and the chain stays whole', async () => {
    const outcome = await ledger.page.evaluate(
      async (name, lines) => {
        const account = shenfa.account(name);
        const { store, database } = account;
        // The sixth was written with a clock that ran ahead: what follows it stays.
        for (const line of lines) await store.append(line.at === 6 ? { ...line, at: 900 } : line);
        await account.sign(1);
        const removed = await account.remove(9, 1000);
        const again = await account.remove(9, 1000);
        await store.append({ ...lines[0], id: crypto.randomUUID(), at: 2000 } as (typeof lines)[number]);
        await account.sign(2);
        const good = await account.check();
        await database.removals.toCollection().modify({ events: { held: 1 } });
        return {
          removed,
          again,
          good,
          bad: (await account.check()).fault,
          note: (await account.notes())[0],
        };
      },
      ledger.fresh(),
      entries(10),
    );
    expect(outcome).toMatchObject({ removed: 5, again: 0, note: { note: 'removed', from: 1, to: 5 } });
    expect(outcome.good).toEqual({ lines: 7, last: 12, signed: 12 });
    expect(outcome.bad).toEqual({ kind: 'forged', place: 5 });
  });

  it('leave the trainings of people who are still there on record, however often, and nobody can change one', async () => {
    const outcome = await ledger.page.evaluate(
      async (name, [one]) => {
        const account = shenfa.account(name);
        const { store, database } = account;
        if (!one) throw new Error('an entry');
        const train = (person: string, at: number, tries: number) =>
          store.note({
            ...{ id: crypto.randomUUID(), at, note: 'trained', day: '1970-01-01', tries },
            person: { id: person, name: person, department: '' },
          });
        await train('wang', 1, 3);
        await train('wang', 2, 1);
        await train('gone', 3, 1);
        await train('li', 500, 2);
        const told = async () =>
          (await account.trainings()).map(({ person, at, tries }) => [person.id, at, tries]).sort();
        const first = await account.remove(400, 1000, 'gone');
        const once = await told();
        // A year on, the line that kept them goes too, with the next training.
        const second = await account.remove(1500, 2000, 'gone');
        await store.append({ ...one, at: 3000 });
        await account.sign(3000);
        const twice = await told();
        const good = await account.check();
        await database.entries
          .filter((line) => 'note' in line && line.note === 'removed')
          .modify((line) => void Reflect.set(line, 'trained', []));
        return { first, second, once, twice, good, bad: (await account.check()).fault?.kind };
      },
      ledger.fresh(),
      entries(1),
    );
    expect(outcome).toEqual({
      ...{ first: 3, second: 2, bad: 'changed' },
      once: [
        ['li', 500, 2],
        ['wang', 2, 1],
      ],
      twice: [
        ['li', 500, 2],
        ['wang', 2, 1],
      ],
      good: { lines: 2, last: 7, signed: 7 },
    });
  });
});
