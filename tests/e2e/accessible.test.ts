import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import { type Browser, launch, type Page } from 'puppeteer';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findBrowser } from '../../cli/support/find-browser';
import { openSchool, type School } from '../support/school';
import { until } from '../support/until';
import { SCREENS } from '../ui/screens';
import { serveScreens } from '../ui/serve';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** What axe finds serious or worse on a page, each with the rule, the element and why. */
async function seriousOn(page: Page): Promise<string[]> {
  await page.evaluate(AXE);
  // Colours in the middle of a change are nobody's choice.
  await page.evaluate(() =>
    Promise.all(document.getAnimations().map((animation) => animation.finished)).then(() => true),
  );
  const { violations, passes } = (await page.evaluate('axe.run()')) as AxeResults;
  if (passes.length === 0) throw new Error('axe looked at nothing');
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .flatMap(({ id, nodes }) => nodes.map(({ html, failureSummary }) => `${id}: ${html}\n${failureSummary}`));
}

describe('every screen with made-up data', () => {
  let browser: Browser;
  let screens: Awaited<ReturnType<typeof serveScreens>>;
  beforeAll(async () => {
    screens = await serveScreens();
    browser = await launch({ executablePath: findBrowser(), args: process.getuid?.() === 0 ? ['--no-sandbox'] : [] });
  });
  afterAll(async () => {
    await browser?.close();
    await screens?.close();
  });

  // The others have the same parts; very long lists take axe long.
  const left = /^review\/many|^panel\/(?!stopped|confirm|in-review|uninspected)/;
  it.each(SCREENS.filter((screen) => !left.test(screen)))('%s: nothing serious, in light and dark', async (screen) => {
    const page = await browser.newPage();
    await page.setViewport({ width: screen.startsWith('popup') ? 360 : 1366, height: 768 });
    await page.goto(`${screens.origin}?screen=${screen}&locale=zh-CN`);
    // The panel stands in a shadow root.
    await until(
      () =>
        page.evaluate(() =>
          [document, document.documentElement.lastElementChild?.shadowRoot].some((root) =>
            root?.querySelector('h1, h2'),
          ),
        ),
      `${screen} 显示`,
    );
    for (const theme of ['light', 'dark']) {
      await page.emulateMediaFeatures([
        { name: 'prefers-color-scheme', value: theme },
        { name: 'prefers-reduced-motion', value: 'reduce' },
      ]);
      expect(await seriousOn(page), theme).toEqual([]);
    }
    await page.close();
  });
});

describe('the pages of the extension itself', () => {
  let school: School;
  beforeAll(async () => {
    school = await openSchool();
  });
  afterAll(() => school?.close());

  it.each([
    'options.html',
    'popup.html',
    'review.html',
    'incidents.html',
    'report.html',
    'tour.html',
    'blocked.html',
    'reading.html',
  ])('%s: nothing serious', async (path) => {
    const page = await school.guarded.openExtensionPage(path);
    if (path !== 'reading.html')
      await until(() => page.$eval('#app', (app) => app.querySelector('h1, h2') !== null), `${path} 显示`);
    expect(await seriousOn(page)).toEqual([]);
    await page.close();
  });
});
