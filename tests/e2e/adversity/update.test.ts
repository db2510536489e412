import type { Page } from 'puppeteer';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Recorder, startRecorder } from '../../site/recorder';
import { BUILT } from '../../support/extension';
import { installByPolicy, type PolicyInstall } from '../../support/policy-install';
import { until } from '../../support/until';
import { harmlessContent, plantedContent } from '../ways/attempt';

let recorder: Recorder;
let school: PolicyInstall;
beforeAll(async () => {
  recorder = await startRecorder();
  school = await installByPolicy(BUILT, '1.0.0');
  await until(async () => (await school.version()) === '1.0.0', '按策略安装', 60_000);
});
afterAll(async () => {
  await school?.close();
  await recorder?.close();
});

/**
 * From now on a page posts without end, and its service worker too: no script of ours runs there, so that nothing but the
 * network floor stands in the way.
 */
async function postWithoutEnd(page: Page, text: string): Promise<void> {
  await page.evaluate(async (body) => {
    const worker = await (Reflect.get(window, 'controlled') as () => Promise<ServiceWorker>)();
    const count = { tried: 0 };
    Object.assign(window, { count });
    setInterval(() => {
      count.tried += 1;
      worker.postMessage(body);
      navigator.sendBeacon('/take', body);
    }, 30);
  }, text);
}

const triedOn = (page: Page) => page.evaluate(() => (Reflect.get(window, 'count') as { tried: number }).tried);

async function open(path = '/ways'): Promise<Page> {
  const page = await school.browser.newPage();
  await page.goto(recorder.guarded + path);
  return page;
}

/** Waits until a page sends what it may, and so is guarded and served. */
async function serves(): Promise<void> {
  const { text, sign } = harmlessContent();
  await until(async () => {
    const page = await open();
    await page.evaluate((body) => {
      fetch('/take', { method: 'POST', body }).catch(() => undefined);
    }, text);
    const came = until(() => recorder.requestsWith(sign).length > 0, '送达', 2_000).catch(() => false);
    const served = (await came) !== false;
    await page.close();
    return served;
  }, '无害内容送达');
}

it('lets nothing out while it is updated under load, and serves afterwards', async () => {
  await serves();
  const planted = plantedContent();
  const page = await open('/sw/ways');
  await postWithoutEnd(page, planted.text);
  await until(async () => (await triedOn(page)) > 20, '开始发送');

  console.log('a', await triedOn(page));
  await school.update('1.0.1');

  await until(async () => (await school.version()) === '1.0.1', '更新到 1.0.1', 30_000);
  const atUpdate = await triedOn(page);
  await until(async () => (await triedOn(page)) > atUpdate + 50, '更新后继续发送');
  expect(recorder.requestsWith(planted.sign)).toEqual([]);

  // A page from before keeps an orphan of a guard, and stays shut; a new one is served.
  await page.close();
  await serves();
  expect(recorder.requestsWith(planted.sign)).toEqual([]);
});

it('lets nothing out while it starts anew under load', async () => {
  const planted = plantedContent();
  const page = await open('/sw/ways');
  await postWithoutEnd(page, planted.text);
  for (let round = 0; round < 3; round++) {
    const before = await triedOn(page);
    await until(async () => (await triedOn(page)) > before + 20, '继续发送');
    await school.reload();
  }
  expect(recorder.requestsWith(planted.sign)).toEqual([]);
  await page.close();
  await serves();
});
