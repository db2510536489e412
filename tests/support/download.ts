import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer';
import { until } from './until';

/** Does something that downloads one file from a page, and gives the file's text. */
export async function downloadFrom(page: Page, start: () => Promise<void>): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'shenfa-download-'));
  try {
    const client = await page.browser().target().createCDPSession();
    await client.send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath: folder });
    await start();
    const file = await until(async () => {
      return (await readdir(folder)).find((name) => !name.endsWith('.crdownload') && !name.startsWith('.'));
    }, '下载完成');
    return await readFile(join(folder, file), 'utf8');
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
