import { describe, expect, it } from 'vitest';
import type { Draft, ReviewItem } from '../../../lib/model/review';
import { reviewItem } from '../../support/review-item';
import { entry, ledgerPage } from './ledger-page';
import type { StoreInPage } from './store-in-page';

declare const shenfa: StoreInPage;

const ledger = ledgerPage();

const REVIEWER = { id: 'li', name: '李老师', department: '办公室' };
const SECRET = '13800138000';

const item = (state: ReviewItem['state']) => reviewItem({ state, submittedAt: 5 });

const draft: Draft = {
  title: '公示',
  fields: [{ name: 'content', format: 'text', value: `电话 ${SECRET}` }],
  marks: [],
};

describe('the store, in a real IndexedDB', () => {
  it('gives back entries of a time span, oldest first, without its own numbering', async () => {
    const found = await ledger.page.evaluate(
      async (name, entries) => {
        const store = shenfa.open(name);
        for (const one of entries) await store.append(one);
        return store.entriesBetween(10, 30);
      },
      ledger.fresh(),
      [entry(1, 30), entry(2, 10), entry(3, 29), entry(4, 9)],
    );
    expect(found).toEqual([entry(2, 10), entry(3, 29)]);
  });

  it('refuses the same entry twice and an entry with a field of its own', async () => {
    const outcome = await ledger.page.evaluate(
      async (name, one) => {
        const store = shenfa.open(name);
        await store.append(one);
        const again = await store.append(one).then(
          () => 'written',
          (error: Error) => error.name,
        );
        const extra = await store.append({ ...one, id: crypto.randomUUID(), text: 'raw' } as typeof one).then(
          () => 'written',
          (error: Error) => error.name,
        );
        return { again, extra, count: (await store.entriesBetween(0, 100)).length };
      },
      ledger.fresh(),
      entry(1, 10),
    );
    expect(outcome).toEqual({ again: 'ConstraintError', extra: expect.stringMatching(/Zod/), count: 1 });
  });

  it('seals a draft, opens it, and removes it with the decision', async () => {
    const outcome = await ledger.page.evaluate(
      async (name, first, waiting, text, verdict) => {
        const store = shenfa.open(name);
        await store.submit({ ...first, event: 'submitted' }, waiting, text);
        const raw = await new Promise<string>((resolve, reject) => {
          const request = indexedDB.open(name);
          request.onerror = () => reject(request.error);
          request.onsuccess = () => {
            const all = request.result.transaction('drafts').objectStore('drafts').getAll();
            all.onsuccess = () => resolve(new TextDecoder().decode((all.result[0] as { sealed: ArrayBuffer }).sealed));
          };
        });
        const opened = await store.draft(waiting.id);
        const once = await store.move({ ...verdict, event: 'approved' }, waiting, { ...waiting, state: 'approved' });
        const twice = await store.move({ ...verdict, event: 'returned' }, waiting, { ...waiting, state: 'returned' });
        return {
          raw,
          opened,
          once,
          twice,
          after: await store.draft(waiting.id),
          state: (await store.review(waiting.id))?.state,
        };
      },
      ledger.fresh(),
      entry(1, 5),
      item('submitted'),
      draft,
      { ...entry(2, 6), reviewer: REVIEWER },
    );
    expect(outcome.raw).not.toContain(SECRET);
    expect(outcome).toMatchObject({ opened: draft, once: true, twice: false, state: 'approved' });
    expect(outcome.opened?.salt).toMatch(/^.{43}=$/);
    expect(outcome.after).toBeUndefined();
  });

  it('uses an approval once, even when two ask at the same time', async () => {
    const outcome = await ledger.page.evaluate(
      async (name, waiting, text, entries) => {
        const store = shenfa.open(name);
        const [first, second, third, fourth] = entries;
        if (!first || !second || !third || !fourth) throw new Error('four entries');
        await store.submit(first, waiting, text);
        await store.move(second, waiting, { ...waiting, state: 'approved' });
        const used = await Promise.all(
          [third, fourth].map((one) => store.appendUsing({ ...one, event: 'released' }, waiting.id)),
        );
        const released = (await store.entriesBetween(0, 100)).filter(({ event }) => event === 'released').length;
        return { used: used.filter(Boolean).length, released, state: (await store.review(waiting.id))?.state };
      },
      ledger.fresh(),
      item('submitted'),
      draft,
      [entry(1, 1), entry(2, 2), entry(3, 3), entry(4, 4)],
    );
    expect(outcome).toEqual({ used: 1, released: 1, state: 'published' });
  });

  it('gives the queue without what is long done, and removes only what is done', async () => {
    const outcome = await ledger.page.evaluate(
      async (name, waiting) => {
        const { store, database, removeReviews } = shenfa.account(name);
        const done = Array.from({ length: 300 }, (_, index) => ({
          ...waiting,
          id: crypto.randomUUID(),
          state: 'published' as const,
          submittedAt: index + 10,
        }));
        await database.reviews.bulkAdd([waiting, ...done]);
        const queue = await store.queue();
        await removeReviews(1000);
        return {
          shown: queue.length,
          waits: queue.at(-1)?.id,
          left: await database.reviews.toCollection().primaryKeys(),
        };
      },
      ledger.fresh(),
      item('submitted'),
    );
    expect(outcome).toEqual({ shown: 201, waits: item('submitted').id, left: [item('submitted').id] });
  });

  it('lets one person work on a submission, and tells the others', async () => {
    const outcome = await ledger.page.evaluate(
      async (name, first, waiting, text, [li, chen]) => {
        const store = shenfa.open(name);
        if (!li || !chen) throw new Error('two people');
        await store.submit(first, waiting, text);
        const told = new Promise<string>((resolve) => store.onChange(() => resolve('told')));
        await store.queue();
        const taken = await Promise.all([li, chen].map((one) => store.take(waiting.id, one, true, 100)));
        const back = await store.take(waiting.id, li, false, 200);
        return { taken, told: await told, back, after: await store.take(waiting.id, chen, true, 300) };
      },
      ledger.fresh(),
      entry(1, 5),
      item('submitted'),
      draft,
      [REVIEWER, { ...REVIEWER, id: 'chen' }],
    );
    expect(outcome).toEqual({ taken: [true, false], told: 'told', back: true, after: true });
  });

  it('makes one key, and no key can be taken out', async () => {
    const outcome = await ledger.page.evaluate(async (name) => {
      const store = shenfa.open(name);
      const hashes = await Promise.all(['a', 'a', 'b'].map((text) => store.keyed(text)));
      const other = await shenfa.open(`${name}-other`).keyed('a');
      const keys = await new Promise<{ key: CryptoKey }[]>((resolve) => {
        const request = indexedDB.open(name);
        request.onsuccess = () => {
          const all = request.result.transaction('keys').objectStore('keys').getAll();
          all.onsuccess = () => resolve(all.result as { key: CryptoKey }[]);
        };
      });
      return { hashes, other, extractable: keys.map(({ key }) => key.extractable) };
    }, ledger.fresh());
    const [first, same, different] = outcome.hashes;
    expect(first).toMatch(/^[0-9a-f]{64}$/);
    expect(same).toBe(first);
    expect(different).not.toBe(first);
    expect(outcome.other).not.toBe(first);
    expect(outcome.extractable).toEqual([false]);
  });

  it('tells other readers of a change', async () => {
    const heard = await ledger.page.evaluate(
      async (name, one) => {
        const writer = shenfa.open(name);
        const reader = shenfa.open(name);
        await reader.entriesBetween(0, 1);
        const change = new Promise<string>((resolve) => reader.onChange(() => resolve('heard')));
        // The subscription reports its first reading before it reports changes.
        await reader.queue();
        await writer.append(one);
        return change;
      },
      ledger.fresh(),
      entry(1, 10),
    );
    expect(heard).toBe('heard');
  });
});
