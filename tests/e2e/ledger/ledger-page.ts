import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { build } from 'esbuild';
import type { Page } from 'puppeteer';
import { afterAll, beforeAll } from 'vitest';
import { launchPlain } from '../../../cli/support/plain-browser';
import type { LedgerEntry } from '../../../lib/model/ledger';

/** The store in a browser, without the extension. */
export interface LedgerPage {
  /** A page that has the store as `shenfa`. */
  readonly page: Page;
  /** Another one. All share their databases. */
  open(): Promise<Page>;
  /** A new name for a database. */
  fresh(): string;
}

/** A script of this folder in one piece. */
async function bundled(entry: string): Promise<string> {
  const entryPoints = [join(import.meta.dirname, entry)];
  const { outputFiles } = await build({ entryPoints, bundle: true, write: false, format: 'iife' });
  return outputFiles[0]?.text ?? '';
}

async function openLedgerBrowser(): Promise<{ open(): Promise<Page>; close(): Promise<void> }> {
  const [content, thread] = await Promise.all([bundled('store-in-page.ts'), bundled('thread-in-page.ts')]);
  const server = createServer(({ url }, response) => {
    if (url === '/thread.js') response.setHeader('content-type', 'text/javascript').end(thread);
    else response.end('<!doctype html><title>ledger</title>');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const browser = await launchPlain();
  return {
    async open() {
      const page = await browser.newPage();
      await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
      await page.addScriptTag({ content });
      return page;
    },
    async close() {
      await browser.close();
      server.close();
    },
  };
}

/** Opens a page for all tests of a file. */
export function ledgerPage(): LedgerPage {
  let browser: Awaited<ReturnType<typeof openLedgerBrowser>> | undefined;
  let page: Page | undefined;
  let names = 0;
  beforeAll(async () => {
    browser = await openLedgerBrowser();
    page = await browser.open();
  });
  afterAll(() => browser?.close());
  const opened = <T>(value: T | undefined): T => {
    if (value === undefined) throw new Error('the browser is not open yet');
    return value;
  };
  return {
    get page() {
      return opened(page);
    },
    open: () => opened(browser).open(),
    fresh: () => `ledger-${++names}`,
  };
}

/** A synthetic entry. @param at milliseconds. */
export const entry = (id: number, at: number): LedgerEntry => ({
  id: `00000000-0000-4000-8000-${String(id).padStart(12, '0')}`,
  at,
  submission: '22222222-2222-4222-8222-222222222222',
  event: 'held',
  site: 'school',
  siteName: '学校网站',
  page: 'http://school.localhost/form',
  channel: 'form',
  person: { id: 'wang', name: '王老师', department: '教务处' },
  title: '公示',
  verdict: 'block',
  findings: [],
  uninspected: [],
  contentHash: 'a'.repeat(64),
});
