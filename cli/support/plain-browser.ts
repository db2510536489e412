import { type Browser, launch } from 'puppeteer';
import { findBrowser } from './find-browser';

/**
 * A headless browser without the extension, for code that only needs its JavaScript engine. Chromium refuses its sandbox
 * to root.
 * @throws Error when there is no browser.
 */
export function launchPlain(...args: readonly string[]): Promise<Browser> {
  const sandbox = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  return launch({ executablePath: findBrowser(), headless: true, args: [...sandbox, ...args] });
}
