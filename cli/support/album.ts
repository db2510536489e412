import { mkdir } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { Page } from 'puppeteer';

/** Where the demo leaves its pictures and the exported report. */
export const ALBUM = resolve(import.meta.dirname, '../../demo-output');

/** Takes a picture of a page in the light and in the dark theme: `NAME-light.png`, `NAME-dark.png`. */
export async function picture(page: Page, name: string): Promise<void> {
  await mkdir(ALBUM, { recursive: true });
  await page.bringToFront();
  for (const theme of ['dark', 'light']) {
    await page.emulateMediaFeatures([
      { name: 'prefers-color-scheme', value: theme },
      { name: 'prefers-reduced-motion', value: 'reduce' },
    ]);
    await page.screenshot({ path: join(ALBUM, `${name}-${theme}.png`) });
  }
}
