import type { CDPSession, Page } from 'puppeteer';
import { launch, launchPlain } from '../cli/support/browser';
import { buildExtension, DEMO_POLICY } from '../cli/support/build-extension';
import { startSite } from '../tests/site/server';
import { KINDS, type Kind, makeText } from './texts';

/** Milliseconds of the page's main thread for each key, without and with the extension, in one interleaved run. */
export interface Typing {
  readonly kind: Kind;
  readonly kilobytes: number;
  readonly without: readonly number[];
  readonly with: readonly number[];
}

const SIZES = [20, 200];
/** Keys of a round, pressed one after the other; each round measures one side after the other. */
const KEYS = 20;
const ROUNDS = 10;

/** Runs in a page: what stands in the editor from now on, caret in the middle. */
function fill(text: string): void {
  const area = document.querySelector('#area');
  const lines = text.split('\n').map((line) => {
    const paragraph = document.createElement('p');
    paragraph.textContent = line;
    return paragraph;
  });
  area?.replaceChildren(...lines);
  (area as HTMLElement).focus();
  document.getSelection()?.collapse(lines[lines.length >> 1] ?? null, 1);
}

/**
 * Runs in a page: waits until all that waits for an idle moment has been done. Each wait draws a frame first: where nothing
 * is drawn, Chromium has no idle moment for 300 ms, and a run takes ten minutes.
 */
const idle = () =>
  new Promise<void>((done) =>
    requestAnimationFrame(() =>
      requestIdleCallback(() => requestAnimationFrame(() => requestIdleCallback(() => done()))),
    ),
  );

async function taskTime(client: CDPSession): Promise<number> {
  const { metrics } = await client.send('Performance.getMetrics');
  return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0) * 1000;
}

/** What each key costs, from the press until the page is idle again. */
async function typed(page: Page, client: CDPSession): Promise<number[]> {
  const taken: number[] = [];
  await page.evaluate(idle);
  for (let i = 0; i < KEYS; i++) {
    const before = await taskTime(client);
    await page.keyboard.press('1');
    await page.evaluate(idle);
    taken.push((await taskTime(client)) - before);
  }
  return taken;
}

/** Measures what help while writing costs the page; says on standard error how far it has come. */
export async function runTyping(): Promise<Typing[]> {
  const site = await startSite();
  const plain = await launchPlain([]);
  const guarded = await launch({ extension: buildExtension(DEMO_POLICY, 'bench') });
  try {
    const pages = { without: await plain.newPage(), with: await guarded.browser.newPage() };
    const results: Typing[] = [];
    for (const kilobytes of SIZES) {
      for (const kind of KINDS) {
        const taken = { without: [] as number[], with: [] as number[] };
        const clients = { without: await pages.without.createCDPSession(), with: await pages.with.createCDPSession() };
        for (const side of ['without', 'with'] as const) {
          await pages[side].goto(`${site.guarded}/editors/contenteditable`);
          // Of the processor, not of the clock: what else runs on the machine does not count.
          await clients[side].send('Performance.enable', { timeDomain: 'threadTicks' });
          if (side === 'with')
            await pages.with.waitForFunction(() => (CSS.highlights.get('shenfa-block')?.size ?? 0) > 0);
          await pages[side].evaluate(fill, makeText(kind, kilobytes * 1024));
        }
        // The first round only warms up.
        for (let round = -1; round < ROUNDS; round++) {
          for (const side of ['without', 'with'] as const) {
            await pages[side].bringToFront();
            console.error(`${kilobytes} KB, ${kind}: ${round + 1}/${ROUNDS} ${side}`);
            const values = await typed(pages[side], clients[side]);
            if (round >= 0) taken[side].push(...values);
          }
        }
        results.push({ kind, kilobytes, ...taken });
      }
    }
    return results;
  } finally {
    await guarded.close();
    await plain.close();
    await site.close();
  }
}

function quantile(values: readonly number[], part: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? Number.NaN;
}

/** Prints what is added to a key, at the median and at the slowest of a hundred. */
export function printTyping(results: readonly Typing[]): void {
  for (const { kind, kilobytes, without, with: helped } of results) {
    const times = ([0.5, 0.99] as const).map((part) => {
      const [before, after] = [quantile(without, part), quantile(helped, part)];
      return `p${part * 100} ${before.toFixed(2)} → ${after.toFixed(2)} ms (+${(after - before).toFixed(2)})`;
    });
    console.log(`${kilobytes} KB, ${kind}: ${times.join(', ')}, ${without.length} keys`);
  }
}
