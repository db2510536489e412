import { build } from 'esbuild';
import type { Page } from 'puppeteer';

/** So long every step takes for the page's script, in its own milliseconds. */
const STEP = 100;
/** After so long all that an editor puts off has been done. */
const ALL = 5_000;

/**
 * Runs in every window of the page. `pass` first waits until what the browser itself owes the page (events of the
 * selection, observers) is done, and then lets time go by.
 */
const SOURCE = `
import { install } from '@sinonjs/fake-timers';
const frame = requestAnimationFrame.bind(window);
const later = setTimeout.bind(window);
const clock = install({
  toFake: ['setTimeout', 'clearTimeout', 'setInterval', 'clearInterval', 'Date', 'requestAnimationFrame', 'cancelAnimationFrame', 'requestIdleCallback', 'cancelIdleCallback'],
  shouldAdvanceTime: true,
});
// Its other methods are asked for what they measured.
const begin = Date.now();
performance.now = () => Date.now() - begin;
const drawn = () => new Promise((done) => frame(() => later(done, 0)));
window.robotClock = {
  stop: () => clock.setTickMode({ mode: 'manual' }),
  async pass(milliseconds) {
    await drawn();
    await clock.tickAsync(milliseconds);
    await drawn();
  },
};`;

async function makeScript(): Promise<string> {
  const { outputFiles } = await build({
    stdin: { contents: SOURCE, resolveDir: import.meta.dirname },
    bundle: true,
    write: false,
    format: 'iife',
    define: { global: 'window' },
    // Asked for in Node alone.
    external: ['util', 'timers', 'timers/promises', 'perf_hooks'],
  });
  return outputFiles[0]?.text ?? '';
}

let script: Promise<string> | undefined;

/**
 * Takes the page's own timers, dates and frames in hand. Editors gather what is typed by the clock, so that the same
 * keys on a slow machine make other steps to undo. The help lives in a world of its own and keeps the real time.
 */
export async function takeClock(page: Page) {
  script ??= makeScript();
  await page.evaluateOnNewDocument(await script);
  const inAll = async (code: string) => {
    for (const frame of page.frames()) await frame.evaluate(code);
  };
  const pass = (milliseconds: number) => inAll(`robotClock.pass(${milliseconds})`);
  return {
    /** From now on time stands still between steps. */
    async stop() {
      await inAll('robotClock.stop()');
      await pass(ALL);
    },
    /** A step has been taken. */
    step: () => pass(STEP),
    /** Lets everything be done that was put off. */
    rest: () => pass(ALL),
  };
}
