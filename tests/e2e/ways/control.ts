import type { Browser } from 'puppeteer';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Recorder, startRecorder } from '../../site/recorder';
import { arrival, attempt, leave, plantedContent } from './attempt';
import type { Way } from './way';

/** Shows that each way works in a browser without the extension. */
export function testControl(ways: readonly Way[], launch: () => Promise<Browser>): void {
  let recorder: Recorder;
  let browser: Browser;
  beforeAll(async () => {
    recorder = await startRecorder();
    browser = await launch();
  });
  afterAll(async () => {
    await browser?.close();
    await recorder?.close();
  });

  it('lists every way once', () => {
    expect(new Set(ways.map(({ name }) => name)).size).toBe(79);
  });

  it.each(ways.filter(({ never }) => never === undefined))('without the extension $name gets through', async (way) => {
    const page = await browser.newPage();
    await page.goto(`${recorder.guarded}${way.page ?? '/ways'}`);
    const content = plantedContent();
    await attempt(page, way, content);
    await arrival(recorder, page, way, content);
    leave(page);
  });
}
