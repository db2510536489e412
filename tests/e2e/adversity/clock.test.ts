import { afterAll, beforeAll, expect, it } from 'vitest';
import { HELD, TEXTS } from '../../support/planted';
import { arrived, compose, openSchool, type School } from '../../support/school';
import { form } from '../editors/form';
import { eventsOf, postByScript } from './posts';

const FORTY_DAYS = 40 * 24 * 3_600_000;

let school: School;
beforeAll(async () => {
  school = await openSchool();
});
afterAll(() => school?.close());

/** Moves the clock of the extension's worker, as the computer's would be moved under it. Milliseconds. */
async function moveClock(by: number): Promise<void> {
  const worker = await (await school.guarded.worker()).worker();
  await worker?.evaluate((moved) => {
    const now = Date.now.bind(Date);
    Date.now = () => now() + moved;
  }, by);
}

it('holds, releases and records as before when the clock is set back', async () => {
  const page = await school.guarded.open(`${school.site.guarded}/form`);
  expect(await postByScript(page, '改钟前', TEXTS.clean)).toBe(200);
  await moveClock(-FORTY_DAYS);

  const draft = await compose(school, form, '改钟公示', TEXTS.pupil);
  expect(await draft.publishHeld()).toContain('身份证号');
  const clean = await compose(school, form, '改钟后', TEXTS.clean);
  await clean.publish();
  expect(await arrived(school.site, '改钟后')).toHaveLength(1);

  expect(await eventsOf(school, '改钟公示')).toEqual(['held']);
  expect(await eventsOf(school, '改钟后')).toEqual(['released']);
  for (const value of Object.values(HELD)) expect(school.site.requestsWith(value)).toEqual([]);
});
