/**
 * Takes pictures of every screen with made-up data, for the eyes of whoever changes one:
 * `npx tsx tests/ui/look.ts OUTPUT-FOLDER [PART-OF-A-NAME]`.
 */
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import puppeteer, { type Browser, type Page } from 'puppeteer';
import { findBrowser } from '../../cli/support/find-browser';
import { SCREENS } from './screens';
import { serveScreens } from './serve';

/** 1366 × 768, the size most school computers have; at 200 % zoom half of it in CSS pixels. */
const SIZES = { normal: { width: 1366, height: 768, scale: 1 }, zoomed: { width: 683, height: 384, scale: 2 } };

interface Look {
  readonly screen: string;
  readonly locale: string;
  readonly theme: 'light' | 'dark';
  readonly size: keyof typeof SIZES;
}

function looks(screen: string): Look[] {
  const plain: Look = { screen, locale: 'zh-CN', theme: 'light', size: 'normal' };
  return [
    plain,
    { ...plain, theme: 'dark' },
    { ...plain, size: 'zoomed' },
    { ...plain, locale: 'zh-TW' },
    { ...plain, locale: 'en' },
  ];
}

async function take(browser: Browser, origin: string, look: Look, folder: string): Promise<string[]> {
  const page: Page = await browser.newPage();
  const problems: string[] = [];
  const name = [look.screen.replaceAll('/', '-'), look.locale, look.theme, look.size].join('.');
  page.on('pageerror', (error) => problems.push(`${name}: ${String(error)}`));
  const { width, height, scale } = SIZES[look.size];
  const narrow = look.screen.startsWith('popup') ? Math.min(width, 360) : width;
  await page.setViewport({ width: narrow, height, deviceScaleFactor: scale });
  await page.emulateMediaFeatures([
    { name: 'prefers-color-scheme', value: look.theme },
    { name: 'prefers-reduced-motion', value: 'reduce' },
  ]);
  await page.goto(`${origin}?screen=${look.screen}&locale=${look.locale}`, { waitUntil: 'networkidle0' });
  const overflow = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  if (overflow > 0) problems.push(`${name}: wider than the window by ${overflow} px`);
  await page.screenshot({ path: join(folder, `${name}.png`) });
  await page.close();
  return problems;
}

const CHROMIUM = findBrowser();

async function main(): Promise<void> {
  const [folder = '', wanted = ''] = process.argv.slice(2);
  if (folder === '') throw new Error('Say where the pictures go: npx tsx tests/ui/look.ts FOLDER');
  await mkdir(folder, { recursive: true });
  const server = await serveScreens();
  const browser = await puppeteer.launch({
    executablePath: CHROMIUM,
    args: ['--no-sandbox', '--lang=zh-CN'],
  });
  const problems: string[] = [];
  for (const look of SCREENS.filter((screen) => screen.includes(wanted)).flatMap(looks)) {
    problems.push(...(await take(browser, server.origin, look, folder)));
  }
  await browser.close();
  await server.close();
  for (const problem of problems) console.log(problem);
  process.exitCode = problems.length > 0 ? 1 : 0;
}

await main();
