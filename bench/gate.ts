import type { Page } from 'puppeteer';
import { launch, launchPlain } from '../cli/support/browser';
import { buildExtension, DEMO_POLICY } from '../cli/support/build-extension';
import { type Recorder, startRecorder } from '../tests/site/recorder';

/** Milliseconds of one thing without and with the extension, in one interleaved run. */
export interface Overhead {
  readonly what: string;
  readonly without: readonly number[];
  readonly with: readonly number[];
}

const SWITCHES = ['--ignore-certificate-errors'];
/** Each round measures one side after the other. */
const ROUNDS = 12;

const median = (values: readonly number[]) => [...values].sort((a, b) => a - b)[values.length >> 1] ?? Number.NaN;

/** Runs in a page: posts so many different texts, one after the other. */
async function fetches(round: number): Promise<number[]> {
  const taken: number[] = [];
  for (let i = 0; i < 20; i++) {
    const body = `学校定于星期五下午召开家长会，请各班做好准备。第 ${round} 轮之 ${i}`;
    const start = performance.now();
    await (await fetch('/take', { method: 'POST', body })).text();
    taken.push(performance.now() - start);
  }
  return taken;
}

/** Runs in a page: submits a form into a frame, from the call to the frame's new document. */
async function submits(round: number): Promise<number[]> {
  const taken: number[] = [];
  const frame = document.querySelector('iframe');
  for (let i = 0; i < 5; i++) {
    const form = document.createElement('form');
    Object.assign(form, { method: 'post', action: '/take', target: 'sink' });
    form.innerHTML = `<input name="content" value="学校定于星期五下午召开家长会。第 ${round} 轮之 ${i}">`;
    document.body.append(form);
    const loaded = new Promise((done) => frame?.addEventListener('load', done, { once: true }));
    const start = performance.now();
    form.submit();
    await loaded;
    taken.push(performance.now() - start);
    form.remove();
  }
  return taken;
}

/** Runs in a page: from the end of its answer to its end of parsing. */
function parsing(): number[] {
  const [entry] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
  return entry ? [entry.domInteractive - entry.responseEnd] : [];
}

async function loads(page: Page, address: string): Promise<number[]> {
  const taken: number[] = [];
  for (let i = 0; i < 6; i++) {
    await page.goto(address);
    taken.push(...(await page.evaluate(parsing)));
  }
  return taken;
}

type Measure = (page: Page, recorder: Recorder, round: number) => Promise<number[]>;

const MEASURES: Readonly<Record<string, Measure>> = {
  'fetch, guarded site': async (page, { guarded }, round) => {
    await page.goto(`${guarded}/ways`);
    return page.evaluate(fetches, round);
  },
  'form into a frame, guarded site': async (page, { guarded }, round) => {
    await page.goto(`${guarded}/ways`);
    return page.evaluate(submits, round);
  },
  'parsing a page, other site': (page, { third }) => loads(page, `${third}/ways`),
};

/** Measures what the gate costs. */
export async function runGate(): Promise<Overhead[]> {
  const recorder = await startRecorder();
  const plain = await launchPlain(SWITCHES);
  const guarded = await launch({ extension: buildExtension(DEMO_POLICY, 'bench'), switches: SWITCHES });
  try {
    const sides = { without: await plain.newPage(), with: await guarded.browser.newPage() };
    const results: Overhead[] = [];
    for (const [what, measure] of Object.entries(MEASURES)) {
      const taken = { without: [] as number[], with: [] as number[] };
      // The first round only warms up.
      for (let round = -1; round < ROUNDS; round++) {
        for (const side of ['without', 'with'] as const) {
          const values = await measure(sides[side], recorder, round);
          if (round >= 0) taken[side].push(...values);
        }
      }
      results.push({ what, ...taken });
    }
    return results;
  } finally {
    await guarded.close();
    await plain.close();
    await recorder.close();
  }
}

/** Prints medians and what is added. */
export function printGate(results: readonly Overhead[]): void {
  for (const { what, without, with: guarded } of results) {
    const [before, after] = [median(without), median(guarded)];
    const times = `${before.toFixed(2)} → ${after.toFixed(2)} ms`;
    console.log(`${what}: ${times}, +${(after - before).toFixed(2)} ms median of ${without.length}`);
  }
}
