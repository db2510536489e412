import { mkdir } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { Page } from 'puppeteer';
import { SCREEN } from './browser';

/** Where the demo leaves its pictures and the exported report. */
export const ALBUM = resolve(import.meta.dirname, '../../demo-output');

/** Size of the extension's popup, CSS pixels. */
export const POPUP = { width: 360, height: 480 };

/** Takes a picture of a page in the light and in the dark theme: `NAME-light.png`, `NAME-dark.png`. */
export async function picture(page: Page, name: string, size = SCREEN): Promise<void> {
  await mkdir(ALBUM, { recursive: true });
  await page.bringToFront();
  await page.setViewport(size);
  for (const theme of ['dark', 'light']) {
    await page.emulateMediaFeatures([
      { name: 'prefers-color-scheme', value: theme },
      { name: 'prefers-reduced-motion', value: 'reduce' },
    ]);
    await page.screenshot({ path: join(ALBUM, `${name}-${theme}.png`) });
  }
}
