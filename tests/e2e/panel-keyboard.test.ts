import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { TEXTS } from '../support/planted';
import { compose, openSchool, publishedAs, type School } from '../support/school';
import { form } from './editors/form';

/** More than the panel has places to stop at, so that Tab goes round at least once. */
const PRESSES = 30;

let school: School;
beforeAll(async () => {
  school = await openSchool();
});
afterAll(() => school?.close());

/** Name of the element that has focus, as the page sees it. */
function focused(): string {
  return document.activeElement?.localName ?? '';
}

describe('the panel by keyboard', () => {
  it('takes focus, keeps it, and gives it back on Escape with the text still there', async () => {
    const draft = await compose(school, form, '键盘', TEXTS.pupil);
    const { page, panel } = draft;
    await draft.publishHeld();
    const before = await page.evaluate(focused);
    const places = new Set<string>([before]);
    for (let press = 0; press < PRESSES; press++) {
      await page.keyboard.press(press % 3 === 2 ? 'ArrowDown' : 'Tab');
      places.add(await page.evaluate(focused));
    }
    // Between the last and the first control focus belongs to the browser, which a page sees as its body.
    places.delete('body');
    expect([...places]).toEqual(['shenfa-panel']);

    await page.keyboard.press('Escape');
    await panel.closed();
    expect(await page.evaluate(() => document.activeElement?.textContent)).toContain('发布');
    expect(await page.$eval('textarea', (field) => field.value)).toContain(TEXTS.pupil.slice(0, 8));
    expect(publishedAs(school.site, '键盘')).toEqual([]);
  });

  it('keeps its keys from the shortcuts of the page', async () => {
    const draft = await compose(school, form, '快捷键', TEXTS.pupil);
    const { page, panel } = draft;
    await page.evaluate(() => {
      document.addEventListener('keydown', (event) => {
        document.title += event.key;
      });
    });
    await draft.publishHeld();
    const title = await page.title();
    await panel.press('确需原样发布？送审');
    await panel.write('送审理由', 'secret');
    expect(await page.title()).toBe(title);
    await panel.press('取消');
    await panel.press('返回修改');
    await panel.closed();
  });
});
