import { resolve } from 'node:path';
import type { Page } from 'puppeteer';
import { type GuardedFirefox, launchFirefox } from '../../cli/support/firefox';
import { until } from './until';

/** Folder of `.output` where the extension for Firefox is built before the tests. */
export const FIREFOX_EXTENSION = 'e2e-firefox';
const BUILT = resolve(import.meta.dirname, '../../.output', FIREFOX_EXTENSION);

/** Code that runs in a page of the extension: true when the guarded sites have their floor and their scripts. */
async function isGuarding(): Promise<boolean> {
  if (!('chrome' in globalThis) || !('declarativeNetRequest' in chrome)) return false;
  const rules = await chrome.declarativeNetRequest.getDynamicRules();
  const scripts = await chrome.scripting.getRegisteredContentScripts();
  return rules.length > 0 && scripts.length > 0;
}

/** Firefox that guards the demo site. */
export interface FirefoxAtSchool extends GuardedFirefox {
  /** Runs code in a page of the extension. */
  evaluate<T>(code: (...told: string[]) => Promise<T>, ...told: string[]): Promise<T>;
  /** Tabs of websites. */
  pages(): Promise<readonly Page[]>;
}

/** Starts Firefox with the extension and waits until it guards the demo site. */
export async function launchGuardedFirefox(): Promise<FirefoxAtSchool> {
  const guarded = await launchFirefox(BUILT);
  try {
    const inside = await guarded.openExtensionPage('popup.html');
    const evaluate = <T>(code: (...told: string[]) => Promise<T>, ...told: string[]): Promise<T> =>
      inside.evaluate(code, ...told) as Promise<T>;
    const pages = async () => (await guarded.browser.pages()).filter((page) => page !== inside);
    await until(() => evaluate(isGuarding).catch(() => false), '扩展守住示例站点', 30_000);
    return { ...guarded, evaluate, pages };
  } catch (problem) {
    await guarded.close();
    throw problem;
  }
}
