import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { ElementHandle, Page } from 'puppeteer';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { DAY, dayName, isoWeekOf, weekRange, weeksUntil } from '../../lib/report/week';
import { startSite } from '../site/server';
import { setClock } from '../support/clock';
import { documentOf } from '../support/closed-root';
import { downloadFrom } from '../support/download';
import { launchGuarded } from '../support/extension';
import { TEXTS } from '../support/planted';
import { arrived, compose, type School } from '../support/school';
import { clearStores, readStores } from '../support/stores';
import { until } from '../support/until';
import { form } from './editors/form';

const POLICY = resolve(import.meta.dirname, '../site/policy.json');
const HOUR = 3_600_000;
const COMPUTER = '教务处 1 号机';

/** The four weeks before this one, and what is done in them. */
const weeks = weeksUntil(isoWeekOf(Date.now()), 5);
const [PUBLISHED = '', LOOKED_IN = '', AWAY = '', PUBLISHED_AGAIN = '', THIS_WEEK = ''] = weeks;
/** Ten in the morning of a day of a week; 0 is Monday. */
const morning = (week: string, day: number) => weekRange(week).from + day * DAY + 10 * HOUR;
const days = (week: string, ...which: number[]) => which.map((day) => dayName(morning(week, day))).join('、');

let folder: string;
let school: School;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'shenfa-weeks-'));
  const site = await startSite();
  const guarded = await launchGuarded({ profile: join(folder, 'profile') }).catch(async (problem) => {
    await site.close();
    throw problem;
  });
  school = { site, guarded, close: () => site.close() };
}, 60_000);
afterAll(async () => {
  await school?.guarded.close();
  await school?.close();
  if (folder) await rm(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
});

const workerClock = async (to?: number) => setClock(await (await school.guarded.worker()).worker(), to);

interface NoteLine {
  readonly note?: string;
  readonly day?: string;
}

/** Puts a person at the computer, and waits until the account was looked after. */
async function sitsDown(page: Page, person: string, at: number): Promise<void> {
  await workerClock(at);
  await page.evaluate(async (id) => {
    await chrome.storage.local.remove('heard');
    await chrome.runtime.sendMessage({ name: 'person.choose', request: { person: id } });
  }, person);
  await until(
    async () => {
      const { records } = await readStores(page);
      const notes = (records['shenfa/entries'] ?? []) as readonly NoteLine[];
      const heard = JSON.stringify(records['storage.local']).includes(`"heard":{"person":"${person}"`);
      return heard && notes.some(({ note, day }) => note === 'day' && day === dayName(at));
    },
    `${dayName(at)} 的运行记录`,
  );
}

/** The account begins anew, as it does on a computer that was set up in the week the clock shows. */
async function forgetBefore(page: Page): Promise<void> {
  await clearStores(page, ['entries', 'heads', 'weeks']);
  await page.evaluate(() => chrome.storage.local.remove('account-head'));
}

const countedWeeks = async (page: Page) =>
  ((await readStores(page)).records['shenfa/weeks'] as { week: string }[]).map(({ week }) => week);

/** Opens the report of a week. */
async function reportOf(guarded: School['guarded'], week: string) {
  const page = await guarded.openExtensionPage('report.html');
  const report = await documentOf(page);
  await report.choose('报告周', week);
  return { page, report };
}

let exported: string;

it('counts and reports the weeks that passed while the browser was closed, without being asked', async () => {
  const page = await school.guarded.openExtensionPage('options.html');
  const { person: _person, ...policy } = JSON.parse(await readFile(POLICY, 'utf8'));
  policy.sites.push(
    { id: 'weibo', name: '学校微博', hosts: ['weibo.school.localhost'], mode: 'observe' },
    { id: 'notice-board', name: '校务公开栏', hosts: ['xwgk.school.example'] },
  );
  const text = JSON.stringify(policy);
  const request = { name: 'policy.import', request: { text } };
  const answer = await page.evaluate((message) => chrome.runtime.sendMessage(message), request);
  expect(answer).toEqual({ response: { problems: [] } });
  await sitsDown(page, 'chen', morning(PUBLISHED, 0));
  await forgetBefore(page);

  await sitsDown(page, 'wang', morning(PUBLISHED, 0));
  await (await compose(school, form, '家长会', TEXTS.clean)).publish();
  await arrived(school.site, '家长会');
  await (await compose(school, form, '资助公示', TEXTS.pupil)).publishHeld();
  expect(await countedWeeks(page)).toEqual([]);
  // On the Tuesday after, somebody looks in, and publishes nothing.
  await sitsDown(page, 'chen', morning(LOOKED_IN, 1));
  expect(await countedWeeks(page)).toEqual([PUBLISHED]);
  const reportPage = await school.guarded.openExtensionPage('report.html');
  const report = await documentOf(reportPage);
  await setClock(reportPage, morning(LOOKED_IN, 1));
  await report.write('本机名称（写入导出文件）', COMPUTER);
  exported = await downloadFrom(reportPage, () => report.press('导出台账'));
  await reportPage.close();
  await sitsDown(page, 'wang', morning(PUBLISHED_AGAIN, 2));
  await (await compose(school, form, '运动会', TEXTS.clean)).publish();
  await arrived(school.site, '运动会');
  await sitsDown(page, 'chen', morning(PUBLISHED_AGAIN, 2));
  // Nothing was counted yet, as when the browser was closed on every Monday.
  await clearStores(page, ['weeks']);
  await school.guarded.close();

  school = { ...school, guarded: await launchGuarded({ profile: join(folder, 'profile') }) };
  const again = await school.guarded.openExtensionPage('options.html');
  await until(async () => (await countedWeeks(again)).length === 2, '两个过去的星期已统计');
  expect(await countedWeeks(again)).toEqual([PUBLISHED, PUBLISHED_AGAIN]);
  await until(
    () => again.evaluate(async () => Object.keys(await chrome.notifications.getAll()).includes('report')),
    '周报已备好的通知',
  );
  await again.close();
});

describe('what was silent', () => {
  it.each([
    [
      PUBLISHED,
      [
        `台账自 ${days(PUBLISHED, 0)} 起`,
        `${days(PUBLISHED, 1, 2, 3, 4)} 没有运行记录`,
        '「校务公开栏」有 1 天未获浏览器授权',
      ],
    ],
    [
      LOOKED_IN,
      [
        `${days(LOOKED_IN, 0, 2, 3, 4)} 没有运行记录`,
        '运行了 1 天，没有一次受检的发布',
        '「校务公开栏」有 1 天未获浏览器授权',
      ],
    ],
    [AWAY, [`${days(AWAY, 0, 1, 2, 3, 4)} 没有运行记录`]],
    [
      PUBLISHED_AGAIN,
      [
        `${days(PUBLISHED_AGAIN, 0, 1, 3, 4)} 没有运行记录`,
        '「学校微博」仅观察、不拦截，已 24 天',
        '「校务公开栏」有 1 天未获浏览器授权',
      ],
    ],
  ])('is said in the report of %s', async (week, lines) => {
    const { page, report } = await reportOf(school.guarded, week);
    for (const line of lines) await report.shows(line);
    const said = await page.$$eval('.silence li', (all) => all.map(({ textContent }) => textContent ?? ''));
    expect(said).toHaveLength(lines.length);
    for (const line of said) expect(line).toMatch(/^本机：/);
    const csv = await downloadFrom(page, () => report.press('下载 CSV'));
    for (const line of said) expect(csv).toContain(line);
    await page.close();
  });

  it('stands in the trend as weeks of nothing', async () => {
    const { page, report } = await reportOf(school.guarded, THIS_WEEK);
    const rows = await until(async () => {
      const found = await page.$$eval('.table', (tables) => {
        const trend = tables.find((table) => table.querySelector('h2')?.textContent === '十二周趋势');
        return [...(trend?.querySelectorAll('tbody tr') ?? [])].map((row) =>
          [...row.querySelectorAll('td')].slice(0, 3).map(({ textContent }) => textContent),
        );
      });
      return found.length > 0 && found;
    }, '十二周的数字');
    expect(rows.slice(-5)).toEqual([
      [PUBLISHED, '2', '1'],
      [LOOKED_IN, '0', '0'],
      [AWAY, '0', '0'],
      [PUBLISHED_AGAIN, '1', '1'],
      [THIS_WEEK, '0', '0'],
    ]);
    await report.press('核对台账');
    await report.shows('没有缺少、改动或调换');
    await page.close();
  });

  it('of a computer whose account ends is said at the one that gathers them; its signed report is known there', async () => {
    const source = await reportOf(school.guarded, PUBLISHED);
    await source.report.shows('资助公示');
    const signed = await downloadFrom(source.page, () => source.report.press('下载 JSON'));
    const office = await launchGuarded();
    try {
      const { page, report } = await reportOf(office, AWAY);
      const give = async (text: string) => {
        const path = join(folder, 'given.json');
        await writeFile(path, text);
        const field = (await page.waitForSelector(
          '.take input[type="file"]',
        )) as ElementHandle<HTMLInputElement> | null;
        await field?.uploadFile(path);
      };
      await give(signed);
      await report.shows(`周报签名无误：示例学校，${PUBLISHED}，出自「未知电脑」`);
      await give(exported);
      await report.shows(`已导入：${COMPUTER}`);
      await report.shows(`${COMPUTER}：台账只到 ${days(LOOKED_IN, 1)}，请重新导入。`);
      await report.choose('报告周', PUBLISHED);
      await report.shows('资助公示');
      await give(signed);
      await report.shows(`周报签名无误：示例学校，${PUBLISHED}，出自「${COMPUTER}」`);
      // The office's own computer is new.
      await report.choose('报告周', THIS_WEEK);
      await report.shows(`本机：台账自 ${dayName(Date.now())} 起，是新电脑`);
    } finally {
      await office.close();
    }
  });

  it('is most of all an account that was wiped', async () => {
    const page = await school.guarded.openExtensionPage('report.html');
    const { records } = await readStores(page);
    const [local] = (records['storage.local'] ?? []) as { 'account-head'?: { seq: number } }[];
    // As somebody does with the browser's own tools.
    await clearStores(page);
    await page.reload();
    const report = await documentOf(page);
    await report.shows(`签过名的 ${local?.['account-head']?.seq} 条台账不见了`);
    await page.close();
  });
});
