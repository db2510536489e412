import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import type { Page } from 'puppeteer';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { readerOf } from '../../cli/support/reading';
import { extract } from '../../lib/extract/extract';
import type { FileReading } from '../../lib/model/attachment';
import { means } from '../files/means';
import { panelOn } from '../support/closed-root';
import { TEXTS } from '../support/planted';
import { arrived, openSchool, publishedAs, type School } from '../support/school';
import { filesIn, isIn, READING } from '../support/uploaded';
import { workbookOf } from '../support/workbook';
import { write } from './routes';

vi.setConfig({ testTimeout: 2 * READING });

/** Synthetic: born in 1900, a number of nobody. */
const ID = '11010119000307007X';
/** What a camera has noted. */
const CAMERA = 'PLACE-WHERE-IT-WAS-TAKEN';
const SAMPLES = join(import.meta.dirname, '../files');
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

const posts = () => school.site.requests.filter(({ method }) => method === 'POST');

async function chosen(page: Page, name: string, content: Uint8Array): Promise<void> {
  const file = join(folder, name);
  await writeFile(file, content);
  const input = await page.waitForSelector('input[type=file]');
  await (input as Awaited<ReturnType<typeof page.$<'input'>>>)?.uploadFile(file);
}

/** The planted list as a telephone saves it: a JPEG with a description (Exif 2.3) in front. */
async function photograph(): Promise<Uint8Array> {
  const picture = await readFile(join(SAMPLES, 'pictures/planted.png'), 'base64');
  const page = await school.guarded.browser.newPage();
  const jpeg = await page.evaluate(async (source) => {
    const bitmap = await createImageBitmap(await (await fetch(source)).blob());
    const canvas = Object.assign(document.createElement('canvas'), { width: bitmap.width, height: bitmap.height });
    canvas.getContext('2d')?.drawImage(bitmap, 0, 0);
    return canvas.toDataURL('image/jpeg', 0.95);
  }, `data:image/png;base64,${picture}`);
  await page.close();
  const bytes = Buffer.from(jpeg.slice(jpeg.indexOf(',') + 1), 'base64');
  const text = Buffer.from(`${CAMERA}\0`);
  const directory = Buffer.from('49492a000800000001000e010200', 'hex');
  const entry = Buffer.alloc(12);
  entry.writeUInt32LE(text.length, 0);
  entry.writeUInt32LE(directory.length + entry.length, 4);
  const exif = Buffer.concat([Buffer.from('Exif\0\0'), directory, entry, text]);
  const head = Buffer.from([0xff, 0xe1, 0, 0]);
  head.writeUInt16BE(exif.length + 2, 2);
  return new Uint8Array(Buffer.concat([bytes.subarray(0, 2), head, exif, bytes.subarray(2)]));
}

/** Has the copy of a file go out in its place, and gives it: nothing is found in it any more, and the file never left. */
async function putRight(name: string, original: Uint8Array): Promise<Uint8Array> {
  const page = await school.guarded.open(`${school.site.guarded}/attachment`);
  const panel = await panelOn(page);
  await write(page, page, name, TEXTS.clean);
  await chosen(page, name, original);
  await page.click('#publish');
  await panel.shows('生成处理后的副本', READING);
  await panel.press('生成处理后的副本');
  await panel.shows('副本已重新检查', READING);
  expect(publishedAs(school.site, name)).toEqual([]);
  await panel.press('换成副本');
  await arrived(school.site, name);
  expect(isIn(school.site.requests, original)).toBe(false);
  const [copy] = await filesIn(posts().slice(-1));
  const read = await readerOf(school.guarded);
  expect(stopping(await read(original))).not.toEqual([]);
  const reading = await read(copy?.bytes ?? new Uint8Array());
  expect(reading.uninspected).toEqual([]);
  expect(stopping(reading)).toEqual([]);
  return copy?.bytes ?? new Uint8Array();
}

const stopping = ({ parts }: FileReading) =>
  parts.flatMap(({ found }) => found.filter(({ action }) => action !== 'notice'));

describe('a file that holds up a post', () => {
  it('is put right in a copy, which goes out in its place', async () => {
    const list = workbookOf([
      ['姓名', '班级', '身份证号'],
      ['张同学', '三（1）班', ID],
    ]);
    const page = await school.guarded.open(`${school.site.guarded}/attachment`);
    const panel = await panelOn(page);
    await write(page, page, '拟资助公示', TEXTS.clean);
    await chosen(page, '名单.xlsx', list);
    await page.click('#publish');
    await panel.shows('生成处理后的副本');
    await panel.press('生成处理后的副本');
    const after = await panel.shows('换成副本');
    expect(after).toContain('工作表「名册」 C2');
    expect(after).toContain('现在：110101********007X');
    expect(publishedAs(school.site, '拟资助公示')).toEqual([]);
    await panel.press('换成副本');
    await arrived(school.site, '拟资助公示');
    const [copy] = await filesIn(posts());
    const sheet = unzipSync(copy?.bytes ?? new Uint8Array())['xl/worksheets/sheet1.xml'];
    expect(strFromU8(sheet ?? new Uint8Array())).toContain('110101********007X');
    expect(posts()).toHaveLength(1);
  });

  it('is put right as pictures of its pages, when it is a PDF', async () => {
    const original = new Uint8Array(await readFile(join(SAMPLES, 'planted/list.pdf')));
    const copy = await putRight('名单.pdf', original);
    // No letters, properties or notes: pictures alone.
    expect((await extract(original, means)).pieces.map(({ part }) => part)).toContain('text');
    expect((await extract(copy, means)).pieces).toEqual([]);
  });

  it('is drawn anew without what a camera has put beside it, when it is a photograph', async () => {
    const original = await photograph();
    expect(Buffer.from(original).includes(CAMERA)).toBe(true);
    const copy = Buffer.from(await putRight('名单.jpg', original));
    expect(copy.subarray(0, 3).toString('hex')).toBe('ffd8ff');
    expect(copy.includes('Exif')).toBe(false);
    expect(school.site.requestsWith(CAMERA)).toEqual([]);
  });

  it('loses where it was taken, when it is a photograph that tells it', async () => {
    const original = new Uint8Array(await readFile(join(SAMPLES, 'carriers/planted/photo.jpg')));
    const copy = Buffer.from(await putRight('校园.jpg', original));
    expect(copy.subarray(0, 3).toString('hex')).toBe('ffd8ff');
    expect(copy.includes('Exif')).toBe(false);
  });
});
