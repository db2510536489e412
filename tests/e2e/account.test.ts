import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ElementHandle } from 'puppeteer';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readXlsx } from '../../lib/extract/xlsx';
import { documentOf } from '../support/closed-root';
import { downloadBytes, downloadFrom } from '../support/download';
import { PLANTED, TEXTS } from '../support/planted';
import { arrived, compose, openSchool, type School } from '../support/school';
import { readLedger } from '../support/stores';
import { form } from './editors/form';

let school: School;
let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'shenfa-report-'));
  school = await openSchool();
  await (await compose(school, form, '家长会', TEXTS.clean)).publish();
  await arrived(school.site, '家长会');
  await (await compose(school, form, '资助公示', TEXTS.pupil)).publishHeld();
});
afterAll(async () => {
  await school?.close();
  if (folder) await rm(folder, { recursive: true, force: true });
});

describe('the account', () => {
  it('is checked on the report page, and a changed line is named', async () => {
    const page = await school.guarded.openExtensionPage('report.html');
    const report = await documentOf(page);
    await report.press('核对台账');
    await report.shows('没有缺少、改动或调换');
    const held = (await readLedger(page)).find((line) => line.event === 'held');
    await page.evaluate(
      (id) =>
        new Promise<void>((resolve, reject) => {
          const request = indexedDB.open('shenfa');
          request.onsuccess = () => {
            const entries = request.result.transaction('entries', 'readwrite').objectStore('entries');
            const found = entries.index('id').get(id);
            found.onsuccess = () => {
              const put = entries.put({ ...found.result, verdict: 'allow' });
              put.onerror = () => reject(put.error);
              put.onsuccess = () => resolve();
            };
          };
        }),
      held?.id ?? '',
    );
    await report.press('核对台账');
    const text = await report.shows('条被改动过');
    expect(text).toContain('立即报告保密办公室');
    expect(text).toContain(`第 ${(held as unknown as { seq: number }).seq} 条`);
    await page.close();
  });

  it('goes out as JSON and XLSX with the head of the chain, and no planted value in it', async () => {
    const page = await school.guarded.openExtensionPage('report.html');
    const report = await documentOf(page);
    await report.shows('资助公示');
    const signed = await downloadFrom(page, () => report.press('下载 JSON'));
    const account = await downloadFrom(page, () => report.press('导出台账'));
    const sheets = readXlsx(await downloadBytes(page, () => report.press('下载 XLSX')));
    expect(JSON.parse(signed)).toMatchObject({
      kind: 'shenfa-report',
      report: { totals: { inspected: 2 } },
      head: { seq: expect.any(Number), hash: expect.stringMatching(/^[0-9a-f]{64}$/) },
      signature: expect.stringMatching(/==$/),
    });
    expect(
      JSON.parse(account).lines.map(({ event, note }: { event?: string; note?: string }) => event ?? note),
    ).toEqual(expect.arrayContaining(['day', 'released', 'held']));
    expect(sheets[0]).toContainEqual(['受检', '2', '0']);
    expect(sheets[1]?.some((row) => row.includes('资助公示'))).toBe(true);
    for (const value of PLANTED) {
      for (const text of [signed, account, JSON.stringify(sheets)]) expect(text).not.toContain(value);
    }
    await page.close();
  });

  it('lets who receives the report check it', async () => {
    const page = await school.guarded.openExtensionPage('report.html');
    const report = await documentOf(page);
    await report.shows('资助公示');
    const signed = await downloadFrom(page, () => report.press('下载 JSON'));
    const take = async (text: string) => {
      const path = join(folder, 'report.json');
      await writeFile(path, text);
      const field = (await page.waitForSelector('.take input[type="file"]')) as ElementHandle<HTMLInputElement> | null;
      await field?.uploadFile(path);
    };
    await take(signed);
    await report.shows('周报签名无误：示例学校');
    await take(signed.replace('"blocked": 1', '"blocked": 0'));
    await report.shows('这份周报被改动过');
  });
});
