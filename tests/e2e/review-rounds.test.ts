import { unzipSync } from 'fflate';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { documentOf } from '../support/closed-root';
import { downloadBytes } from '../support/download';
import { APPROVED, PLANTED, TEXTS } from '../support/planted';
import { compose, decide, openReview, openSchool, type School, sendForReview } from '../support/school';
import { readStores } from '../support/stores';
import { form } from './editors/form';

const TITLE = '两轮公示';

let school: School;
beforeAll(async () => {
  school = await openSchool();
});
afterAll(() => school?.close());

async function send(title: string, text: string) {
  const draft = await compose(school, form, title, text);
  await draft.publishHeld();
  await sendForReview(draft, '家长已书面同意');
  return draft;
}

it('comments on a passage, proposes masks, and lets nobody else decide meanwhile', async () => {
  const draft = await send(TITLE, TEXTS.forReview);
  const { page, queue } = await openReview(school, TITLE);
  await queue.choose(/审核员/, '李老师');
  await page.click('h1');
  await page.keyboard.press('t');
  await queue.shows('由您处理中');

  await queue.tick('建议遮住第 1 处');
  expect(await page.$eval('#mark-1', (mark) => mark.textContent)).toContain('110101********0034');
  await page.evaluate(() => {
    const [paragraph] = document.querySelectorAll('#draft .field p');
    if (paragraph) getSelection()?.selectAllChildren(paragraph);
  });
  await page.keyboard.press('c');
  await page.keyboard.type('请只写姓名和班级');
  await queue.press(/^退回/);
  await queue.shows('已记录');
  await page.close();

  await draft.publish();
  const said = await draft.panel.shows('审核员已退回');
  expect(said).toContain('「拟资助学生公示：张同学，身份证号＊＊＊');
  expect(said).toContain('请只写姓名和班级');
  expect(said).toContain('建议脱敏：1 身份证号 110101********0034');
  for (const value of Object.values(APPROVED)) expect(said).not.toContain(value);
});

it('shows what differs from the round before, from hashes alone', async () => {
  await send(TITLE, `${TEXTS.forReview}另有补充说明一句。`);
  const { page, queue } = await openReview(school, TITLE);
  await queue.shows('本次新增或改动 1 句，去掉 0 句');
  expect(await queue.text()).toContain('已退回');
  expect(await page.$$eval('ins', (all) => all.map(({ textContent }) => textContent).join(''))).toBe(
    '另有补充说明一句。',
  );
  const { records } = await readStores(page);
  const outlines = (records['shenfa/outlines'] ?? []) as { sentences: string[] }[];
  expect(outlines.flatMap(({ sentences }) => sentences).filter((one) => !/^[0-9a-f]{16}$/.test(one))).toEqual([]);
  expect(outlines.map(({ sentences }) => sentences.length).sort()).toEqual([2, 3]);
  await page.close();
});

it('hands the approval form over as DOCX, with a code the report page finds in the account', async () => {
  await decide(school, TITLE, '通过');
  const page = await school.guarded.openExtensionPage('review.html');
  const queue = await documentOf(page);
  await page.waitForSelector('.queue summary');
  await page.click('.queue summary');
  await queue.press(new RegExp(TITLE));
  const docx = unzipSync(await downloadBytes(page, () => queue.press('审批单 DOCX')));
  const xml = new TextDecoder().decode(docx['word/document.xml']);
  const text = xml.replaceAll(/<[^>]+>/g, ' ');
  for (const words of ['信息发布审批单', '示例学校', TITLE, '李老师', '已通过', '内容校验值'])
    expect(text).toContain(words);
  for (const value of PLANTED) expect(text).not.toContain(value);
  const [code = ''] = /[0-9A-F]{4} [0-9A-F]{4} [0-9A-F]{4}/.exec(text.slice(text.indexOf('校验码'))) ?? [];
  expect(code).not.toBe('');

  const reportPage = await school.guarded.openExtensionPage('report.html');
  const report = await documentOf(reportPage);
  await report.write(/核对审批单/, code);
  await report.press('核对审批单');
  const shown = await report.shows('与台账一致');
  expect(shown).toContain(TITLE);
  await report.write(/核对审批单/, '0');
  await report.press('核对审批单');
  await report.shows('校验码由 12 位');
});
