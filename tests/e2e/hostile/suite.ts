import type { Page } from 'puppeteer';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Recorder, startRecorder } from '../../site/recorder';
import { until } from '../../support/until';
import { harmlessContent, plantedContent } from '../ways/attempt';
import { type Attack, STEAL } from './attacks';

/** Sends content by every channel a document has, and gives what the page has stolen since. */
const SEND = `
  const form = document.createElement('form');
  form.method = 'post'; form.action = '/take'; form.target = 'sink';
  const field = document.createElement('input'); field.name = 'content'; field.value = V + '-form';
  form.append(field); document.body.append(form);
  void fetch('/take', { method: 'POST', body: V + '-fetch' }).catch(() => 0);
  const xhr = new XMLHttpRequest(); xhr.open('POST', '/take'); xhr.send(V + '-xhr');
  navigator.sendBeacon('/take', V + '-beacon');
  form.submit();`;
/** Uses every nonce the page got hold of. */
const REPLAY = `
  for (const nonce of new Set(stolen)) {
    const xhr = new XMLHttpRequest(); xhr.open('POST', '/take' + nonce); xhr.send(V);
    const worker = new Worker(URL.createObjectURL(new Blob(['const xhr = new XMLHttpRequest(); xhr.open("POST", ' + JSON.stringify(location.origin + '/take' + nonce) + ', false); xhr.send(' + JSON.stringify(V) + ')'])));
  }`;
const CHANNELS = ['fetch', 'xhr', 'beacon', 'form'];

async function run(page: Page, code: string, value = ''): Promise<void> {
  await page.evaluate(
    async (text, content) => {
      const AsyncFunction = (async () => undefined).constructor as FunctionConstructor;
      await new AsyncFunction('V', text)(content);
    },
    code,
    value,
  );
}

/** A guarded browser in which pages are opened. */
interface Guarded {
  open(url: string): Promise<Page>;
  close(): Promise<void>;
}

/** Has pages work against their guard, in whichever browser. */
export function testHostile(attacks: readonly Attack[], launch: () => Promise<Guarded>): void {
  let recorder: Recorder;
  let guarded: Guarded;
  beforeAll(async () => {
    recorder = await startRecorder();
    guarded = await launch();
  });
  afterAll(async () => {
    await guarded?.close();
    await recorder?.close();
  });

  describe.each(attacks)('a page that $name', ({ script, page: path = '/ways' }) => {
    it('reads no nonce that is still good, releases nothing by itself, and cannot switch the guard off', async () => {
      const planted = plantedContent();
      const harmless = harmlessContent();
      const page = await guarded.open(recorder.guarded + path);
      await page.evaluate(
        (bad, good) => Object.assign(window, { planted: bad, harmless: good }),
        planted.text,
        harmless.text,
      );
      await run(page, STEAL);
      await run(page, script);
      await run(page, SEND, harmless.text);
      // What harms only the page itself is its own affair: it is enough that the guard has answered.
      await until(() => recorder.requestsWith(harmless.sign).length > 0, '无害内容送达');
      await run(page, SEND, planted.text);
      // The network tells the page of its own request when that is over: what it learns then must be worth nothing.
      await run(page, REPLAY, planted.text);
      const later = harmlessContent();
      await run(page, "void fetch('/take', { method: 'POST', body: V }).catch(() => 0)", later.text);
      await until(() => recorder.requestsWith(later.sign).length > 0, '后来的内容送达');
      expect(await page.evaluate('window.stolen.filter((what) => !what.startsWith("#pg="))')).toEqual([]);
      expect(recorder.requestsWith(planted.sign)).toEqual([]);
      page.close().catch(() => undefined);
    });
  });

  it('sends by all channels where nobody works against it', async () => {
    const page = await guarded.open(`${recorder.guarded}/ways`);
    const { text, sign } = harmlessContent();
    await run(page, SEND, text);
    for (const channel of CHANNELS) {
      await until(() => recorder.requestsWith(`${sign}-${channel}`).length > 0, `${channel} 送达`);
    }
  });
}
