import type { ElementHandle, Page } from 'puppeteer';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { setClock } from '../support/clock';
import { documentOf } from '../support/closed-root';
import { TEXTS } from '../support/planted';
import { changePolicy, choosePerson } from '../support/policy';
import { arrived, compose, openReview, openSchool, type School, sendForReview } from '../support/school';
import { readLedger } from '../support/stores';
import type { Surface } from '../support/surface';
import { form } from './editors/form';

const HOUR = 3_600_000;
const LI = 'a long sentence of li';
const ZHAO = 'a long sentence of zhao';
const ANEW = 'another long sentence';

const PEOPLE = [
  { id: 'wang', name: '王老师', department: '教务处', roles: ['publisher'] },
  { id: 'li', name: '李老师', department: '办公室', roles: ['reviewer', 'administrator'] },
  { id: 'zhao', name: '赵校长', department: '校长室', roles: ['leader'] },
];
const STAGES = [
  { name: '部门初审', role: 'reviewer' },
  { name: '分管领导审批', role: 'leader' },
];

let school: School;
beforeAll(async () => {
  school = await openSchool();
  await changePolicy(school.guarded, { people: PEOPLE, reviewStages: STAGES });
  await choosePerson(school.guarded, 'wang');
}, 60_000);
afterAll(() => school?.close());

async function send(title: string) {
  const draft = await compose(school, form, title, TEXTS.forReview);
  await draft.publishHeld();
  await sendForReview(draft, '家长已书面同意');
  return draft;
}

/** Unfolds the part of the review page about passphrases. */
async function unfoldKeys(page: Page): Promise<void> {
  const keys = (await page.waitForSelector('.keys')) as ElementHandle<HTMLDetailsElement> | null;
  await keys?.evaluate((details) => {
    details.open = true;
  });
}

async function givePassphrase(queue: Surface, name: string, passphrase: string): Promise<void> {
  await queue.choose('为谁设置', name);
  await queue.write('新口令（由本人输入）', passphrase);
  await queue.write('再输入一次', passphrase);
  await queue.press('设置口令');
  await queue.shows(`已设置口令：${name}`);
}

async function signIn(queue: Surface, name: string, passphrase: string): Promise<void> {
  await queue.write(`口令（${name}）`, passphrase);
  await queue.press('登录');
}

it('lets several people sign at one computer, each with their own passphrase, one stage after the other', async () => {
  const title = '两级审批';
  const draft = await send(title);
  const { page, queue } = await openReview(school, title);
  await unfoldKeys(page);
  await givePassphrase(queue, '李老师', LI);
  await signIn(queue, '李老师', LI);
  await queue.shows('已登录：李老师');
  await givePassphrase(queue, '赵校长', ZHAO);

  await queue.choose('审核员', '李老师');
  await queue.press(/^通过/);
  await queue.shows('已记录');
  await queue.press(new RegExp(title));
  await queue.choose('审核员', '赵校长');
  await queue.shows('口令（赵校长）');
  expect(await queue.buttons()).not.toContain('通过 A');
  await signIn(queue, '赵校长', LI);
  await queue.shows('口令不对');
  await signIn(queue, '赵校长', ZHAO);
  await queue.press(/^通过/);
  await queue.shows('没有待审核的发布');
  await page.close();

  await draft.publish();
  expect(await arrived(school.site, title)).toHaveLength(1);
  const lines = await readLedger(await school.guarded.openExtensionPage('report.html'));
  const signed = lines
    .filter(({ title: own }) => own === title)
    .map(({ event, decision }) => [event, decision?.seal?.key]);
  expect(signed.map(([event]) => event)).toEqual(['held', 'submitted', 'passed', 'approved', 'released']);
  const keys = signed.flatMap(([, key]) => (key ? [key] : []));
  expect(new Set(keys).size).toBe(2);
});

it('locks when nobody was there for ten minutes, and a lost passphrase is replaced without harm to old signatures', async () => {
  const page = await school.guarded.openExtensionPage('review.html');
  const queue = await documentOf(page);
  await (await page.waitForSelector('.queue summary'))?.click();
  await queue.press(/两级审批/);
  const code = await page.$eval(
    '.paper-form',
    (paper) => /校验码\s*([0-9A-F ]{14})/.exec(paper.textContent ?? '')?.[1],
  );
  await unfoldKeys(page);
  await signIn(queue, '李老师', LI);
  await queue.shows('已登录：李老师');
  await setClock(page, Date.now() + HOUR / 6);
  await page.click('h1');
  await queue.shows('口令（李老师）');
  expect(await queue.text()).not.toContain('已登录');
  await setClock(page);

  await signIn(queue, '李老师', LI);
  await queue.shows('已登录：李老师');
  await givePassphrase(queue, '赵校长', ANEW);
  await page.close();

  const title = '换口令后';
  await send(title);
  await decideSigned(title, '李老师', LI);
  const second = await openReview(school, title);
  await second.queue.choose('审核员', '赵校长');
  await signIn(second.queue, '赵校长', ZHAO);
  await second.queue.shows('口令不对');
  await signIn(second.queue, '赵校长', ANEW);
  await second.queue.press(/^通过/);
  await second.queue.shows('已记录');
  await second.page.close();

  const reportPage = await school.guarded.openExtensionPage('report.html');
  const report = await documentOf(reportPage);
  await report.write(/核对审批单/, code ?? '');
  await report.press('核对审批单');
  expect(await report.shows('与台账一致')).toContain('赵校长');
  await reportPage.close();
});

async function decideSigned(title: string, name: string, passphrase: string): Promise<void> {
  const { page, queue } = await openReview(school, title);
  await queue.choose('审核员', name);
  await signIn(queue, name, passphrase);
  await queue.press(/^通过/);
  await queue.shows('已记录');
  await page.close();
}
