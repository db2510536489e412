import { join } from 'node:path';
import { build } from 'esbuild';
import type { Browser } from 'puppeteer';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchPlain } from '../../cli/support/plain-browser';
import { scan } from '../../lib/pipeline';
import { makeCorpus } from '../corpus/corpus';

const DOCUMENTS = makeCorpus({ seed: 9, size: 500 }).map(({ text, format }) => ({ text, format }));
type Documents = typeof DOCUMENTS;

let script = '';
let browser: Browser;

beforeAll(async () => {
  const bundled = await build({
    stdin: {
      contents:
        "import { scan } from './lib/pipeline'; globalThis.scanTexts = (all) => all.map(({ text, format }) => scan(text, format));",
      resolveDir: join(import.meta.dirname, '../..'),
    },
    bundle: true,
    format: 'iife',
    write: false,
  });
  script = bundled.outputFiles[0]?.text ?? '';
  browser = await launchPlain();
});
afterAll(() => browser?.close());

/** Runs the bundled scanner in the page, or in a worker of the page. */
async function scanInBrowser(where: 'page' | 'worker'): Promise<unknown> {
  const page = await browser.newPage();
  if (where === 'page') {
    await page.addScriptTag({ content: script });
    return page.evaluate(
      (documents) => (globalThis as unknown as { scanTexts(all: Documents): unknown }).scanTexts(documents),
      DOCUMENTS,
    );
  }
  const source = `${script}\nonmessage = ({ data }) => postMessage(scanTexts(data));`;
  return page.evaluate(
    (code, documents) =>
      new Promise((done, fail) => {
        const worker = new Worker(URL.createObjectURL(new Blob([code], { type: 'text/javascript' })));
        worker.onmessage = ({ data }) => done(data);
        worker.onerror = ({ message }) => fail(new Error(message));
        worker.postMessage(documents);
      }),
    source,
    DOCUMENTS,
  );
}

describe('the same findings as in Node', () => {
  const here = JSON.parse(JSON.stringify(DOCUMENTS.map(({ text, format }) => scan(text, format))));

  it.each(['page', 'worker'] as const)('are found in a %s of the browser', async (where) => {
    expect(here.flat().length).toBeGreaterThan(500);
    expect(await scanInBrowser(where)).toEqual(here);
  });
});
