import type { ElementHandle } from 'puppeteer';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { documentOf } from '../../support/closed-root';
import { HELD, TEXTS } from '../../support/planted';
import { decide, openSchool, publishedAs, type School } from '../../support/school';
import { readLedger, readStores } from '../../support/stores';
import { until } from '../../support/until';

let school: School;
beforeAll(async () => {
  school = await openSchool();
});
afterAll(() => school?.close());

/** A form on a page that has no guard: only the network floor is left. */
async function sendUnguarded(title: string, text: string, path = '/form', file?: string) {
  const worker = await (await school.guarded.worker()).worker();
  await worker?.evaluate(() => chrome.scripting.unregisterContentScripts());
  const page = await school.guarded.open(school.site.guarded + path);
  const input = file === undefined ? null : await page.$('input[type=file]');
  if (file !== undefined) await (input as ElementHandle<HTMLInputElement>).uploadFile(file);
  await page.type('#title', title);
  await page.type('#body', text);
  await page.click('#publish');
  await until(() => page.url().endsWith('/blocked.html'), '停下的页面');
  return { page, stopped: await documentOf(page) };
}

it('a stopped navigation says so, keeps the text sealed, and goes back to it', async () => {
  const { page, stopped } = await sendUnguarded('拦下的公示', TEXTS.pupil);
  const text = await stopped.shows('刚才的内容');
  expect(text).toContain('这次提交没有发出去');
  expect(text).toContain('拦下的公示');
  await stopped.press('复制文字');
  await stopped.shows('已复制');

  const own = await school.guarded.openExtensionPage('popup.html');
  // The account has lines of its own besides.
  const entries = (await readLedger(own)).filter(({ event }) => event !== undefined);
  expect(entries).toMatchObject([{ event: 'held', title: '拦下的公示', verdict: 'block' }]);
  const stores = await readStores(own);
  for (const value of Object.values(HELD)) expect(stores.text).not.toContain(value);
  await own.close();

  await page.bringToFront();
  await stopped.press('返回原来的页面');
  await page.waitForSelector('#body');
  expect(await page.$eval('#body', (field) => (field as HTMLTextAreaElement).value)).toBe(TEXTS.pupil);
  expect(publishedAs(school.site, '拦下的公示')).toEqual([]);
  for (const value of Object.values(HELD)) expect(school.site.requestsWith(value)).toEqual([]);
});

it('a kept text can be sent for review, and is kept no longer then', async () => {
  const { stopped, page } = await sendUnguarded('要审的公示', TEXTS.forReview);
  await stopped.shows('要审的公示');
  const before = await page.$$eval('.kept', (items) => items.length);
  await stopped.write('送审理由', '家长已书面同意');
  await stopped.press('送审');
  await stopped.shows('已送审');
  await until(async () => (await page.$$eval('.kept', (items) => items.length)) === before - 1, '草稿移走');
  expect(await decide(school, '要审的公示', '通过')).toContain('110101190005200034');
});

it('of a form with a file the text is kept', async () => {
  const { stopped } = await sendUnguarded('带附件的公示', TEXTS.clean, '/attachment', import.meta.filename);
  await stopped.shows('带附件的公示');
});

it('a kept text is gone after a week', async () => {
  const { page, stopped } = await sendUnguarded('上周的公示', TEXTS.clean);
  await stopped.shows('上周的公示');
  await page.evaluate(async () => {
    const database = await new Promise<IDBDatabase>((resolve) => {
      const request = indexedDB.open('shenfa');
      request.onsuccess = () => resolve(request.result);
    });
    const kept = database.transaction('kept', 'readwrite').objectStore('kept');
    await new Promise<void>((resolve) => {
      const cursor = kept.openCursor();
      cursor.onsuccess = () => {
        const found = cursor.result;
        if (!found) return resolve();
        found.update({ ...found.value, at: found.value.at - 7 * 24 * 3_600_000 - 60_000 });
        found.continue();
      };
    });
    database.close();
  });
  await page.reload();
  await stopped.shows('没有保存的内容');
});

it('a kept text can be deleted', async () => {
  const { stopped, page } = await sendUnguarded('不要的公示', TEXTS.clean);
  await stopped.shows('不要的公示');
  await page.$eval('.kept [data-action=forget]', (button) => (button as HTMLElement).click());
  await stopped.shows('已删除');
  await until(async () => !(await stopped.text())?.includes('不要的公示'), '草稿删除');
});
