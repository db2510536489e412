import type { Page } from 'puppeteer';
import type { Eyes } from '../e2e/writing/driver';
import type { FirefoxAtSchool } from './firefox';
import { until } from './until';

interface Seen {
  readonly text: string;
  readonly x: number;
  readonly y: number;
}

/** What stands in a closed root: all its text, its buttons and marks, each with its middle in the viewport. */
interface Inside {
  readonly text: string;
  readonly buttons: readonly Seen[];
  readonly spans: readonly Seen[];
}

/** Runs in a page of the extension: has a script of the extension look into a closed root of the tab at an address. */
async function look(address: string, host: string): Promise<Inside | null> {
  const [tab] = (await chrome.tabs.query({})).filter(({ url }) => url === address);
  const [answer] = await chrome.scripting.executeScript({
    target: { tabId: tab?.id ?? -1 },
    args: [host],
    func: (name: string) => {
      const element = document.querySelector(name);
      // Only scripts of extensions have it.
      const root: ShadowRoot | null = element && Reflect.get(element, 'openOrClosedShadowRoot');
      if (!root) return null;
      const all = (selector: string) =>
        [...root.querySelectorAll<HTMLElement>(selector)].map((inner) => {
          const { x, y, width, height } = inner.getBoundingClientRect();
          return { text: inner.textContent ?? '', x: x + width / 2, y: y + height / 2 };
        });
      const text = [...root.children].map((child) => (child.localName === 'style' ? '' : child.textContent)).join('');
      return { text, buttons: all('button:not([disabled])'), spans: all('span') };
    },
  });
  return (answer?.result as Inside | null | undefined) ?? null;
}

/** Firefox has no protocol that reaches into closed roots: the extension's own scripts do. */
export function eyesOf({ evaluate }: FirefoxAtSchool): Eyes {
  const inside = (page: Page, host: string) => evaluate(look, page.url(), host);
  return {
    overlaid: async (page) => (await inside(page, 'shenfa-marks'))?.spans.filter(({ text }) => text !== '') ?? [],
    card: async (page) => ({
      text: async () => (await inside(page, 'shenfa-card'))?.text,
      async press(name) {
        const isIt = ({ text }: Seen) => (typeof name === 'string' ? text === name : name.test(text));
        let last = '';
        const { x, y } = await until(async () => {
          const button = (await inside(page, 'shenfa-card'))?.buttons.find(isIt);
          const isStill = JSON.stringify(button) === last;
          last = JSON.stringify(button);
          return isStill && button;
        }, `卡片上的「${name}」`);
        await page.mouse.click(x, y);
      },
    }),
  };
}
