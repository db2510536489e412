import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import type { Page } from 'puppeteer';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { panelOn } from '../support/closed-root';
import { TEXTS } from '../support/planted';
import { arrived, openSchool, publishedAs, type School } from '../support/school';
import { workbookOf } from '../support/workbook';
import { write } from './routes';

/** Synthetic: born in 1900, a number of nobody. */
const ID = '11010119000307007X';
let folder: string;
let school: School;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'shenfa-mended-'));
  school = await openSchool();
});
afterAll(async () => {
  await school?.close();
  await rm(folder, { recursive: true, force: true });
});

/** The file in a multipart body, by its first bytes and the boundary after it. */
function fileIn(body: Buffer, begin: string): Buffer {
  const start = body.indexOf(begin, 0, 'latin1');
  return body.subarray(start, body.indexOf('\r\n--', body.lastIndexOf('\r\n--', body.length - 8) - 1, 'latin1'));
}

const posts = () => school.site.requests.filter(({ method }) => method === 'POST');

async function chosen(page: Page, content: Uint8Array): Promise<void> {
  const file = join(folder, '名单.xlsx');
  await writeFile(file, content);
  const input = await page.waitForSelector('input[type=file]');
  await (input as Awaited<ReturnType<typeof page.$<'input'>>>)?.uploadFile(file);
}

describe('a file that holds up a post', () => {
  it('is put right in a copy, which goes out in its place', async () => {
    const list = workbookOf([
      ['姓名', '班级', '身份证号'],
      ['张同学', '三（1）班', ID],
    ]);
    const page = await school.guarded.open(`${school.site.guarded}/attachment`);
    const panel = await panelOn(page);
    await write(page, page, '拟资助公示', TEXTS.clean);
    await chosen(page, list);
    await page.click('#publish');
    await panel.shows('生成处理后的副本');
    await panel.press('生成处理后的副本');
    const after = await panel.shows('换成副本');
    expect(after).toContain('工作表「名册」 C2');
    expect(after).toContain('现在：110101********007X');
    expect(publishedAs(school.site, '拟资助公示')).toEqual([]);
    await panel.press('换成副本');
    await arrived(school.site, '拟资助公示');
    const [post] = posts();
    const sheet = unzipSync(fileIn(post?.body ?? Buffer.alloc(0), 'PK'))['xl/worksheets/sheet1.xml'];
    expect(strFromU8(sheet ?? new Uint8Array())).toContain('110101********007X');
    expect(posts()).toHaveLength(1);
  });
});
