import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, launch as launchChromium, type Page, type Target } from 'puppeteer';
import { findBrowser } from './find-browser';

export { findBrowser } from './find-browser';

/** The screen of a school computer, CSS pixels. */
export const SCREEN = { width: 1366, height: 768 };

export interface LaunchOptions {
  /** Folder of the built extension. */
  readonly extension: string;
  /** Profile folder that outlives the browser; a temporary one, removed at the end, when left out. */
  readonly profile?: string;
  /** Default true. */
  readonly headless?: boolean;
  /** Language of the browser, default zh-CN. */
  readonly locale?: string;
  /** More switches of the browser. */
  readonly switches?: readonly string[];
}

/** A running browser with the extension in it. */
export interface GuardedBrowser {
  readonly browser: Browser;
  readonly extensionId: string;
  /** The extension's service worker as it is now; starts again by itself after it was stopped. */
  worker(): Promise<Target>;
  /** Opens a page of the extension, e.g. `review.html`. */
  openExtensionPage(path: string): Promise<Page>;
  /** Opens a tab at an address. */
  open(url: string): Promise<Page>;
  /** Ends the browser and removes its temporary profile. */
  close(): Promise<void>;
}

/** Chromium refuses its sandbox to root; everything that would talk to the network by itself is off. */
function browserArguments(locale: string, headless: boolean): string[] {
  return [
    // Nobody looks, and a graphics card played in software takes an eighth of the processor's time.
    ...(headless ? ['--disable-gpu'] : []),
    ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
    '--no-first-run',
    '--no-default-browser-check',
    // A school site on plain http, which is no secure context, unlike *.localhost.
    '--host-resolver-rules=MAP school.test 127.0.0.1',
    `--lang=${locale}`,
    `--accept-lang=${locale}`,
    `--window-size=${SCREEN.width},${SCREEN.height}`,
  ];
}

/** Starts the same browser without the extension, for comparison. Its temporary profile goes with it. */
export function launchPlain(switches: readonly string[]): Promise<Browser> {
  return launchChromium({
    executablePath: findBrowser(),
    pipe: true,
    args: [...browserArguments('zh-CN', true), ...switches],
  });
}

/**
 * Starts Chrome, Edge or Chromium with the extension. Branded Chrome ignores `--load-extension`, so it is loaded over the
 * debugging pipe.
 * @throws Error when there is no browser, or the extension cannot be loaded or does not start.
 */
export async function launch(options: LaunchOptions): Promise<GuardedBrowser> {
  const { extension, headless = true, locale = 'zh-CN', switches = [] } = options;
  const profile = options.profile ?? (await mkdtemp(join(tmpdir(), 'shenfa-profile-')));
  const browser = await launchChromium({
    executablePath: findBrowser(),
    pipe: true,
    enableExtensions: true,
    headless,
    // The commands end the browser themselves, so that its profile is removed too.
    handleSIGINT: false,
    handleSIGTERM: false,
    handleSIGHUP: false,
    userDataDir: profile,
    defaultViewport: headless ? SCREEN : null,
    args: [...browserArguments(locale, headless), ...switches],
    // On Linux the language comes from the environment, elsewhere from --lang; without a UTF-8 locale the browser cannot
    // open files with Chinese names.
    env: { LANG: 'C.UTF-8', ...process.env, LANGUAGE: locale.replace('-', '_') },
  });
  const worker = () => browser.waitForTarget((target) => isExtensionWorker(target), { timeout: 30_000 });
  const open = async (url: string) => {
    const page = await browser.newPage();
    await page.goto(url);
    return page;
  };
  const close = async () => {
    await browser.close();
    if (options.profile === undefined)
      await rm(profile, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
  };
  try {
    const extensionId = await browser.installExtension(extension);
    await worker();
    const openExtensionPage = (path: string) => open(`chrome-extension://${extensionId}/${path}`);
    return { browser, extensionId, worker, openExtensionPage, open, close };
  } catch (problem) {
    await close();
    throw problem;
  }
}

function isExtensionWorker(target: Target): boolean {
  return target.type() === 'service_worker' && target.url().startsWith('chrome-extension://');
}
