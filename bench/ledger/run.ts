import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout } from 'node:timers/promises';
import type { Page } from 'puppeteer';
import { launchPlain } from '../../cli/support/plain-browser';
import { compile } from '../bundle';
import type { LedgerSpeed } from './suite';

/** IndexedDB needs a page with an origin of its own. */
async function servePage(): Promise<{ readonly origin: string; close(): void }> {
  const server = createServer((_request, response) => response.end('<!doctype html><title>bench</title>'));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`, close: () => server.close() };
}

/** A single call of the protocol may not take as long as a million lines do: the page is asked until it is done. */
async function inPage<T>(page: Page, call: string): Promise<T | undefined> {
  await page.evaluate(`globalThis.done = undefined;
    globalThis.bench.${call}.then(
      (result) => { globalThis.done = { result }; },
      (error) => { globalThis.done = { error: String(error) }; })
    && undefined`);
  for (;;) {
    const done = (await page.evaluate('globalThis.done')) as { result?: T; error?: string } | undefined;
    if (done?.error !== undefined) throw new Error(done.error);
    if (done) return done.result;
    await setTimeout(1000);
  }
}

/**
 * Measures accounts of these sizes in a real browser, each in a page of its own. Says on standard error how far it is:
 * making a million lines takes minutes.
 */
export async function measureLedger(sizes: readonly number[]): Promise<LedgerSpeed[]> {
  const [content, thread] = await Promise.all([compile('ledger/suite.ts'), compile('ledger/thread.ts')]);
  const site = await servePage();
  const browser = await launchPlain();
  try {
    const speeds: LedgerSpeed[] = [];
    for (const lines of sizes) {
      const page = await browser.newPage();
      page.setDefaultTimeout(0);
      await page.goto(site.origin);
      await page.addScriptTag({ content });
      const begun = performance.now();
      await inPage(page, `fillLedger(${lines})`);
      console.error(`${lines} 条 lines: ${Math.round((performance.now() - begun) / 1000)} s`);
      const speed = await inPage<LedgerSpeed>(page, `measureLedger(${lines}, ${JSON.stringify(thread)})`);
      if (speed) speeds.push(speed);
      await page.close();
    }
    return speeds;
  } finally {
    await browser.close();
    site.close();
  }
}
