import type { Page } from 'puppeteer';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { GuardedBrowser } from '../../../cli/support/browser';
import { EDITORS } from '../../site/editors';
import { type SchoolSite, startSite } from '../../site/server';
import { closedRoot } from '../../support/closed-root';
import { launchGuarded } from '../../support/extension';
import { countPending } from '../../support/pending-work';
import type { Surface } from '../../support/surface';
import { until } from '../../support/until';
import { chord, openEditor, pressMark, type SeenMark, type WritingPage } from './driver';

const PLAIN = EDITORS.filter(({ id }) => id === 'contenteditable');
const FIRST = ['13800138000', '11010119000307007X'];

let guarded: GuardedBrowser;
let site: SchoolSite;
let page: Page;
let writing: WritingPage;
let card: Surface;

beforeAll(async () => {
  [guarded, site] = await Promise.all([launchGuarded(), startSite()]);
});
afterAll(async () => {
  await guarded?.close();
  await site?.close();
});
beforeEach(async () => {
  page = await guarded.browser.newPage();
  for (const editor of PLAIN) writing = await openEditor(page, site.guarded, editor);
  await writing.marked(FIRST);
  card = await closedRoot(page, 'shenfa-card');
});
afterEach(() => page?.close());

/** Puts other content into the editor, as the page's script may, and waits for its marks. */
async function fill(html: string, marks: readonly string[]): Promise<SeenMark> {
  await page.$eval(
    '#area',
    (area, text) => area.replaceChildren(document.createRange().createContextualFragment(text)),
    html,
  );
  const [first] = await writing.marked(marks);
  if (!first) throw new Error('没有标记');
  return first;
}
const isClosed = () => until(async () => (await card.text().catch(() => undefined)) === undefined, '卡片关闭');
const first = async (): Promise<SeenMark> => (await writing.marked(FIRST))[0] as SeenMark;

describe('the card at a mark', () => {
  it('says what, why and by which law, never the value, and goes when typing goes on', async () => {
    const { x, y } = await first();
    await page.mouse.click(x, y);
    const text = await card.shows('未经单独同意不得公开');
    expect(text).toContain('第 1 行：手机号');
    expect(text).toContain('138****8000');
    expect(text).not.toContain('13800138000');
    await page.keyboard.type('a');
    await isClosed();
    expect(await writing.held()).toContain('a');
  });

  it('opens and closes by keyboard, and gives the focus back', async () => {
    const { x, y } = await first();
    await page.mouse.click(x, y);
    await card.shows('手机号');
    await page.keyboard.press('ArrowLeft');
    await isClosed();
    await chord(page, 'Alt', 'Enter');
    await card.shows('手机号');
    await page.keyboard.press('Escape');
    await isClosed();
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('area');
    await chord(page, 'Alt', 'Enter');
    await card.shows('依据');
    for (const key of ['Tab', 'Tab', 'Tab', 'Enter'] as const) await page.keyboard.press(key);
    await card.shows('个人信息保护法');
    for (let i = 0; i < 3; i++) await chord(page, 'Shift', 'Tab');
    await page.keyboard.press('Enter');
    await writing.marked(FIRST.slice(1));
    expect(await writing.held()).toContain('<p>家长手机 138****8000，请准时参加。</p>');
  });

  it('masks all of a kind at once', async () => {
    const mark = await fill(
      '<p>家长手机 13800138000</p><ul><li>家长手机 13800138000</li><li>家长手机 13900139000</li></ul>',
      ['13800138000', '13800138000', '13900139000'],
    );
    await pressMark(writing, mark, '遮住全部 3 处同类内容');
    await writing.marked([]);
    expect(await writing.held()).toBe(
      '<p>家长手机 138****8000</p><ul><li>家长手机 138****8000</li><li>家长手机 139****9000</li></ul>',
    );
  });

  it('says so where the editor does not take it, and leaves all as it was', async () => {
    const html = '<p contenteditable="false">家长手机 13800138000</p><p>其他</p>';
    const { x, y } = await fill(html, ['13800138000']);
    await page.mouse.click(x, y);
    await card.press('遮住此处');
    await card.shows('请直接在编辑器里修改这一行');
    expect(await writing.held()).toBe(html);
  });
});

describe('a list that comes into the text as a whole', () => {
  const rows = ['13800138001', '13800138002', '13800138003', '13800138004'];
  const held = async () => (await writing.held()).match(/138\*{4}800\d/g);
  beforeEach(async () => {
    await page.$eval(
      'main',
      (main, numbers) => {
        const list = numbers.map((number, i) => `<tr><td>学生 ${i}</td><td>${number}</td></tr>`).join('');
        main.insertAdjacentHTML('beforeend', `<table id="list"><tr><td>姓名</td><td>家长手机</td></tr>${list}</table>`);
        document.getSelection()?.selectAllChildren(document.querySelector('#list') ?? main);
      },
      rows,
    );
  });
  const paste = async () => {
    await page.keyboard.press('c', { commands: ['Copy'] });
    await page.click('#area');
    await page.keyboard.press('a', { commands: ['SelectAll'] });
    await page.keyboard.press('v', { commands: ['Paste'] });
    await card.shows('刚粘贴的内容里有 4 处个人信息');
  };

  it('is offered to be masked when it was pasted', async () => {
    await paste();
    await card.press('遮住这 4 处');
    await writing.marked([]);
    expect(await held()).toEqual(rows.map((row) => `138****${row.slice(7)}`));
  });

  it('loses its columns where that is preferred, and can have them back', async () => {
    await paste();
    const before = await writing.held();
    await card.press('删去这 1 列');
    await writing.marked([]);
    const textNow = () => page.$eval('#area', (area) => area.textContent ?? '');
    await until(async () => !/\d{11}|家长手机/.test(await textNow()), '列删去');
    const text = await textNow();
    for (const kept of ['姓名', '学生 0', '学生 3']) expect(text).toContain(kept);
    expect(await page.$$eval('#area td', (cells) => cells.length)).toBe(5);
    for (let i = 0; i < 5 && (await writing.held()) !== before; i++) await chord(page, 'Control', 'KeyZ');
    await writing.marked(rows);
  });

  it('loses what stands in its columns where a table has no plain ones, and is told so', async () => {
    await page.$eval('#list tr', (row) => row.insertAdjacentHTML('beforebegin', '<tr><td colspan="2">名单</td></tr>'));
    await paste();
    await card.press('删去这 1 列');
    await card.shows('已把这几列清空');
    await writing.marked([]);
    expect(await page.$$eval('#area td', (cells) => cells.map(({ textContent }) => textContent?.trim()))).toEqual([
      ...['名单', '姓名', ''],
      ...rows.flatMap((_, i) => [`学生 ${i}`, '']),
    ]);
  });

  it('is offered the same when it was dropped', async () => {
    const client = await page.createCDPSession();
    const table = await page.$eval('#list', ({ outerHTML, textContent }) => [outerHTML, textContent ?? '']);
    const types = ['text/html', 'text/plain'];
    const items = types.map((mimeType, i) => ({ mimeType, data: table[i] ?? '' }));
    const { x, y } = await page.$eval('#area p:last-child', (element) => {
      element.scrollIntoView({ block: 'center', behavior: 'instant' });
      const { left, top } = element.getBoundingClientRect();
      return { x: left, y: top };
    });
    for (const type of ['dragEnter', 'dragOver', 'drop'] as const)
      await client.send('Input.dispatchDragEvent', {
        type,
        x: x + 5,
        y: y + 5,
        data: { items, dragOperationsMask: 1 },
      });
    await card.shows('刚粘贴的内容里有 4 处个人信息');
    await card.press('遮住这 4 处');
    await until(async () => (await held())?.length === 4, '遮住');
  });
});

describe('a mask', () => {
  it('keeps what is bold', async () => {
    const mark = await fill('<p>家长手机 138<b>0013</b>8000，<i>谢谢</i></p>', ['138', '0013', '8000']);
    await pressMark(writing, mark, '遮住此处');
    await writing.marked([]);
    expect(await writing.held()).toBe('<p>家长手机 138<b>****</b>8000，<i>谢谢</i></p>');
  });

  it('keeps the cells of a table', async () => {
    const mark = await fill(
      '<table><tbody><tr><td>姓名</td><td>手机</td></tr><tr><td>王同学</td><td>13800138000</td></tr></tbody></table>',
      ['13800138000'],
    );
    await pressMark(writing, mark, '遮住此处');
    await writing.marked([]);
    expect(await writing.held()).toContain('<tr><td>王同学</td><td>138****8000</td></tr>');
  });
});

it('waits for nothing once all is marked: no timer runs on a page at which nobody writes', async () => {
  const pending = await countPending(page);
  await page.click('#area p:last-child');
  await page.keyboard.press('End');
  await page.keyboard.type(' 家长手机 13900139000');
  await writing.marked([...FIRST, '13900139000']);
  await until(async () => (await pending.now()) === 0, '没有待办');
  const all = await pending.all();
  expect(all).toBeGreaterThan(0);
  // What asks anew whenever it was done would be seen in a later idle moment.
  await page.evaluate(() => new Promise<void>((done) => requestIdleCallback(() => requestIdleCallback(() => done()))));
  expect([await pending.now(), await pending.all()]).toEqual([0, all]);
});

describe('editors', () => {
  it('are found when they come, and forgotten when they go', async () => {
    await page.$eval('#area', (area) => area.remove());
    await writing.marked([]);
    await page.$eval('main', (main) => {
      const late = document.createElement('div');
      late.contentEditable = 'true';
      late.innerHTML = '家长手机 13900139000';
      main.append(late);
    });
    await writing.marked(['13900139000']);
  });

  it('are not those of a sign-in', async () => {
    await page.$eval('main', (main) => {
      main.insertAdjacentHTML(
        'beforeend',
        '<form><input value="13800138000"><input type="password"></form><input id="title" value="家长手机 13900139000">',
      );
    });
    // Marks over fields are drawn, those in the page are not counted here.
    await writing.marked(['13900139000']);
  });
});
