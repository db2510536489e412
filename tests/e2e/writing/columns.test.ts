import { afterAll, beforeAll, expect, it } from 'vitest';
import type { GuardedBrowser } from '../../../cli/support/browser';
import { EDITORS } from '../../site/editors';
import { type SchoolSite, startSite } from '../../site/server';
import { launchGuarded } from '../../support/extension';
import { until } from '../../support/until';
import { chord, openEditor } from './driver';
import { takeClock } from './robot/clock';

const ROWS = ['13800138001', '13800138002', '13800138003', '13800138004'];
/** Editors whose tables lose a column, and one whose rows are lines with tabs in them. */
const IDS = ['ueditor', 'kindeditor', 'tinymce', 'wangeditor4', 'textarea'];

let guarded: GuardedBrowser;
let site: SchoolSite;

beforeAll(async () => {
  [guarded, site] = await Promise.all([launchGuarded(), startSite()]);
});
afterAll(async () => {
  await guarded?.close();
  await site?.close();
});

it.each(EDITORS.filter(({ id }) => IDS.includes(id)))(
  'takes the column of numbers out of a class list pasted into $name, and undo brings it back',
  async (editor) => {
    const presses = editor.id === 'textarea' ? ROWS.length + 1 : 1;
    const page = await guarded.browser.newPage();
    const clock = await takeClock(page);
    const writing = await openEditor(page, site.guarded, editor);
    const [mark] = await writing.marked(['13800138000', '11010119000307007X']);
    await page.evaluate((numbers) => {
      const list = numbers.map((number, i) => `<tr><td>学生 ${i}</td><td>${number}</td><td>${i} 班</td></tr>`).join('');
      document.body.insertAdjacentHTML(
        'beforeend',
        `<table id="list"><tbody><tr><td>姓名</td><td>家长手机</td><td>班级</td></tr>${list}</tbody></table>`,
      );
      document.getSelection()?.selectAllChildren(document.querySelector('#list') ?? document.body);
    }, ROWS);
    await page.keyboard.press('c', { commands: ['Copy'] });
    await page.mouse.click(mark?.x ?? 0, mark?.y ?? 0);
    await page.keyboard.press('a', { commands: ['SelectAll'] });
    await page.keyboard.press('v', { commands: ['Paste'] });
    const card = await writing.card();
    await card.press('删去这 1 列');
    await writing.marked([]);
    const held = await until(
      async () => ((data) => !/138\d{8}|家长手机/.test(data) && data)(await writing.held()),
      '列删去',
    );
    const left = held.replaceAll(/<[^<>]*>|&nbsp;|\s/g, '');
    expect(left).toBe(`姓名班级${ROWS.map((_, i) => `学生${i}${i}班`).join('')}`);
    if (editor.id === 'textarea') expect(held.trim().split('\n')[0]).toBe('姓名\t班级');
    else expect(held.match(/<td/g)).toHaveLength(10);
    // Some put off what is to be undone: pressed earlier, the keys undo something else.
    await clock.stop();
    // A table comes back at once, rows that are text one by one.
    for (let i = 0; i < presses && !/138\d{8}/.test(await writing.held()); i++) {
      const before = await writing.held();
      await chord(page, 'Control', 'KeyZ');
      await clock.rest();
      await until(async () => (await writing.held()) !== before, '撤销');
    }
    expect(await writing.held()).toMatch(/138\d{8}/);
    await page.close();
  },
);
