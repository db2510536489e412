import type { Page } from 'puppeteer';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { QUESTIONS, RIGHT_ANSWERS } from '../../lib/model/training';
import { EDITORS } from '../site/editors';
import { closedRoot, documentOf, panelOn } from '../support/closed-root';
import { downloadFrom } from '../support/download';
import { openSchool, type School } from '../support/school';
import { readStores } from '../support/stores';
import { until } from '../support/until';
import { chord, openEditor, pressMark, writingOn } from './writing/driver';

const VALUES = ['11010119000307007X', '13800138000', '110101190003080155', '13900139000'];
/** More than the page has places to stop at. */
const PRESSES = 40;

let school: School;
beforeAll(async () => {
  school = await openSchool();
});
afterAll(() => school?.close());

const textOf = (page: Page) => page.$eval('#practice', (area) => (area as HTMLTextAreaElement).value);
const linesOf = async (page: Page) => ((await readStores(page)).records['shenfa/entries'] ?? []) as { note?: string }[];

/** Presses Tab until an element has the focus. */
async function tabTo(page: Page, selector: string): Promise<void> {
  for (let i = 0; i < PRESSES; i++) {
    if (await page.evaluate((wanted) => document.activeElement?.matches(wanted), selector)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`${selector} 不能用键盘到达`);
}

describe('the practice page', () => {
  it('shows the mark, the card, the stop and the way out, and neither sends nor keeps anything', async () => {
    const page = await school.guarded.openExtensionPage('tour.html');
    const tour = await documentOf(page);
    const panel = await panelOn(page);
    const held = () => textOf(page);
    const writing = writingOn({ page, name: '练习', held, frame: async () => page.mainFrame() });
    await tour.press('放入示例名单');
    const [first] = await writing.marked(VALUES);
    if (!first) throw new Error('没有标记');
    await pressMark(writing, first, '遮住此处');
    await writing.marked(VALUES.slice(1));

    await tour.press('发布（练习）');
    const said = await panel.shows('脱敏后发布');
    for (const words of ['手机号', '138****8000', '办公室 李老师']) expect(said).toContain(words);
    for (const value of VALUES) expect(said).not.toContain(value);
    await panel.press('返回修改');
    await panel.closed();
    await tour.shows('没有发布');
    await tour.press('发布（练习）');
    await panel.press('脱敏后发布');
    await panel.closed();
    const text = await tour.shows('练习：已放行');
    expect(text.match(/已完成/g)).toHaveLength(4);
    await writing.marked([]);
    expect((await held()).match(/\d*\*+\d*X?/g)).toEqual([
      ...['110101********007X', '138****8000', '110101********0155', '139****9000'],
    ]);
    const stored = await readStores(page);
    expect((await linesOf(page)).filter((line) => 'event' in line)).toEqual([]);
    for (const value of VALUES) expect(stored.text).not.toContain(value);
    await page.close();
  });

  it('is done by keyboard alone, quiz and record included; the report and its file list who has done it', async () => {
    const page = await school.guarded.openExtensionPage('tour.html');
    const tour = await documentOf(page);
    await tour.shows('五道题');
    await tabTo(page, '[data-action=put-sample]');
    await page.keyboard.press('Enter');
    await until(async () => (await textOf(page)).includes('13800138000'), '示例');
    const card = await closedRoot(page, 'shenfa-card');
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('Home');
    for (let i = 0; i < '李同学\t110'.length; i++) await page.keyboard.press('ArrowRight');
    await until(async () => {
      await chord(page, 'Alt', 'Enter');
      return ((await card.text().catch(() => undefined)) ?? '') !== '';
    }, '卡片');
    await page.keyboard.press('Enter');
    await until(async () => (await textOf(page)).includes('110101********0155'), '遮住');

    for (const question of QUESTIONS) {
      await tabTo(page, `[name=${question}]`);
      await page.keyboard.press('Space');
      const wanted = question === 'who' ? 0 : RIGHT_ANSWERS[question];
      for (let i = 0; i < wanted; i++) await page.keyboard.press('ArrowDown');
    }
    await tabTo(page, '[data-action=hand-in]');
    await page.keyboard.press('Enter');
    await tour.shows('有 1 题不对');
    expect(await page.$('[data-action=record]')).toBeNull();
    await page.focus('[name=who]');
    await page.keyboard.press('ArrowDown');
    await tabTo(page, '[data-action=hand-in]');
    await page.keyboard.press('Enter');
    await tour.shows('全部答对');
    await page.waitForSelector('[data-action=record][aria-disabled=false]');
    await tabTo(page, '[data-action=record]');
    await page.keyboard.press('Enter');
    await tour.shows('已登记');
    const lines = await linesOf(page);
    expect(lines.filter(({ note }) => note === 'trained')).toMatchObject([
      { person: { id: 'wang', name: '王老师', department: '教务处' }, tries: 2 },
    ]);

    const reportPage = await school.guarded.openExtensionPage('report.html');
    const report = await documentOf(reportPage);
    await report.shows('已完成 1 人，共 3 人');
    const csv = await downloadFrom(reportPage, () => report.press('下载 CSV'));
    expect(csv).toMatch(/教务处,王老师,2[^,]+,2,\r?\n/);
    expect(csv).toContain('保密办,陈主任,未完成,,');
    await reportPage.close();
    await page.close();
  });
});

it('the popup says what the page in front is written in, and whom to ask', async () => {
  const page = await school.guarded.browser.newPage();
  const [editor] = EDITORS.filter(({ id }) => id === 'contenteditable');
  if (!editor) throw new Error('没有编辑器');
  const writing = await openEditor(page, school.site.guarded, editor);
  await writing.marked(VALUES.slice(0, 2).reverse());
  // Behind the page, as the real popup is no tab.
  const worker = await (await school.guarded.worker()).worker();
  await worker?.evaluate(() => chrome.tabs.create({ url: 'popup.html', active: false }));
  const target = await school.guarded.browser.waitForTarget((one) => one.url().endsWith('/popup.html'));
  const opened = await target.page();
  if (!opened) throw new Error('没有弹窗');
  const popup = await documentOf(opened);
  const text = await popup.shows('办公室 李老师');
  expect(text).toContain('已画线提示 2 处');
  expect(text).toContain('两分钟练习');
  await opened.close();
  await page.close();
});
