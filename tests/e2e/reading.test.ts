import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ElementHandle, Page, Target } from 'puppeteer';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { documentOf } from '../support/closed-root';
import { arrived, compose, openSchool, publishedAs, type School } from '../support/school';
import { readStores } from '../support/stores';
import { until } from '../support/until';
import { workbookOf } from '../support/workbook';
import { form } from './editors/form';

/** Nobody has these names and numbers. */
const LIST = [
  ['某某小学学生名册'],
  ['序号', '姓名', '学号', '联系电话'],
  ['1', '张小明', 'X2024017', '13800138000'],
  ['2', '司空云', '2024600118', ''],
  ['3', '王', '1.10101E+17', ''],
];
const PLANTED = ['张小明', '司空云', 'X2024017', '2024017', '2024600118', '13800138000'];
const FACT = 'Tom Green of Grade 5 was diagnosed with depression.';

let folder: string;
let school: School;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'shenfa-roster-'));
  school = await openSchool();
});
afterAll(async () => {
  await school?.close();
  await rm(folder, { recursive: true, force: true });
});

/** Chooses a file on the options page and gives what the page then says. */
async function importFile(name: string, bytes: string | Uint8Array, says: string): Promise<Page> {
  const file = join(folder, name);
  await writeFile(file, bytes);
  const page = await school.guarded.openExtensionPage('options.html');
  const input = await until(() => page.$('input[accept*=".xlsx"]').then((found) => found ?? false), '名册的文件框');
  await (input as ElementHandle<HTMLInputElement>).uploadFile(file);
  const text = await (await documentOf(page)).shows(says);
  expect(text).toContain(says);
  return page;
}

const isReading = (target: Target) => target.url().endsWith('/reading.html');

/** Ends the reading page, which stands in no tab. */
async function killReader(): Promise<void> {
  const { browser } = school.guarded;
  const target = await browser.waitForTarget(isReading);
  const session = await target.createCDPSession();
  const { targetInfo } = await session.send('Target.getTargetInfo');
  const all = await browser.target().createCDPSession();
  await all.send('Target.closeTarget', { targetId: targetInfo.targetId });
  await until(() => !browser.targets().includes(target), '检查页面结束');
}

/** Runs in a page of the extension: keeps everybody else from the roster until the page is closed. */
async function occupyRoster(): Promise<void> {
  const request = indexedDB.open('shenfa-roster');
  await new Promise((resolve) => {
    request.onsuccess = resolve;
  });
  const rosters = request.result.transaction(['rosters', 'keys'], 'readwrite').objectStore('rosters');
  const stay = () => {
    rosters.count().onsuccess = stay;
  };
  stay();
}

describe('without a roster', () => {
  it('reads English outside the page, and holds a fact about a pupil', async () => {
    const draft = await compose(school, form, '英文通知', FACT);
    expect(await draft.publishHeld()).toContain('学生的敏感情况（英文）');
    expect(publishedAs(school.site, '英文通知')).toEqual([]);
    await draft.panel.press('脱敏后发布');
    await draft.panel.shows('确认并发布');
    expect(publishedAs(school.site, '英文通知')).toEqual([]);
  });

  it('lets a harmless English post out', async () => {
    const draft = await compose(
      school,
      form,
      '英文获奖',
      'Congratulations to Emily Chen of Grade 7, who won first prize!',
    );
    await draft.publish();
    await arrived(school.site, '英文获奖');
  });
});

describe.each([
  ['CSV', 'roster.csv', LIST.map((row) => row.join(',')).join('\r\n')],
  ['XLSX', 'roster.xlsx', workbookOf(LIST)],
])('a roster from %s', (kind, name, bytes) => {
  let options: Page;

  afterEach(async () => {
    expect((await readStores(options)).text).not.toMatch(new RegExp(PLANTED.join('|')));
  });

  it('is taken, says what it took and what not, and keeps no name and no number', async () => {
    options = await importFile(name, bytes, '已导入 2 个姓名、3 个号码');
    const text = await (await documentOf(options)).shows('采用的列：姓名、学号、联系电话');
    expect(text).toContain('没有采用的列：序号');
    expect(text).toContain('不是姓名：第 5 行');
    expect(text).toContain('已被表格软件改成零，请把该列设为文本后重新填写：第 5 行');
    const { records } = await readStores(options);
    expect(records['shenfa-roster/keys']).toMatchObject([{ key: { extractable: false } }]);
  });

  it('holds a post with a number on it that has no public format, also disguised', async () => {
    for (const [title, text] of [
      [`号码 ${kind}`, '获奖作品编入 X2024017 号柜。'],
      [`号码变形 ${kind}`, '请到２０２４ ６００ １１８处领取。'],
    ] as const) {
      const draft = await compose(school, form, title, text);
      expect(await draft.publishHeld()).toContain('本校名册中的号码');
      expect(publishedAs(school.site, title)).toEqual([]);
      await draft.panel.press('返回修改');
    }
  });

  it('holds a name beside a sensitive fact, and masks it also in the title that is kept', async () => {
    const title = `关心司空云 ${kind}`;
    const draft = await compose(school, form, title, '司空云的父亲去年去世，请大家关心。');
    expect(await draft.publishHeld()).toContain('本校名册中的姓名');
    expect(publishedAs(school.site, title)).toEqual([]);
  });
});

describe('the roster', () => {
  it('holds a post as not inspected when the reading page dies while it reads', async () => {
    await killReader();
    const occupied = await school.guarded.openExtensionPage('options.html');
    await occupied.evaluate(occupyRoster);
    const draft = await compose(school, form, '检查中断', '获奖作品编入 X2024017 号柜。');
    await draft.publish();
    await killReader();
    expect(await draft.panel.shows('以下部分未能检查')).toContain('未能核对名册和英文内容，请再发布一次');
    expect(publishedAs(school.site, '检查中断')).toEqual([]);
    // The next attempt opens a new page and is read.
    await occupied.close();
    await draft.panel.press('返回修改');
    await draft.panel.closed();
    expect(await draft.publishHeld()).toContain('本校名册中的号码');
  });

  it('stays when a file is refused, and is gone when deleted', async () => {
    const page = await importFile('wrong.csv', '天气,很好', '没有找到表头');
    const options = await documentOf(page);
    await options.shows('已有 2 个姓名、3 个号码');
    await options.press('删除名册');
    await options.shows('还没有名册');
    const { records } = await readStores(page);
    expect([records['shenfa-roster/rosters'], records['shenfa-roster/keys']]).toEqual([[], []]);
    const draft = await compose(school, form, '删除之后', '获奖作品编入 X2024017 号柜。');
    await draft.publish();
    await arrived(school.site, '删除之后');
  });
});
