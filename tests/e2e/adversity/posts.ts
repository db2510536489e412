import type { Page } from 'puppeteer';
import type { School } from '../../support/school';
import { readLedger } from '../../support/stores';

/** Posts as a script of the site would; answers with the status, or 0 when the page is told that it failed. */
export function postByScript(page: Page, title: string, content: string): Promise<number> {
  return page.evaluate(async (body) => {
    const headers = { 'content-type': 'application/json' };
    const answer = await fetch('/api/publish', { method: 'POST', headers, body }).catch(() => undefined);
    return answer?.status ?? 0;
  }, JSON.stringify({ title, content }));
}

/** What the account has about a title, oldest first. */
export async function eventsOf({ guarded }: School, title: string): Promise<string[]> {
  const page = await guarded.openExtensionPage('popup.html');
  const entries = await readLedger(page);
  await page.close();
  return entries.filter((entry) => entry.title === title).map(({ event }) => event);
}
