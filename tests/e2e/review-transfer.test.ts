import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ElementHandle, Page } from 'puppeteer';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { documentOf } from '../support/closed-root';
import { downloadFrom } from '../support/download';
import { launchGuarded } from '../support/extension';
import { PLANTED, TEXTS } from '../support/planted';
import { arrived, compose, openReview, openSchool, type School, sendForReview } from '../support/school';
import { readLedger } from '../support/stores';
import { form } from './editors/form';

const TITLE = '跨机公示';
const PASSPHRASE = 'a long sentence 1';

let school: School;
let reviewer: Awaited<ReturnType<typeof launchGuarded>>;
let folder: string;
beforeAll(async () => {
  school = await openSchool();
  reviewer = await launchGuarded();
  folder = await mkdtemp(join(tmpdir(), 'shenfa-transfer-'));
});
afterAll(async () => {
  await reviewer?.close();
  await school?.close();
  if (folder) await rm(folder, { recursive: true, force: true });
});

/** Has a page of the extension take a policy, as the options page does. */
async function setPolicy(page: Page, policy: object): Promise<void> {
  const problems = await page.evaluate(async (text) => {
    const answer = await chrome.runtime.sendMessage({ name: 'policy.import', request: { text } });
    return answer.response.problems;
  }, JSON.stringify(policy));
  expect(problems).toEqual([]);
}

async function giveFile(page: Page, name: string, text: string): Promise<void> {
  const path = join(folder, name);
  await writeFile(path, text);
  const field = (await page.waitForSelector('.take input[type="file"]')) as ElementHandle<HTMLInputElement> | null;
  await field?.uploadFile(path);
}

/** Unfolds the part of the review page about passphrases; a page that has just been opened is still empty. */
async function unfoldKeys(page: Page): Promise<void> {
  const keys = await page.waitForSelector('.keys');
  await keys?.evaluate((details) => details.setAttribute('open', ''));
}

it('goes to a reviewer at another computer as a sealed file, and the signed decision lets it out', async () => {
  const policyPage = await school.guarded.openExtensionPage('options.html');
  const { policy } = await policyPage.evaluate(async () => {
    return (await chrome.runtime.sendMessage({ name: 'policy.state', request: {} })).response;
  });
  const people = policy.people.map((person: { id: string; roles: string[] }) =>
    person.id === 'li' ? { ...person, roles: [...person.roles, 'administrator'] } : person,
  );

  // The reviewer gets a passphrase at their own computer; its public key goes into the policy of both.
  const first = await reviewer.openExtensionPage('options.html');
  await setPolicy(first, { ...policy, people });
  const keysPage = await reviewer.openExtensionPage('review.html');
  const keys = await documentOf(keysPage);
  await unfoldKeys(keysPage);
  await keys.choose('为谁设置', '李老师');
  await keys.write('新口令（由本人输入）', PASSPHRASE);
  await keys.write('再输入一次', PASSPHRASE);
  await keys.press('设置口令');
  await keys.shows('已设置口令：李老师');
  const publicKeys = await downloadFrom(keysPage, () => keys.press('导出公钥（写入策略）'));
  const [{ keys: own }] = JSON.parse(publicKeys);
  const shared = {
    ...policy,
    people: people.map((person: { id: string }) => (person.id === 'li' ? { ...person, keys: own } : person)),
  };
  await setPolicy(first, shared);
  await setPolicy(policyPage, shared);

  // The teacher's submission leaves as a file in which nothing can be read.
  const round = await compose(school, form, '两机初稿', TEXTS.forReview);
  await round.publishHeld();
  await sendForReview(round, '家长已书面同意');
  const draft = await compose(school, form, TITLE, TEXTS.forReview);
  await draft.publishHeld();
  await sendForReview(draft, '家长已书面同意');
  const { page: senderPage, queue } = await openReview(school, TITLE);
  const submission = await downloadFrom(senderPage, () => queue.press('导出给另一台电脑审核'));
  for (const value of PLANTED) expect(submission).not.toContain(value);

  // The reviewer signs in, reads it, and decides.
  const reviewPage = await reviewer.openExtensionPage('review.html');
  const review = await documentOf(reviewPage);
  await review.shows('打开送审或意见文件');
  await giveFile(reviewPage, 'submission.json', submission);
  await review.shows('请先登录');
  await unfoldKeys(reviewPage);
  await review.write('口令（李老师）', PASSPHRASE);
  await review.press('登录');
  await review.shows('已登录：李老师');
  await giveFile(reviewPage, 'submission.json', submission);
  await review.shows(TITLE);
  await review.shows('110101190005200034');
  await review.shows('本次新增或改动 1 句，去掉 1 句');
  await review.choose(/审核员/, '李老师');
  const decision = await downloadFrom(reviewPage, () => review.press(/^通过/));

  // Back at the teacher's computer: an edited decision does not count, the right one does, once.
  await giveFile(senderPage, 'edited.json', decision.replace('"falseAlarms": []', '"falseAlarms": ["mobile"]'));
  await queue.shows('签名与内容不符');
  await giveFile(senderPage, 'decision.json', decision);
  await queue.shows('意见已核对签名并记录');
  await giveFile(senderPage, 'decision.json', decision);
  await queue.shows('已经处理过了');
  await senderPage.close();
  await draft.publish();
  expect(await arrived(school.site, TITLE)).toHaveLength(1);
  const events = (await readLedger(await school.guarded.openExtensionPage('report.html')))
    .filter(({ title }) => title === TITLE)
    .map(({ event }) => event);
  expect(events).toEqual(['held', 'submitted', 'approved', 'released']);
});
