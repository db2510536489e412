import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ElementHandle, Page } from 'puppeteer';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { documentOf, panelOn } from '../support/closed-root';
import { downloadFrom } from '../support/download';
import { TEXTS } from '../support/planted';
import { changePolicy, choosePerson } from '../support/policy';
import { compose, decide, openReview, openSchool, type School, sendForReview } from '../support/school';
import { workbookOf } from '../support/workbook';
import { append } from './editors/editor';
import { form } from './editors/form';
import { write } from './routes';

const WEEKLY = ['第一周', '第二周', '第三周', '第四周', '第五周'];
const MAILBOX = '活动照片请发到王老师的邮箱 nobody.1900@qq.com，谢谢。';

let school: School;
let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'shenfa-desk-'));
  school = await openSchool();
  await changePolicy(school.guarded, {});
  await choosePerson(school.guarded, 'wang');
}, 60_000);
afterAll(async () => {
  await school?.close();
  if (folder) await rm(folder, { recursive: true, force: true });
});

async function give(page: Page, selector: string, name: string, content: string | Uint8Array): Promise<void> {
  const path = join(folder, name);
  await writeFile(path, content);
  const field = (await page.waitForSelector(selector)) as ElementHandle<HTMLInputElement> | null;
  await field?.uploadFile(path);
}

it('approves together only what is harmless and the same; what cried wolf becomes a policy file that is applied', async () => {
  for (const title of WEEKLY) {
    const draft = await compose(school, form, title, MAILBOX);
    await draft.publishHeld();
    await sendForReview(draft, '老师本人同意公开');
  }
  const grave = await compose(school, form, '另有证件号', `${MAILBOX}${TEXTS.forReview}`);
  await grave.publishHeld();
  await sendForReview(grave, '家长已书面同意');

  const { page, queue } = await openReview(school, WEEKLY[0] ?? '');
  await queue.choose('审核员', '李老师');
  await queue.tick('另有 4 件同一发布人、命中完全相同，一并通过');
  await page.click('.decision summary');
  await queue.tick('电子邮箱');
  await queue.press(/^通过/);
  await queue.shows('1 件待审核');
  expect(await page.$eval('[aria-current="true"]', (item) => item.textContent)).toContain('另有证件号');
  expect(await queue.text()).not.toContain('一并通过');
  await page.close();

  const reportPage = await school.guarded.openExtensionPage('report.html');
  const report = await documentOf(reportPage);
  await report.shows('规则调整建议');
  const rows = await reportPage.$$eval('.tuning tbody tr', (all) =>
    all.map((row) => [...row.querySelectorAll('td')].map(({ textContent }) => textContent)),
  );
  expect(rows).toContainEqual(['电子邮箱', '6', '5', '0', '83 %', '送审', '提醒']);
  const proposal = await downloadFrom(reportPage, () => report.press('导出建议的策略'));
  await reportPage.close();

  const optionsPage = await school.guarded.openExtensionPage('options.html');
  const options = await documentOf(optionsPage);
  await options.shows('示例学校');
  await give(optionsPage, 'input[type="file"][accept*="json"]', '策略-建议.json', proposal);
  await options.shows('已导入');
  await optionsPage.close();
  const after = await compose(school, form, '第六周', MAILBOX);
  await after.publishHeld();
  expect(await after.panel.buttons()).toContain('确认并发布');
});

it('shows a file with what was found in it, cell by cell', async () => {
  const page = await school.guarded.open(`${school.site.guarded}/attachment`);
  const panel = await panelOn(page);
  await write(page, page, '附名单', TEXTS.clean);
  const list = workbookOf([
    ['姓名', '身份证号'],
    ['张同学', '11010119000307007X'],
  ]);
  await give(page, 'input[type=file]', '名单.xlsx', list);
  await page.click('#publish');
  await panel.shows('名单.xlsx › 工作表「名册」 B2');
  await panel.write('送审理由', '家长已书面同意');
  await panel.press('送审');
  await panel.shows('已送审');
  await panel.press('知道了');

  const { page: reviewPage, queue } = await openReview(school, '附名单');
  expect(await queue.shows('11010119000307007X')).toContain('名单.xlsx');
  expect(await reviewPage.$eval('#draft', (draft) => draft.querySelector('mark')?.textContent)).toContain(
    '11010119000307007X',
  );
  await reviewPage.close();
});

it('begins again after an edit, and shows what differs from what was approved', async () => {
  const draft = await compose(school, form, '已批准的', TEXTS.forReview);
  await draft.publishHeld();
  await sendForReview(draft, '家长已书面同意');
  await decide(school, '已批准的', '通过');
  await append(draft.page, form, '另加一句话。');
  await draft.publishHeld();
  await sendForReview(draft, '补充了一句');
  const { page, queue } = await openReview(school, '已批准的');
  expect(await queue.shows('本次新增或改动')).toMatch(/上一次送审在 .+，已通过/);
  expect(await page.$$eval('ins', (all) => all.map(({ textContent }) => textContent).join(''))).toContain(
    '另加一句话。',
  );
  await page.close();
  expect(school.site.publications.filter(({ title }) => title === '已批准的')).toEqual([]);
});
