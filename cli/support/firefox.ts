import { randomUUID } from 'node:crypto';
import { type Browser, launch, type Page } from 'puppeteer';
import { findFirefox } from './find-firefox';

/** The id our manifest has in Firefox. */
const ID = 'shenfa@shenfa.invalid';

/** A running Firefox with the extension in it. */
export interface GuardedFirefox {
  readonly browser: Browser;
  /** Opens a tab at an address. */
  open(url: string): Promise<Page>;
  /** Opens a page of the extension, e.g. `popup.html`. */
  openExtensionPage(path: string): Promise<Page>;
  close(): Promise<void>;
}

/** Starts Firefox with or without the extension, headless, with a temporary profile; it takes any certificate. */
async function start(preferences: Readonly<Record<string, unknown>>): Promise<Browser> {
  return launch({
    browser: 'firefox',
    executablePath: findFirefox(),
    headless: true,
    acceptInsecureCerts: true,
    // Without it the protocol opens no pages of extensions.
    args: ['-remote-allow-system-access'],
    extraPrefsFirefox: {
      'intl.accept_languages': 'zh-CN',
      // A page left by its own script must not ask whether it may be.
      'dom.disable_beforeunload': true,
      'dom.disable_open_during_load': false,
      ...preferences,
    },
  });
}

/** Starts Firefox without the extension, for comparison. */
export const launchPlainFirefox = (): Promise<Browser> => start({});

/**
 * Starts Firefox with the extension.
 * @param extension folder of the built extension
 * @throws Error when there is no Firefox, or the extension cannot be loaded.
 */
export async function launchFirefox(
  extension: string,
  preferences: Readonly<Record<string, unknown>> = {},
): Promise<GuardedFirefox> {
  // The address of its pages is drawn by lot unless it is set.
  const host = randomUUID();
  const browser = await start({ 'extensions.webextensions.uuids': JSON.stringify({ [ID]: host }), ...preferences });
  try {
    await browser.installExtension(extension);
  } catch (problem) {
    await browser.close();
    throw problem;
  }
  return {
    browser,
    async open(url) {
      const page = await browser.newPage();
      await page.goto(url);
      return page;
    },
    async openExtensionPage(path) {
      const page = await browser.newPage();
      // The protocol says nothing of the arrival at such a page: whoever opens it waits for what is in it.
      page.goto(`moz-extension://${host}/${path}`).catch(() => undefined);
      return page;
    },
    close: () => browser.close(),
  };
}
