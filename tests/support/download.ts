import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer';
import { until } from './until';

/** Does something that downloads one file from a page, and gives the file's text. */
export async function downloadFrom(page: Page, start: () => Promise<void>): Promise<string> {
  return new TextDecoder().decode(await downloadBytes(page, start));
}

/** The same, for a file that is no text. */
export async function downloadBytes(page: Page, start: () => Promise<void>): Promise<Uint8Array> {
  const folder = await mkdtemp(join(tmpdir(), 'shenfa-download-'));
  try {
    const client = await page.browser().target().createCDPSession();
    await client.send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath: folder });
    await start();
    return await until(async () => {
      const file = (await readdir(folder)).find((name) => !name.endsWith('.crdownload') && !name.startsWith('.'));
      // The browser keeps the name with an empty file until everything is there.
      const bytes = file === undefined ? new Uint8Array() : new Uint8Array(await readFile(join(folder, file)));
      return bytes.length > 0 && bytes;
    }, '下载完成');
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
