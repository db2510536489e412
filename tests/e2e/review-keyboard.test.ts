import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { TEXTS } from '../support/planted';
import { compose, openReview, openSchool, type School, sendForReview } from '../support/school';
import { until } from '../support/until';
import { form } from './editors/form';

const TITLES = ['先送审的', '后送审的'] as const;

let school: School;
beforeAll(async () => {
  school = await openSchool();
  for (const title of TITLES) {
    const draft = await compose(school, form, title, TEXTS.forReview);
    await draft.publishHeld();
    await sendForReview(draft, '家长已书面同意');
  }
}, 120_000);
afterAll(() => school?.close());

describe('the review page by keyboard', () => {
  it('goes through the queue with J and K, and decides with A and R', async () => {
    const { page, queue } = await openReview(school, TITLES[0]);
    const selected = () => page.$eval('[aria-current="true"]', (item) => item.textContent ?? '');
    const shows = (title: string) => until(async () => (await selected()).includes(title), `选中「${title}」`);
    await queue.choose('审核员', '李老师');

    await page.keyboard.press('j');
    await shows(TITLES[1]);
    await page.keyboard.press('k');
    await shows(TITLES[0]);

    await page.keyboard.press('r');
    await queue.shows('退回或不予发布前请写明意见');
    await queue.write('意见', 'a r j');
    expect(await selected()).toContain(TITLES[0]);
    expect(await queue.text()).toContain('2 件待审核');

    await page.click('h1');
    await page.keyboard.press('r');
    await queue.shows('1 件待审核');
    await shows(TITLES[1]);
    await page.keyboard.press('a');
    await queue.shows('没有待审核的发布');
  });
});
