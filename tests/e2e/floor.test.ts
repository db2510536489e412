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

/** Sends by a request of a worker for which no worker can wait, and which is not collected therefore. */
const fromWorker =
  (method: string): Bypass =>
  (page, url, body) =>
    page.evaluate(
      (...request) => {
        const code = `const [address, method, body] = ${JSON.stringify(request)};
          const xhr = new XMLHttpRequest();
          try { xhr.open(method, address, false); xhr.send(body); postMessage(true); } catch { postMessage(false); }`;
        const worker = new Worker(URL.createObjectURL(new Blob([code])));
        return new Promise<boolean>((answer) => worker.addEventListener('message', ({ data }) => answer(data)));
      },
      url,
      method,
      body,
    );

/** Sends from a worker that pages share, which has no collector. */
const fromSharedWorker: Bypass = (page, url, body) =>
  page.evaluate(
    (address, how) => {
      const code = `onconnect = ({ ports: [port] }) =>
        fetch(${JSON.stringify(address)}, ${JSON.stringify(how)}).then(() => port.postMessage(true), () => port.postMessage(false));`;
      const { port } = new SharedWorker(URL.createObjectURL(new Blob([code])));
      return new Promise<boolean>((answer) => {
        port.onmessage = ({ data }) => answer(data);
      });
    },
    url,
    { method: 'POST', body },
  );

/** Ways to send from where nothing is collected. Each answers whether the page believes it was sent. */
const BYPASSES: readonly { readonly name: string; readonly send: Bypass }[] = [
  { name: 'a worker that waits', send: fromWorker('POST') },
  { name: 'a worker that waits, with a method of its own', send: fromWorker('PATCH') },
  { name: 'a shared worker', send: fromSharedWorker },
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
