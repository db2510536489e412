import type { Page } from 'puppeteer';
import type { Recorder } from '../../site/recorder';
import { until } from '../../support/until';
import type { Way } from './way';

const WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];

/** A resident identity number of nobody, born in 1900. `index` below 1000. */
function plantedNumber(index: number): string {
  const body = `11010119000307${String(index).padStart(3, '0')}`;
  const sum = WEIGHTS.reduce((total, weight, at) => total + weight * Number(body[at]), 0);
  return body + '10X98765432'.charAt(sum % 11);
}

/** Content of one attempt, and the part of it that no other attempt has. */
export interface Content {
  readonly text: string;
  readonly sign: string;
}

let planted = 0;
let harmless = 0;

/** Content that must not leave. */
export function plantedContent(): Content {
  planted += 1;
  const sign = plantedNumber(planted);
  return { text: `拟资助学生公示：张同学，身份证号${sign}。`, sign };
}

/** Content that may leave. */
export function harmlessContent(): Content {
  harmless += 1;
  const sign = `tongzhi-no${harmless}-end`;
  return { text: `学校定于星期五下午召开家长会，请各班做好准备。${sign}`, sign };
}

/** Lets a page send content by a way. Whether it succeeds is not known here: the page believes what it likes. */
export async function attempt(page: Page, way: Way, { text }: Content): Promise<void> {
  const running = page
    .evaluate(
      async (code, value) => {
        const AsyncFunction = (async () => undefined).constructor as FunctionConstructor;
        await new AsyncFunction('V', code)(value);
      },
      way.script,
      text,
    )
    // It threw because it was refused, or the page has gone on its way.
    .catch(() => undefined);
  if (way.press === undefined && way.enter === undefined && way.leave === undefined) return;
  await running;
  if (way.press !== undefined) await page.click(way.press);
  if (way.enter !== undefined) await (await page.$(way.enter))?.press('Enter');
  if (way.leave) await page.goto(new URL('/left', page.url()).href);
}

/** Waits until the content of an attempt has arrived, by its own way. */
export async function arrival(recorder: Recorder, page: Page, way: Way, { sign }: Content): Promise<void> {
  const times = (count: number) =>
    until(() => recorder.requestsWith(sign).length >= count, `${way.name} 第 ${count} 次送达`);
  await times(1);
  if (!way.again) return;
  // A page that takes its own form's answer is there only after the answer, and can be loaded again once it is whole.
  const isThere = () => location.pathname === '/take' && document.readyState === 'complete';
  await until(() => page.evaluate(isThere).catch(() => false), `${way.name} 的回应`);
  await page.reload();
  await times(2);
}

/** Closes a page some time. Not waited for: a page that is on its way somewhere sometimes never says that it closed. */
export function leave(page: Page): void {
  page.close().catch(() => undefined);
}
