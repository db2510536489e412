import { afterAll, beforeAll, expect, it } from 'vitest';
import { TEXTS } from '../support/planted';
import { arrived, compose, openSchool, type School } from '../support/school';
import { form } from './editors/form';

let school: School;
beforeAll(async () => {
  school = await openSchool();
});
afterAll(() => school?.close());

it('keeps the styles of the page and of the panel apart', async () => {
  const draft = await compose(school, form, '样式', TEXTS.pupil);
  const { page, panel } = draft;
  const looks = () =>
    page.$$eval('h1, h2, label, button, #body', (elements) =>
      elements.map((element) => JSON.stringify(Object.values(getComputedStyle(element)))),
    );
  const before = await looks();
  await draft.publishHeld();
  expect(await looks()).toEqual(before);

  await page.addStyleTag({
    content:
      'html > :not(head, body), html > :not(head, body) * { display: none !important; font-size: 99px !important }',
  });
  await panel.press('脱敏后发布');
  expect(await arrived(school.site, '样式')).toHaveLength(1);
});
