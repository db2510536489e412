import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { closedRoot, titlesIn } from '../support/closed-root';
import { TEXTS } from '../support/planted';
import { compose, openSchool, type School } from '../support/school';
import { until } from '../support/until';
import { form } from './editors/form';

let school: School;
beforeAll(async () => {
  school = await openSchool();
});
afterAll(() => school?.close());

/** The mark on a page of the school, in a closed shadow root. */
async function markOn(path: string) {
  const page = await school.guarded.open(school.site.guarded + path);
  return { page, mark: await closedRoot(page, 'shenfa-mark') };
}

describe('the mark on a guarded page', () => {
  it('says that the page is guarded, and what that means when it is pressed', async () => {
    const { page, mark } = await markOn('/form');
    await until(async () => (await mark.buttons()).includes('慎发：本页发布前会检查'), '标记');
    await mark.press('慎发：本页发布前会检查');
    await mark.shows('本页由慎发守护');
    // A page can neither reach into it nor hear that it was pressed.
    expect(await page.evaluate(() => document.querySelector('shenfa-mark')?.shadowRoot)).toBeNull();
    await mark.press('慎发：本页发布前会检查');
    await until(async () => !(await mark.text())?.includes('本页由慎发守护'), '说明收起');
  });

  it('is small and takes no room of the page', async () => {
    const { page, mark } = await markOn('/form');
    await until(async () => (await mark.buttons()).length === 1, '标记');
    const box = await page.evaluate(() => document.querySelector('shenfa-mark')?.getBoundingClientRect().toJSON());
    expect([box?.width, box?.height]).toEqual([0, 0]);
  });

  it('says that something is held while it is', async () => {
    const draft = await compose(school, form, '标记公示', TEXTS.pupil);
    await draft.publishHeld();
    expect(await titlesIn(draft.page, 'shenfa-mark')).toEqual(['慎发：有内容暂缓发布']);
    await draft.panel.press('返回修改');
    await draft.panel.closed();
    expect(await titlesIn(draft.page, 'shenfa-mark')).toEqual(['慎发：本页发布前会检查']);
  });

  it('asks for attention when much of what the site sends cannot be inspected, on every open page', async () => {
    const { page, mark } = await markOn('/form');
    const send = (number: number) =>
      page.evaluate((name) => {
        const body = new FormData();
        body.append('upfile', new File([new Uint8Array([1, 2, 3])], name));
        fetch('/upload', { method: 'POST', body }).catch(() => undefined);
      }, `照片${number}.bin`);
    const panel = await closedRoot(page, 'shenfa-panel');
    for (let number = 1; number <= 5; number++) {
      await send(number);
      await panel.press('返回修改');
      await until(async () => ((await panel.text()) ?? '') === '', '面板关闭');
    }
    await mark.press('慎发：需要留意');
    await mark.shows('未能检查');
    await mark.shows('办公室 李老师');
    const other = await markOn('/form');
    await until(async () => (await other.mark.buttons()).includes('慎发：需要留意'), '另一页的标记');
  });
});

it('is not there where nothing is guarded', async () => {
  const page = await school.guarded.open(`${school.site.plain}/form`);
  expect(await page.evaluate(() => document.querySelector('shenfa-mark'))).toBeNull();
});
