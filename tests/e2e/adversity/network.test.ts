import { afterAll, beforeAll, expect, it } from 'vitest';
import { HELD, TEXTS } from '../../support/planted';
import { compose, openSchool, publishedAs, type School } from '../../support/school';
import { until } from '../../support/until';
import { form } from '../editors/form';
import { eventsOf, postByScript } from './posts';

let school: School;
beforeAll(async () => {
  school = await openSchool();
});
afterAll(() => school?.close());

/** As bad as a school's line gets. Bytes per second and milliseconds. */
const BAD_LINE = { upload: 20_000, download: 20_000, latency: 1_500 };

it('publishes once over a slow line', async () => {
  const page = await school.guarded.open(`${school.site.guarded}/form`);
  await page.emulateNetworkConditions(BAD_LINE);
  expect(await postByScript(page, '慢网', TEXTS.clean)).toBe(200);
  expect(publishedAs(school.site, '慢网')).toHaveLength(1);
});

it('tells the page that it is offline, and publishes when it is not', async () => {
  const page = await school.guarded.open(`${school.site.guarded}/form`);
  await page.setOfflineMode(true);
  expect(await postByScript(page, '断网', TEXTS.clean)).toBe(0);
  expect(publishedAs(school.site, '断网')).toEqual([]);
  await page.setOfflineMode(false);
  // For some seconds the guard takes it for the same press once more.
  await until(async () => (await postByScript(page, '断网', TEXTS.clean)) === 200, '联网后发布');
  expect(publishedAs(school.site, '断网')).toHaveLength(1);
  const events = await eventsOf(school, '断网');
  expect([events[0], events.at(-1)]).toEqual(['released', 'released']);
});

it('holds a pupil’s numbers offline too', async () => {
  const draft = await compose(school, form, '断网公示', TEXTS.pupil);
  await draft.page.setOfflineMode(true);
  expect(await draft.publishHeld()).toContain('身份证号');
  await draft.panel.press('返回修改');
  await draft.panel.closed();
  expect(await form.bodyText(draft.page)).toBe(TEXTS.pupil);
  for (const value of Object.values(HELD)) expect(school.site.requestsWith(value)).toEqual([]);
});

it('loses no text when a form goes out into a line that is down', async () => {
  const draft = await compose(school, form, '断网表单', TEXTS.clean);
  await draft.page.setOfflineMode(true);
  await Promise.all([draft.page.waitForNavigation(), draft.publish()]);
  await draft.page.setOfflineMode(false);
  await draft.page.goBack();
  expect(await form.bodyText(draft.page)).toBe(TEXTS.clean);
  expect(publishedAs(school.site, '断网表单')).toEqual([]);
});
