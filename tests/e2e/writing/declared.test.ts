import type { Page } from 'puppeteer';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { closedRoot, documentOf } from '../../support/closed-root';
import { arrived, compose, type Draft, openSchool, plainText, type School } from '../../support/school';
import { readLedger } from '../../support/stores';
import { until } from '../../support/until';
import { ueditor } from '../editors/ueditor';
import { pressMark, type SeenMark, type WritingPage, writingOn } from './driver';

const MOBILE = '13800138000';
const ID = '11010119000307007X';
const SAY = '这是对外公开的，不用遮';
const TAKE_BACK = '收回“对外公开”的说明';

let school: School;
beforeAll(async () => {
  school = await openSchool();
});
afterAll(() => school?.close());

/** UEditor writes in a frame, and the page around it publishes. */
const writingIn = ({ page }: Draft): WritingPage =>
  writingOn({
    page,
    name: ueditor.name,
    held: () => ueditor.bodyText(page),
    frame: () => until(async () => (await (await page.$('#ueditor_0'))?.contentFrame()) ?? undefined, '框架'),
  });

async function markOf(writing: WritingPage, texts: readonly string[], text: string): Promise<SeenMark> {
  const mark = (await writing.marked(texts)).find((seen) => seen.text === text);
  if (!mark) throw new Error(`${text} 没有标记`);
  return mark;
}

async function openCard(page: Page, { x, y }: SeenMark) {
  await page.mouse.click(x, y);
  const card = await closedRoot(page, 'shenfa-card');
  await card.shows('先不处理');
  return card;
}

it('becomes a notice when the teacher says that it is public, and goes out under their name', async () => {
  const title = '值班手机';
  const draft = await compose(school, ueditor, title, `家长手机 ${MOBILE}。`);
  const writing = writingIn(draft);
  await pressMark(writing, await markOf(writing, [MOBILE], MOBILE), SAY);
  const frame = await writing.frame();
  await until(() => frame.evaluate(() => CSS.highlights.get('shenfa-notice')?.size === 1), '提示');
  expect(await draft.publishHeld()).toContain('138****8000');
  await draft.panel.write('可以公开的理由', '值班手机已在网站公开');
  await draft.panel.tick('我已核对，内容可以公开，由我负责。');
  await draft.panel.press('确认并发布');
  const [publication] = await arrived(school.site, title);
  expect(plainText(publication?.body ?? '')).toContain(MOBILE);

  const page = await school.guarded.openExtensionPage('report.html');
  expect(await readLedger(page)).toContainEqual(
    expect.objectContaining({
      title,
      event: 'released',
      basis: 'responsibility',
      person: { id: 'wang', name: '王老师', department: '教务处' },
      findings: [expect.objectContaining({ masked: '138****8000', action: 'notice', declared: true })],
    }),
  );
  await (await documentOf(page)).shows('手机号（发布人说明已公开） 1');
  await page.close();
});

it('can be taken back', async () => {
  const draft = await compose(school, ueditor, '收回', `家长手机 ${MOBILE}。`);
  const writing = writingIn(draft);
  await pressMark(writing, await markOf(writing, [MOBILE], MOBILE), SAY);
  const mark = await markOf(writing, [MOBILE], MOBILE);
  await (await openCard(draft.page, mark)).shows('您说明过这是对外公开的');
  await pressMark(writing, mark, TAKE_BACK);
  expect(await draft.publishHeld()).toContain('脱敏后发布');
  expect(await draft.panel.buttons()).not.toContain('确认并发布');
});

it('is never offered for an identity number', async () => {
  const draft = await compose(school, ueditor, '证件', `身份证号 ${ID}，家长手机 ${MOBILE}。`);
  const writing = writingIn(draft);
  const card = await openCard(draft.page, await markOf(writing, [ID, MOBILE], ID));
  expect(await card.buttons()).not.toContain(SAY);
  await openCard(draft.page, await markOf(writing, [ID, MOBILE], MOBILE));
  expect(await card.buttons()).toContain(SAY);
});
