import { resolve } from 'node:path';
import { type GuardedBrowser, type LaunchOptions, launch } from '../../cli/support/browser';
import { until } from './until';

/** Folder of `.output` where the extension of the end-to-end tests is built, with the demo policy inside. */
export const EXTENSION = 'e2e';
export const BUILT = resolve(import.meta.dirname, '../../.output', EXTENSION);

/** Code that runs in the service worker: true when the guarded sites have their floor and their scripts. */
async function isGuarding(): Promise<boolean> {
  // A worker that is just starting has no extension functions yet.
  if (!('chrome' in globalThis)) return false;
  const rules = await chrome.declarativeNetRequest.getDynamicRules();
  const scripts = await chrome.scripting.getRegisteredContentScripts();
  return rules.length > 0 && scripts.length > 0;
}

/** Starts a browser with the extension (that of the tests unless told) and waits until it guards the demo site. */
export async function launchGuarded(options: Partial<LaunchOptions> = {}): Promise<GuardedBrowser> {
  const guarded = await launch({ extension: BUILT, ...options });
  try {
    const worker = await (await guarded.worker()).worker();
    await until(() => worker?.evaluate(isGuarding), '扩展守住示例站点');
    return guarded;
  } catch (problem) {
    await guarded.close();
    throw problem;
  }
}

/** Stops the extension's service worker, as the browser does at any time. */
export async function stopWorker(guarded: GuardedBrowser): Promise<void> {
  const target = await guarded.worker();
  // A worker that is just starting does not always take the first order to stop.
  await until(async () => {
    if (!guarded.browser.targets().includes(target)) return true;
    await (await target.worker())?.close().catch(() => undefined);
    return !guarded.browser.targets().includes(target);
  }, '后台停止');
}
