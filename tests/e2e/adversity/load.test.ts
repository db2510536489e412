import { afterAll, beforeAll, expect, it } from 'vitest';
import { HELD, TEXTS } from '../../support/planted';
import { arrived, compose, openSchool, publishedAs, type School } from '../../support/school';
import { form } from '../editors/form';
import { postByScript } from './posts';

const TEN_MEGABYTES = 10 * 2 ** 20;
const REQUESTS = 2_000;
const AT_ONCE = 20;

let school: School;
beforeAll(async () => {
  school = await openSchool();
});
afterAll(() => school?.close());

/** Ten megabytes of school news, as UTF-8. */
const LONG = `${TEXTS.clean}\n`.repeat(Math.ceil(TEN_MEGABYTES / Buffer.byteLength(`${TEXTS.clean}\n`)));

it('publishes ten megabytes as they were written', async () => {
  const page = await school.guarded.open(`${school.site.guarded}/form`);
  expect(await postByScript(page, '长文', LONG)).toBe(200);
  const [publication, ...more] = publishedAs(school.site, '长文');
  expect(more).toEqual([]);
  expect(publication?.body === LONG).toBe(true);
});

it('holds a pupil’s numbers at the end of ten megabytes', async () => {
  const draft = await compose(school, form, '长文公示', '');
  const refused = postByScript(draft.page, '长文公示', LONG + TEXTS.pupil);
  expect(await draft.panel.shows('身份证号')).not.toContain(HELD.residentId);
  await draft.panel.press('返回修改');
  expect(await refused).toBe(0);
  expect(publishedAs(school.site, '长文公示')).toEqual([]);
});

/** Sends small requests, some at a time, as a backend that reports every keystroke. Gives how many were answered. */
function chatter(draftPage: Awaited<ReturnType<typeof compose>>['page']): Promise<number> {
  return draftPage.evaluate(
    async (count, atOnce) => {
      let next = 0;
      let answered = 0;
      const line = async () => {
        while (next < count) {
          const body = JSON.stringify({ tick: next++ });
          const headers = { 'content-type': 'application/json' };
          const answer = await fetch('/chatter', { method: 'POST', headers, body }).catch(() => undefined);
          if (answer) answered += 1;
        }
      };
      await Promise.all(Array.from({ length: atOnce }, line));
      return answered;
    },
    REQUESTS,
    AT_ONCE,
  );
}

it('keeps up with two thousand requests a minute, and still holds and releases posts among them', async () => {
  const held = await compose(school, form, '忙时公示', TEXTS.pupil);
  const clean = await compose(school, form, '忙时通知', TEXTS.clean);
  const talking = chatter(await school.guarded.open(`${school.site.guarded}/form`));
  await clean.page.bringToFront();
  await clean.publish();
  expect(await arrived(school.site, '忙时通知')).toHaveLength(1);
  await held.page.bringToFront();
  expect(await held.publishHeld()).toContain('身份证号');

  expect(await talking).toBe(REQUESTS);
  const ticks = school.site.requests.filter(({ url }) => url === '/chatter').map(({ body }) => body.toString());
  expect(new Set(ticks).size).toBe(REQUESTS);
  expect(ticks).toHaveLength(REQUESTS);
  for (const value of Object.values(HELD)) expect(school.site.requestsWith(value)).toEqual([]);
});
