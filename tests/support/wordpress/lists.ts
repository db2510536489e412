import type { ElementHandle, Page } from 'puppeteer';
import type { Teacher } from './teacher';

/** The row of the list of posts that has this title. */
async function rowOf(page: Page, title: string): Promise<ElementHandle<Element>> {
  const rows = await page.$$('#the-list tr');
  for (const row of rows) {
    if ((await row.$eval('.row-title', (link) => link.textContent)) === title) return row;
  }
  throw new Error(`列表里没有「${title}」`);
}

/** Changes a title in the list of posts (quick edit) and presses its button. */
export async function editTitle({ page, visit }: Teacher, from: string, to: string): Promise<void> {
  await visit('edit.php');
  const row = await rowOf(page, from);
  await row.hover();
  await (await row.$('button.editinline'))?.click();
  await page.locator('.inline-edit-row input[name="post_title"]').fill(to);
  await page.locator('.inline-edit-row button.save').click();
}

/** Publishes posts together from their list (bulk edit). */
export async function bulkPublish({ page, visit }: Teacher, titles: readonly string[]): Promise<void> {
  await visit('edit.php');
  for (const title of titles) await (await (await rowOf(page, title)).$('th input[type="checkbox"]'))?.click();
  await page.select('#bulk-action-selector-top', 'edit');
  await page.click('#doaction');
  await page.waitForSelector('#bulk-edit select[name="_status"]');
  await page.select('#bulk-edit select[name="_status"]', 'publish');
  await page.click('#bulk_edit');
}

/** Lets the page's heart beat now and gives the answer it gets. */
export function heartbeat(page: Page): Promise<unknown> {
  return page.evaluate(
    () =>
      new Promise((answer) => {
        const { jQuery, wp } = globalThis as unknown as {
          jQuery(target: Document): { on(event: string, then: (event: unknown, response: unknown) => void): void };
          wp: { heartbeat: { connectNow(): void } };
        };
        jQuery(document).on('heartbeat-tick', (_event, response) => answer(response));
        wp.heartbeat.connectNow();
      }),
  );
}
