import type { Page } from 'puppeteer';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { HELD, TEXTS } from '../support/planted';
import { openSchool, type School } from '../support/school';

let school: School;
beforeAll(async () => {
  school = await openSchool();
});
afterAll(() => school?.close());

type Bypass = (page: Page, url: string, body: string) => Promise<boolean>;

/** Sends from a worker, which has no collector. */
const fromWorker =
  (method: string): Bypass =>
  (page, url, body) =>
    page.evaluate(
      (address, how) => {
        const code = `fetch(${JSON.stringify(address)}, ${JSON.stringify(how)})
          .then(() => postMessage(true), () => postMessage(false));`;
        const worker = new Worker(URL.createObjectURL(new Blob([code])));
        return new Promise<boolean>((answer) => worker.addEventListener('message', ({ data }) => answer(data)));
      },
      url,
      { method, body },
    );

/** Sends with the functions of a frame in which no content script ever runs. */
const fromCleanFrame: Bypass = (page, url, body) =>
  page.evaluate(
    (address, how) => {
      const frame = document.createElement('iframe');
      frame.src = 'javascript:void 0';
      document.body.append(frame);
      const inner = frame.contentWindow as Window & typeof globalThis;
      return inner.fetch(address, how).then(
        () => true,
        () => false,
      );
    },
    url,
    { method: 'POST', body },
  );

/** Ways to send from where nothing is collected. Each answers whether the page believes it was sent. */
const BYPASSES: readonly { readonly name: string; readonly send: Bypass }[] = [
  { name: 'a worker', send: fromWorker('POST') },
  { name: 'a worker with a method of its own', send: fromWorker('PATCH') },
  { name: 'a frame that never loads', send: fromCleanFrame },
];

describe.each(BYPASSES)('the network floor under $name', ({ name, send }) => {
  it('lets nothing out of a guarded site', async () => {
    const page = await school.guarded.open(`${school.site.guarded}/form`);
    expect(await send(page, `${school.site.guarded}/api/publish`, TEXTS.pupil)).toBe(false);
    expect(school.site.requestsWith(HELD.residentId)).toEqual([]);
  });

  it('is what stops it: the same goes out where nothing is guarded', async () => {
    const page = await school.guarded.open(`${school.site.plain}/form`);
    const marker = `positive-control-${encodeURIComponent(name)}`;
    expect(await send(page, `${school.site.plain}/anywhere`, marker)).toBe(true);
    expect(school.site.requestsWith(marker)).toHaveLength(1);
  });
});
