import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { Page } from 'puppeteer';
import type { GuardedBrowser } from '../../../cli/support/browser';
import { closedRoot, type PanelSurface, panelOn } from '../closed-root';
import { type Complaints, complaintsOf } from '../console';
import { launchGuarded } from '../extension';
import type { Surface } from '../surface';
import { until } from '../until';
import { ACCOUNT, type Post, startWordPress, type WordPressSite } from './site';

const POLICY = resolve(import.meta.dirname, '../../site/policy-wordpress.json');

/** A picture of a list with resident ids. */
export const PICTURE = resolve(import.meta.dirname, '../../files/pictures/planted.png');

/** A teacher signed in to a real WordPress, in a browser that guards it. */
export interface Teacher {
  readonly site: WordPressSite;
  readonly guarded: GuardedBrowser;
  readonly page: Page;
  readonly panel: PanelSurface;
  /** What the guard says in a corner of the page, stopping nobody. */
  readonly notice: Surface;
  /** What page and extension have complained about so far. */
  readonly complaints: Complaints;
  /** Goes to a page of the backend, e.g. `edit.php`. */
  visit(path: string): Promise<void>;
  /** Waits until the database has a post with this title and status, and gives it. */
  saved(title: string, status: string): Promise<Post>;
  close(): Promise<void>;
}

/** What the school's policy says about drafts with something in them; the adapter says it otherwise. */
type Drafts = 'allow' | 'hold';

/** Tells the extension which backend this is, as the school's policy would. */
async function importPolicy(guarded: GuardedBrowser, drafts: Drafts | undefined): Promise<void> {
  const policy = JSON.parse(await readFile(POLICY, 'utf8'));
  const text = JSON.stringify({ ...policy, sites: [{ ...policy.sites[0], ...(drafts && { drafts }) }] });
  const page = await guarded.openExtensionPage('options.html');
  const message = { name: 'policy.import', request: { text } };
  const reply = await page.evaluate((sent) => chrome.runtime.sendMessage(sent), message);
  if (reply?.response?.problems?.length !== 0) throw new Error(`策略没有生效：${JSON.stringify(reply)}`);
  await page.close();
}

async function signIn(page: Page, site: WordPressSite): Promise<void> {
  await page.goto(`${site.url}/wp-login.php`);
  // WordPress puts the cursor there a moment after the page has loaded, and marks what stands there.
  await page.waitForSelector('#user_login:focus');
  await page.type('#user_login', ACCOUNT.name);
  await page.type('#user_pass', ACCOUNT.password);
  await Promise.all([page.waitForNavigation(), page.click('#wp-submit')]);
}

/** Starts WordPress and a browser, and signs in. */
export async function openWordPress(drafts?: Drafts): Promise<Teacher> {
  const site = await startWordPress();
  let guarded: GuardedBrowser | undefined;
  const close = async () => {
    await guarded?.close();
    await site.close();
  };
  try {
    guarded = await launchGuarded();
    await importPolicy(guarded, drafts);
    const page = await guarded.browser.newPage();
    // An editor asks whether to leave while something is not saved.
    page.on('dialog', (dialog) => void dialog.accept());
    const complaints = await complaintsOf(page, await guarded.worker());
    await signIn(page, site);
    return {
      site,
      guarded,
      page,
      panel: await panelOn(page),
      notice: await closedRoot(page, 'shenfa-notice'),
      complaints,
      visit: async (path) => void (await page.goto(`${site.url}/wp-admin/${path}`)),
      saved: (title, status) =>
        until(
          async () => (await site.posts()).find((post) => post.post_title === title && post.post_status === status),
          `「${title}」成为 ${status}`,
        ),
      close,
    };
  } catch (problem) {
    await close();
    throw problem;
  }
}

/** From the panel: sends what is held for review, and closes the panel. */
export async function sendForReview({ panel }: Teacher, reason: string): Promise<void> {
  await panel.shows('送审');
  if ((await panel.buttons()).includes('确需原样发布？送审')) await panel.press('确需原样发布？送审');
  await panel.write('送审理由', reason);
  await panel.press('送审');
  await panel.shows('已送审');
  await panel.press('知道了');
  await panel.closed();
}
