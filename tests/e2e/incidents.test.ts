import { unzipSync } from 'fflate';
import type { Page } from 'puppeteer';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { documentOf } from '../support/closed-root';
import { downloadBytes } from '../support/download';
import { PLANTED, TEXTS } from '../support/planted';
import { changePolicy } from '../support/policy';
import { compose, openSchool, type School } from '../support/school';
import { readStores } from '../support/stores';
import { until } from '../support/until';
import { form } from './editors/form';

const HOURS_25 = 25 * 3_600_000;

let school: School;
beforeAll(async () => {
  school = await openSchool();
});
afterAll(() => school?.close());

/** Runs in the worker: remembers every notification instead of showing it. */
function listen(): void {
  const said: unknown[] = [];
  Reflect.set(globalThis, 'said', said);
  Reflect.set(chrome.notifications, 'create', (id: string, options: { message: string }) => {
    said.push([id, options.message]);
    return Promise.resolve(id);
  });
}

const workerOf = async () => (await school.guarded.worker()).worker();
const said = async () => ((await (await workerOf())?.evaluate('globalThis.said')) ?? []) as [string, string][];
const badge = async () => (await workerOf())?.evaluate(() => chrome.action.getBadgeText({}));

/** Lines of the account about incidents. */
async function acts(page: Page) {
  const { records } = await readStores(page);
  const lines = (records['shenfa/entries'] ?? []) as { note?: string; act?: string; facts?: { kind: string } }[];
  return lines.filter(({ note }) => note === 'incident').map(({ act, facts }) => [act, facts?.kind]);
}

it('is opened by a marking once, told by number only, and loud when its report is late', async () => {
  await (await workerOf())?.evaluate(listen);
  // What is due is looked for, and weeks that are over are counted, without anybody doing anything.
  const alarms = await (await workerOf())?.evaluate(() => chrome.alarms.getAll());
  expect(alarms).toMatchObject([{ name: 'tend', periodInMinutes: 30 }]);
  const draft = await compose(school, form, '命题安排', TEXTS.marking);
  await draft.publishHeld();
  await draft.panel.press('返回修改');
  await draft.panel.closed();
  await draft.publishHeld();
  await until(async () => (await said()).some(([id]) => id === 'incidents'), '事件通知');
  expect(await badge()).toBe('1');

  await (await workerOf())?.evaluate((moved) => {
    const now = Date.now.bind(Date);
    Date.now = () => now() + moved;
  }, HOURS_25);
  const popupPage = await school.guarded.openExtensionPage('popup.html');
  await popupPage.evaluate(() => chrome.runtime.sendMessage({ name: 'person.choose', request: { person: 'wang' } }));
  await until(async () => (await badge()) === '!', '图标告警');
  expect(await said()).toContainEqual(['incidentsOverdue', expect.stringContaining('1 起泄密隐患事件已超期未报')]);
  const everything = JSON.stringify(await said());
  for (const secret of [...PLANTED, '命题', '机密', '王老师']) expect(everything).not.toContain(secret);
  expect(await acts(popupPage)).toEqual([['open', 'marking']]);
  const popup = await documentOf(popupPage);
  expect(await popup.text()).toContain('1 起泄密隐患事件待报告');
  await popupPage.close();
  // The worker's clock is right again.
  await (await workerOf())?.evaluate((moved) => {
    const now = Date.now.bind(Date);
    Date.now = () => now() - moved;
  }, HOURS_25);
});

it('is written up from the account, reported by the secrecy officer, and closed', async () => {
  const page = await school.guarded.openExtensionPage('incidents.html');
  const incidents = await documentOf(page);
  await incidents.shows('命题安排');
  await incidents.choose('由谁处理', '王老师');
  await incidents.write('说明', '已报告保密局');
  await incidents.press('登记已书面报告');
  await incidents.shows('只能由保密干部或分管领导处理');

  await incidents.choose('由谁处理', '陈主任');
  await incidents.press('登记已书面报告');
  await incidents.shows('报告表还有空着的栏目');
  await incidents.write('已进行或拟进行的查处', '约谈发布人');
  await incidents.press('保存报告表');
  await incidents.shows('已保存');
  await incidents.press('登记已书面报告');
  await incidents.shows('查处结果请在');
  await incidents.write('说明', '已培训');
  await incidents.press('办结');
  await incidents.shows('已结束 1 起');
  expect((await acts(page)).map(([act]) => act)).toEqual(['open', 'fill', 'report', 'close']);

  const docx = unzipSync(await downloadBytes(page, () => incidents.press('下载 DOCX')));
  const text = new TextDecoder().decode(docx['word/document.xml']);
  for (const words of ['泄密事件报告表', '约谈发布人', '密级标志 1', '未外发', '示例学校'])
    expect(text).toContain(words);
  expect(text).not.toContain('机密★');
  const { text: stored } = await readStores(page);
  for (const value of PLANTED) expect(stored).not.toContain(value);
  await page.close();
});

it('can be reported by anybody who finds what already is public, masked', async () => {
  const page = await school.guarded.openExtensionPage('incidents.html');
  const incidents = await documentOf(page);
  await page.waitForSelector('.below summary');
  await page.click('.below summary');
  await incidents.choose('由谁处理', '王老师');
  await incidents.write('在哪里（站点或平台）', '学校公众号');
  await incidents.write('标题', '旧名单');
  await incidents.write('发现经过', '家长 13800138000 来电');
  await incidents.press('登记');
  await incidents.shows('24 小时内书面报告');
  await incidents.shows('内容已经发出');
  expect(await incidents.text()).toContain('138****8000');
  expect((await readStores(page)).text).not.toContain('13800138000');
  await page.close();
});

it('is opened by a post about as many people as the policy says, and once for the same post', async () => {
  await changePolicy(school.guarded, { incidentPeople: 2, person: 'wang' });
  const draft = await compose(school, form, '通讯录', `${TEXTS.pupil}${TEXTS.forReview}`);
  await draft.publishHeld();
  await draft.panel.press('返回修改');
  await draft.panel.closed();
  await draft.publishHeld();
  const page = await school.guarded.openExtensionPage('incidents.html');
  const incidents = await documentOf(page);
  await incidents.press(/通讯录/);
  expect(await incidents.shows('身份证号 2')).toContain('大量个人信息，发布前拦截');
  const filled = await page.$$eval('.notice textarea', (all) => all.map(({ value }) => value));
  expect(filled).toContain('内容在发布前已被拦截，没有公开。');
  expect((await acts(page)).filter(([, kind]) => kind === 'many')).toEqual([['open', 'many']]);
  await page.close();
});
