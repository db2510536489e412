import { strFromU8, unzipSync } from 'fflate';
import type { WebWorker } from 'puppeteer';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { documentOf } from '../support/closed-root';
import { downloadBytes } from '../support/download';
import { PLANTED, TEXTS } from '../support/planted';
import { arrived, compose, decide, openSchool, type School, sendForReview } from '../support/school';
import { readStores } from '../support/stores';
import { form } from './editors/form';

/** Also not in part: the middle of a number is what a mask hides. */
const CANARIES = [...PLANTED, '19000307007', '80013800', '19000520003', '90013900', '命题工作安排'];

/** The text under review must go to the worker to be sealed, and to the reading page to be read: nothing else may carry it. */
const CARRIES_TEXT = ['guard.review', 'guard.read', 'guard.file', 'guard.mend'];

let school: School;
const logged: string[] = [];
beforeAll(async () => {
  school = await openSchool();
  const worker = await (await school.guarded.worker()).worker();
  worker?.on('console', (message) => logged.push(message.text()));
  await worker?.evaluate(watch);
});
afterAll(() => school?.close());

/** Runs in the worker: keeps every message that comes and every notification, as text. */
function watch(): void {
  const seen: { messages: string[]; said: string[] } = { messages: [], said: [] };
  Reflect.set(globalThis, 'seen', seen);
  chrome.runtime.onMessage.addListener((message) => {
    seen.messages.push(JSON.stringify(message));
  });
  Reflect.set(chrome.notifications, 'create', (id: string, options: unknown) => {
    seen.said.push(JSON.stringify(options));
    return Promise.resolve(id);
  });
}

const seenBy = async (worker: WebWorker | null) =>
  (await worker?.evaluate('globalThis.seen')) as { messages: string[]; said: string[] };

const leaksIn = (text: string) => CANARIES.filter((canary) => text.includes(canary));

it('finds no planted value in messages, notifications, logs, stores, badge and exports', async () => {
  const title = '金丝雀公示';
  const masked = await compose(school, form, '脱敏公示', TEXTS.pupil);
  await masked.publishHeld();
  await masked.panel.press('脱敏后发布');
  await arrived(school.site, '脱敏公示');
  await (await compose(school, form, '命题安排', TEXTS.marking)).publishHeld();
  const draft = await compose(school, form, title, TEXTS.forReview);
  await draft.publishHeld();
  await sendForReview(draft, '家长已书面同意');
  await decide(school, title, '退回', `请去掉 ${PLANTED[3]} 这类证件号`);

  const { messages, said } = await seenBy(await (await school.guarded.worker()).worker());
  const named = messages.map((text) => ({ name: (JSON.parse(text) as { name: string }).name, text }));
  expect(named.map(({ name }) => name)).toEqual(
    expect.arrayContaining(['guard.attempt', 'guard.review', 'review.decide']),
  );
  expect(named.filter(({ name, text }) => !CARRIES_TEXT.includes(name) && leaksIn(text).length > 0)).toEqual([]);
  expect(said.length).toBeGreaterThan(0);
  expect(leaksIn(said.join('\n'))).toEqual([]);
  expect(leaksIn(logged.join('\n'))).toEqual([]);

  const page = await school.guarded.openExtensionPage('report.html');
  page.on('console', (message) => logged.push(message.text()));
  expect(leaksIn((await readStores(page)).text)).toEqual([]);
  const report = await documentOf(page);
  expect(leaksIn(await report.shows('命题安排'))).toEqual([]);
  for (const button of ['下载 CSV', '下载 JSON', '导出台账', '下载 XLSX']) {
    const bytes = await downloadBytes(page, () => report.press(button));
    const parts = button.endsWith('XLSX') ? Object.values(unzipSync(bytes)) : [bytes];
    const text = parts.map((part) => strFromU8(part)).join('\n');
    expect(text, button).toContain('命题安排');
    expect(leaksIn(text), button).toEqual([]);
  }
  expect(leaksIn(logged.join('\n'))).toEqual([]);
  await page.close();
});
