import type { Browser } from 'puppeteer';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type GuardedBrowser, launchPlain } from '../../../../cli/support/browser';
import { Random } from '../../../corpus/random';
import { EDITORS } from '../../../site/editors';
import { type SchoolSite, startSite } from '../../../site/server';
import { launchGuarded } from '../../../support/extension';
import { until } from '../../../support/until';
import { seatRobot } from './robot';
import { drawStep, type Step, said } from './steps';

/** SHENFA_ROBOT_MINUTES=10: so long at each editor, and not only STEPS at every other one; SHENFA_SEED for other steps. */
const MINUTES = Number(process.env['SHENFA_ROBOT_MINUTES'] ?? 0);
const SEED = Number(process.env['SHENFA_SEED'] ?? 1900);
const STEPS = 8;
/** After so many steps the data is compared. */
const CHECK = 8;
/** Code units from which on all is replaced, so that a long run stays one of typing. */
const LONG = 4000;
/** Right of a mark, in the same line, no text stands here. CSS pixels. */
const ASIDE = 320;
/** Written last, and never before. */
const LAST = '13700137000';
const MINUTE = 60_000;

let guarded: GuardedBrowser;
let plain: Browser;
let site: SchoolSite;

beforeAll(async () => {
  [guarded, plain, site] = await Promise.all([launchGuarded(), launchPlain([]), startSite()]);
});
afterAll(async () => {
  await guarded?.close();
  await plain?.close();
  await site?.close();
});

describe('a robot that writes with the help', () => {
  it.each(EDITORS.filter((_, index) => MINUTES > 0 || index % 2 === 0))(
    'leaves in $name what it would without',
    async (editor) => {
      const pages = [await guarded.browser.newPage(), await plain.newPage()] as const;
      const helped = await seatRobot(pages[0], site.guarded, editor);
      const alone = await seatRobot(pages[1], site.guarded, editor);
      const both = <T>(act: (robot: typeof helped) => Promise<T>) => Promise.all([act(helped), act(alone)]);
      const [mark] = await helped.writing.marked(['13800138000', '11010119000307007X']);
      await both((robot) => robot.begin({ x: (mark?.x ?? 0) + ASIDE, y: mark?.y ?? 0 }));

      const random = new Random(SEED);
      const taken: string[] = [];
      const take = async (step: Step) => {
        taken.push(said(step));
        await both((robot) => robot.take(step));
      };
      const end = Date.now() + MINUTES * MINUTE;
      while (taken.length < STEPS || Date.now() < end) {
        for (let i = 0; i < CHECK; i++) await take(drawStep(random));
        const [withHelp, without] = await both((robot) => robot.held());
        expect(withHelp, `${SEED}: ${taken.slice(-CHECK).join(' | ')}`).toBe(without);
        if (without.length < LONG) continue;
        await take({ do: 'all' });
        await take({ do: 'write', text: '家长手机 13800138000 ' });
      }
      // It has helped to the end. What is there to replace is the editor's own business: some take the line for all.
      await take({ do: 'all' });
      await take({ do: 'write', text: `家长手机 ${LAST}` });
      await until(
        async () => (await helped.writing.marks()).some(({ text }) => text === LAST),
        `${editor.name} 的标记`,
      );
      const [withHelp, without] = await both((robot) => robot.held());
      expect(withHelp).toBe(without);
      for (const page of pages) await page.close();
    },
    (MINUTES + 1) * MINUTE,
  );
});
