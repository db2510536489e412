import type { Page } from 'puppeteer';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Recorder, startRecorder } from '../../site/recorder';
import { until } from '../../support/until';
import { arrival, attempt, harmlessContent, leave, plantedContent } from './attempt';
import type { Way } from './way';

/** A browser in which the recorder's guarded site is guarded. */
export interface GatedBrowser {
  /** Tabs of websites. */
  pages(): Promise<readonly Page[]>;
  open(url: string): Promise<Page>;
  /** Whether the document in front has what requests need that cannot wait. */
  isArmed(): Promise<boolean>;
  close(): Promise<void>;
}

/** Longest time for a launch that builds the extension first. Milliseconds. */
const LAUNCH = 300_000;

/**
 * Tries every way in a browser.
 * @param runs how often each planted number is tried
 * @param least so many ways at least must let harmless content through
 */
export function testWays(
  ways: readonly Way[],
  launch: () => Promise<GatedBrowser>,
  { runs, least }: { runs: number; least: number },
): void {
  let recorder: Recorder;
  let gated: GatedBrowser;
  beforeAll(async () => {
    recorder = await startRecorder();
    gated = await launch();
  }, LAUNCH);
  afterAll(async () => {
    await gated?.close();
    await recorder?.close();
  });

  async function open(way: Way): Promise<Page> {
    const page = await gated.open(`${recorder.guarded}${way.page ?? '/ways'}`);
    if (way.hurried) await until(() => gated.isArmed(), '备用放行令');
    return page;
  }

  /** What was tried, to be looked for again at the very end: a late request is a leak too. */
  const tried = { planted: new Map<string, Way>(), harmless: new Map<string, Way>() };
  const arrived = (signs: ReadonlyMap<string, Way>, which: (way: Way) => boolean) =>
    [...signs]
      .filter(([sign, way]) => which(way) && recorder.requestsWith(sign).length > 0)
      .map(([, { name }]) => name);

  async function leaveOthers(page: Page): Promise<void> {
    for (const other of await gated.pages()) if (other !== page) leave(other);
  }

  describe.each(ways)('$name', (way) => {
    it(way.open === undefined ? 'stops a planted number' : 'cannot stop a planted number', async () => {
      for (let run = 0; run < runs; run++) {
        const content = plantedContent();
        tried.planted.set(content.sign, way);
        const page = await open(way);
        await attempt(page, way, content);
        if (way.open !== undefined) await arrival(recorder, page, way, content);
        else expect(recorder.requestsWith(content.sign)).toEqual([]);
      }
    });

    if (way.never !== undefined || way.uncertain !== undefined) return;
    it(way.stopped === undefined ? 'lets harmless content through' : 'is broken', async () => {
      const content = harmlessContent();
      tried.harmless.set(content.sign, way);
      const page = await open(way);
      await attempt(page, way, content);
      if (way.stopped === undefined) await arrival(recorder, page, way, content);
      await leaveOthers(page);
    });
  });

  describe('at the end', () => {
    it('harmless content has arrived by all ways but those that say why not', () => {
      expect(arrived(tried.harmless, ({ stopped, again }) => stopped !== undefined && !again)).toEqual([]);
      expect(
        ways.filter(({ never, stopped, uncertain }) => (never ?? stopped ?? uncertain) === undefined).length,
      ).toBeGreaterThanOrEqual(least);
    });

    it('no planted number has arrived', async () => {
      // Whatever was still on its way when its attempt ended is here before something that starts now.
      const page = await gated.open(`${recorder.guarded}/ways?end`);
      await until(() => recorder.requestsWith('/ways?end').length > 0, '最后一页');
      await page.close();
      expect(arrived(tried.planted, (way) => way.open === undefined)).toEqual([]);
    });
  });
}
