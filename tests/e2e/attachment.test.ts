import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { closedRoot, panelOn } from '../support/closed-root';
import { TEXTS } from '../support/planted';
import { arrived, openSchool, plainText, publishedAs, type School } from '../support/school';
import { workbookOf } from '../support/workbook';
import { write } from './routes';

const CONTENT = 'UNREADABLE-ATTACHMENT-CONTENT';
const SAMPLES = join(import.meta.dirname, '../files');
/** Synthetic: born in 1900, a number of nobody. */
const LIST = workbookOf([
  ['姓名', '班级', '身份证号'],
  ['张同学', '三（1）班', '11010119000307007X'],
  ['李同学', '三（2）班', '110101190005200034'],
]);
let folder: string;
let school: School;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'shenfa-attachment-'));
  school = await openSchool();
});
afterAll(async () => {
  await school?.close();
  await rm(folder, { recursive: true, force: true });
});

/** Writes a clean post with this file and presses 发布. */
async function publishWith(title: string, name: string, content: Uint8Array) {
  const file = join(folder, name);
  await writeFile(file, content);
  const page = await school.guarded.open(`${school.site.guarded}/attachment`);
  const panel = await panelOn(page);
  await write(page, page, title, TEXTS.clean);
  const input = await page.$('input[type=file]');
  await (input as Awaited<ReturnType<typeof page.$<'input'>>>)?.uploadFile(file);
  await page.click('#publish');
  return panel;
}

/** A page that is nothing but a picture, as scanners make them. */
async function scanned(kind: 'planted' | 'clean'): Promise<Uint8Array> {
  const picture = await readFile(join(SAMPLES, 'pictures', `${kind}.png`), 'base64');
  const page = await school.guarded.browser.newPage();
  await page.setContent(`<img style="width: 100%" src="data:image/png;base64,${picture}">`);
  const pdf = await page.pdf({ format: 'A4' });
  await page.close();
  return pdf;
}

describe('a form with attachments', () => {
  it('is held for an id in a workbook, and says which sheet and cell', async () => {
    const panel = await publishWith('拟资助公示', '名单.xlsx', LIST);
    const text = await panel.shows('返回修改');
    expect(text).toContain('名单.xlsx › 工作表「名册」 C2');
    expect(text).toContain('身份证号');
    expect(text).not.toContain('11010119000307007X');
    expect(text).not.toContain('以下部分未能检查');
    expect(await panel.buttons()).not.toContain('脱敏后发布');
    expect(publishedAs(school.site, '拟资助公示')).toEqual([]);
  });

  it('is held for an id in a document that is read page by page', async () => {
    const panel = await publishWith('页面', '通知.pdf', await readFile(join(SAMPLES, 'planted/notice.pdf')));
    expect(await panel.shows('返回修改')).toContain('通知.pdf › 正文 第 1 页');
    expect(publishedAs(school.site, '页面')).toEqual([]);
  });

  it('is held for an id in a workbook of the old format, of which no copy is made here', async () => {
    const panel = await publishWith('旧格式', '名单.xls', await readFile(join(SAMPLES, 'planted/list.xls')));
    expect(await panel.shows('这个文件不能在这里处理')).not.toContain('生成处理后的副本');
    expect(publishedAs(school.site, '旧格式')).toEqual([]);
  });

  it('is held for an id in a picture, and says where in the picture', async () => {
    const panel = await publishWith('截图', '名单.png', await readFile(join(SAMPLES, 'pictures/planted.png')));
    const text = await panel.shows('返回修改');
    expect(text).toContain('名单.png › 图中文字');
    expect(text).toMatch(/右侧|中间/);
    expect(text).not.toContain('以下部分未能检查');
    expect(publishedAs(school.site, '截图')).toEqual([]);
  });

  it('tells of a file as soon as it is chosen, before anything is sent', async () => {
    const page = await school.guarded.open(`${school.site.guarded}/attachment`);
    const notice = await closedRoot(page, 'shenfa-notice');
    const input = await page.$('input[type=file]');
    const file = join(folder, '花名册.xlsx');
    await writeFile(file, LIST);
    await (input as Awaited<ReturnType<typeof page.$<'input'>>>)?.uploadFile(file);
    expect(await notice.shows('2 处可能不能公开的内容')).toContain('花名册.xlsx');
  });

  it('tells of a file in a folder as soon as that is dropped', async () => {
    const dropped = join(folder, '材料');
    await mkdir(join(dropped, '三年级'), { recursive: true });
    await writeFile(join(dropped, '三年级', '学生.xlsx'), LIST);
    const page = await school.guarded.open(`${school.site.guarded}/attachment`);
    const notice = await closedRoot(page, 'shenfa-notice');
    const client = await page.createCDPSession();
    const place = { x: 200, y: 200, data: { items: [], files: [dropped], dragOperationsMask: 1 } };
    // Whatever the page does with it: one that takes no drops would be left for the file.
    await page.evaluate(() => {
      for (const type of ['dragover', 'drop']) addEventListener(type, (event) => event.preventDefault());
    });
    for (const type of ['dragEnter', 'dragOver', 'drop'] as const)
      await client.send('Input.dispatchDragEvent', { type, ...place });
    expect(await notice.shows('2 处可能不能公开的内容')).toContain('学生.xlsx');
  });

  it('is held for a scanned page in a PDF', async () => {
    const panel = await publishWith('扫描件', '名单.pdf', await scanned('planted'));
    expect(await panel.shows('返回修改')).toContain('名单.pdf › 图中文字 第 1 页');
    expect(publishedAs(school.site, '扫描件')).toEqual([]);
  });

  it('goes out with pictures and scanned pages in which nothing is found', async () => {
    await publishWith('安排', '安排.png', await readFile(join(SAMPLES, 'pictures/clean.png')));
    await arrived(school.site, '安排');
    await publishWith('安排扫描', '安排.pdf', await scanned('clean'));
    await arrived(school.site, '安排扫描');
  });

  it('is held for an id in a picture pasted into the text', async () => {
    const picture = await readFile(join(SAMPLES, 'pictures/planted.png'), 'base64');
    const page = await school.guarded.open(`${school.site.guarded}/attachment`);
    const panel = await panelOn(page);
    await write(page, page, '贴图', TEXTS.clean);
    await page.click('#body');
    await page.keyboard.sendCharacter(`<img src="data:image/png;base64,${picture}">`);
    await page.click('#publish');
    const text = await panel.shows('返回修改');
    expect(text).toContain('image/png 1 › 图中文字');
    expect(text).not.toContain('以下部分未能检查');
    expect(publishedAs(school.site, '贴图')).toEqual([]);
  });

  it('is held for a picture that cannot be read, and says so', async () => {
    const picture = await readFile(join(SAMPLES, 'pictures/planted.png'));
    const panel = await publishWith('坏图', '坏图.png', picture.subarray(0, 200));
    expect(await panel.shows('以下部分未能检查')).toContain('图片打不开');
    expect(publishedAs(school.site, '坏图')).toEqual([]);
  });

  it('goes out with a document in which nothing is found', async () => {
    const content = await readFile(join(SAMPLES, 'clean/notice.docx'));
    await publishWith('家长会', '通知.docx', content);
    await arrived(school.site, '家长会');
    expect(school.site.requestsWith('word/document.xml')).toHaveLength(1);
  });

  it('is held when a file is damaged, and says why', async () => {
    const panel = await publishWith('损坏', '名单.xlsx', LIST.subarray(0, 300));
    const text = await panel.shows('以下部分未能检查');
    expect(text).toContain('名单.xlsx');
    expect(text).toContain('文件损坏或格式不规范');
    expect(publishedAs(school.site, '损坏')).toEqual([]);
  });

  it('is held when a file is of no known format, and names it', async () => {
    const bytes = Buffer.concat([Buffer.from([0xff, 0x00, 0xfe]), Buffer.from(CONTENT)]);
    const panel = await publishWith('带附件', '名单.bin', bytes);
    const text = await panel.shows('以下部分未能检查');
    expect(text).toContain('名单.bin');
    expect(text).toContain('不认识的文件格式');
    expect(await panel.buttons()).not.toContain('脱敏后发布');
    expect(school.site.requestsWith(CONTENT)).toEqual([]);
    expect(publishedAs(school.site, '带附件')).toEqual([]);
  });

  it('is held, and says so, when the file is gone by the time it is published', async () => {
    const file = join(folder, 'gone.bin');
    await writeFile(file, CONTENT);
    const page = await school.guarded.open(`${school.site.guarded}/attachment`);
    const panel = await panelOn(page);
    await write(page, page, '附件已删除', TEXTS.clean);
    const input = await page.$('input[type=file]');
    await (input as Awaited<ReturnType<typeof page.$<'input'>>>)?.uploadFile(file);
    await rm(file);
    await page.click('#publish');
    const text = await panel.shows('以下部分未能检查');
    expect(text).toContain('gone.bin');
    expect(text).toContain('文件已被移动或删除');
    expect(publishedAs(school.site, '附件已删除')).toEqual([]);
  });

  it('goes out when no file is chosen', async () => {
    const page = await school.guarded.open(`${school.site.guarded}/attachment`);
    await write(page, page, '不带附件', TEXTS.clean);
    await page.click('#publish');
    const publications = await arrived(school.site, '不带附件');
    expect(publications.map(({ body }) => plainText(body))).toEqual([TEXTS.clean]);
  });
});
