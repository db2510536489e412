import type { Frame, Page } from 'puppeteer';
import { until } from '../support/until';

/** One way a publication leaves a page other than a form's own button. */
export interface Route {
  readonly name: string;
  /** Its page on the demo site. */
  readonly path: string;
  /** Where the fields stand. */
  readonly place: (page: Page) => Promise<Page | Frame>;
  /** Selector of what is pressed to publish. */
  readonly button: string;
}

const topPage = async (page: Page) => page;
const innerFrame = (page: Page) =>
  until(async () => {
    const frame = page.frames().find((candidate) => candidate.name() === 'inner');
    return (await frame?.$('#publish')) ? frame : undefined;
  }, '框架内的表单');

export const ROUTES: readonly Route[] = [
  { name: 'form.submit()', path: '/form', place: topPage, button: '#script-publish' },
  { name: 'XMLHttpRequest', path: '/xhr', place: topPage, button: '#publish' },
  { name: 'sendBeacon', path: '/beacon', place: topPage, button: '#publish' },
  { name: 'a form that targets a hidden frame', path: '/frame', place: topPage, button: '#publish' },
  { name: 'a form in a frame', path: '/frame', place: innerFrame, button: '#publish' },
];

/** Writes title and text into the fields of a route's page. */
export async function write(place: Page | Frame, page: Page, title: string, text: string): Promise<void> {
  await place.click('#body');
  await page.keyboard.type(text);
  await place.click('#title');
  await page.keyboard.type(title);
}
