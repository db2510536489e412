import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { build } from 'esbuild';
import { type Browser, launch, type Page } from 'puppeteer';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findBrowser } from '../../../cli/support/find-browser';
import type { LedgerEntry } from '../../../lib/model/ledger';
import type { Draft, ReviewItem } from '../../../lib/model/review';
import type { StoreInPage } from './store-in-page';

declare const shenfa: StoreInPage;

let server: Server;
let browser: Browser;
let page: Page;
let names = 0;

/** A new database name for every test. */
const fresh = () => `ledger-${++names}`;

const PERSON = { id: 'wang', name: '王老师', department: '教务处' };
const REVIEWER = { id: 'li', name: '李老师', department: '办公室' };
const SECRET = '13800138000';

const entry = (id: number, at: number): LedgerEntry => ({
  id: `00000000-0000-4000-8000-${String(id).padStart(12, '0')}`,
  at,
  submission: '22222222-2222-4222-8222-222222222222',
  event: 'held',
  site: 'school',
  siteName: '学校网站',
  page: 'http://school.localhost/form',
  channel: 'form',
  person: PERSON,
  title: '公示',
  verdict: 'block',
  findings: [],
  uninspected: [],
  contentHash: 'a'.repeat(64),
});

const item = (state: ReviewItem['state']): ReviewItem => {
  const { event: _event, at, person: _person, ...facts } = entry(9, 5);
  return { ...facts, state, submittedBy: PERSON, submittedAt: at, reason: '已核对' };
};

const draft: Draft = {
  title: '公示',
  fields: [{ name: 'content', format: 'text', value: `电话 ${SECRET}` }],
  marks: [],
};

beforeAll(async () => {
  const bundle = await build({
    entryPoints: [join(import.meta.dirname, 'store-in-page.ts')],
    bundle: true,
    write: false,
    format: 'iife',
  });
  const script = bundle.outputFiles[0]?.text ?? '';
  server = createServer((_request, response) => response.end('<!doctype html><title>ledger</title>'));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  browser = await launch({ executablePath: findBrowser(), args: process.getuid?.() === 0 ? ['--no-sandbox'] : [] });
  page = await browser.newPage();
  await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
  await page.addScriptTag({ content: script });
});

afterAll(async () => {
  await browser?.close();
  server?.close();
});

describe('the store, in a real IndexedDB', () => {
  it('gives back entries of a time span, oldest first, without its own numbering', async () => {
    const found = await page.evaluate(
      async (name, entries) => {
        const store = shenfa.open(name);
        for (const one of entries) await store.append(one);
        return store.entriesBetween(10, 30);
      },
      fresh(),
      [entry(1, 30), entry(2, 10), entry(3, 29), entry(4, 9)],
    );
    expect(found).toEqual([entry(2, 10), entry(3, 29)]);
  });

  it('refuses the same entry twice and an entry with a field of its own', async () => {
    const outcome = await page.evaluate(
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
      fresh(),
      entry(1, 10),
    );
    expect(outcome).toEqual({ again: 'ConstraintError', extra: expect.stringMatching(/Zod/), count: 1 });
  });

  it('seals a draft, opens it, and removes it with the decision', async () => {
    const outcome = await page.evaluate(
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
        const once = await store.decide({ ...verdict, event: 'approved' }, { ...waiting, state: 'approved' });
        const twice = await store.decide({ ...verdict, event: 'returned' }, { ...waiting, state: 'returned' });
        return {
          raw,
          opened,
          once,
          twice,
          after: await store.draft(waiting.id),
          state: (await store.review(waiting.id))?.state,
        };
      },
      fresh(),
      entry(1, 5),
      item('submitted'),
      draft,
      { ...entry(2, 6), reviewer: REVIEWER },
    );
    expect(outcome.raw).not.toContain(SECRET);
    expect(outcome).toMatchObject({ opened: draft, once: true, twice: false, state: 'approved' });
    expect(outcome.after).toBeUndefined();
  });

  it('uses an approval once, even when two ask at the same time', async () => {
    const outcome = await page.evaluate(
      async (name, waiting, text, entries) => {
        const store = shenfa.open(name);
        const [first, second, third, fourth] = entries;
        if (!first || !second || !third || !fourth) throw new Error('four entries');
        await store.submit(first, waiting, text);
        await store.decide(second, { ...waiting, state: 'approved' });
        const used = await Promise.all(
          [third, fourth].map((one) => store.appendUsing({ ...one, event: 'released' }, waiting.id)),
        );
        const released = (await store.entriesBetween(0, 100)).filter(({ event }) => event === 'released').length;
        return { used: used.filter(Boolean).length, released, state: (await store.review(waiting.id))?.state };
      },
      fresh(),
      item('submitted'),
      draft,
      [entry(1, 1), entry(2, 2), entry(3, 3), entry(4, 4)],
    );
    expect(outcome).toEqual({ used: 1, released: 1, state: 'published' });
  });

  it('makes one key, and no key can be taken out', async () => {
    const outcome = await page.evaluate(async (name) => {
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
    }, fresh());
    const [first, same, different] = outcome.hashes;
    expect(first).toMatch(/^[0-9a-f]{64}$/);
    expect(same).toBe(first);
    expect(different).not.toBe(first);
    expect(outcome.other).not.toBe(first);
    expect(outcome.extractable).toEqual([false]);
  });

  it('tells other readers of a change', async () => {
    const heard = await page.evaluate(
      async (name, one) => {
        const writer = shenfa.open(name);
        const reader = shenfa.open(name);
        await reader.entriesBetween(0, 1);
        const change = new Promise<string>((resolve) => reader.onChange(() => resolve('heard')));
        // The subscription reports its first reading before it reports changes.
        await reader.reviews();
        await writer.append(one);
        return change;
      },
      fresh(),
      entry(1, 10),
    );
    expect(heard).toBe('heard');
  });

  it('opens a database written by version 1', async () => {
    const frozen = JSON.parse(readFileSync(join(import.meta.dirname, 'version-1.json'), 'utf8'));
    const found = await page.evaluate(
      async (name, { version, stores, records }) => {
        await new Promise<void>((resolve, reject) => {
          const request = indexedDB.open(name, version);
          request.onupgradeneeded = () => {
            for (const [store, { keyPath, autoIncrement, indexes }] of Object.entries(stores)) {
              const objects = request.result.createObjectStore(store, { keyPath, autoIncrement });
              for (const [index, path, unique] of indexes) objects.createIndex(index, path, { unique });
              for (const record of records[store] ?? []) objects.add(record);
            }
          };
          request.onerror = () => reject(request.error);
          request.onsuccess = () => {
            request.result.close();
            resolve();
          };
        });
        const store = shenfa.open(name);
        return { entries: await store.entriesBetween(0, 2000), reviews: await store.reviews() };
      },
      fresh(),
      frozen as {
        version: number;
        stores: Record<
          string,
          { keyPath: string; autoIncrement: boolean; indexes: [string, string | string[], boolean][] }
        >;
        records: Record<string, unknown[]>;
      },
    );
    expect(found).toEqual({ entries: frozen.records.entries, reviews: [] });
  });
});
