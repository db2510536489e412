import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { Page } from 'puppeteer';
import type { GuardedBrowser } from '../../../cli/support/browser';
import { type StandIns, startStandIns } from '../../site/stand-ins/server';
import { type PanelSurface, panelOn } from '../../support/closed-root';
import { launchGuarded } from '../../support/extension';
import { readLedger } from '../../support/stores';

const POLICY = resolve(import.meta.dirname, '../../site/policy-platforms.json');

/** A browser that guards the stand-ins under the policy that names their adapters. */
export interface Platforms {
  readonly standIns: StandIns;
  readonly guarded: GuardedBrowser;
  /** Events of the account, oldest first. */
  ledger(): Promise<Awaited<ReturnType<typeof readLedger>>>;
  close(): Promise<void>;
}

export async function openPlatforms(): Promise<Platforms> {
  const standIns = await startStandIns();
  const guarded = await launchGuarded();
  const own = await guarded.openExtensionPage('options.html');
  const message = { name: 'policy.import', request: { text: await readFile(POLICY, 'utf8') } };
  const reply = await own.evaluate((sent) => chrome.runtime.sendMessage(sent), message);
  if (JSON.stringify(reply) !== '{"response":{"problems":[]}}') throw new Error(JSON.stringify(reply));
  return {
    standIns,
    guarded,
    ledger: () => readLedger(own),
    async close() {
      await guarded.close();
      await standIns.close();
    },
  };
}

/** A teacher in an editor of a stand-in. */
export interface Desk {
  readonly page: Page;
  readonly panel: PanelSurface;
  /** Replaces title and text. */
  write(text: string, title?: string): Promise<void>;
  /** Presses a button of the backend. */
  press(id: string): Promise<void>;
  /** Waits until the backend's page says so. */
  says(words: string): Promise<void>;
}

export async function openBackend({ standIns, guarded }: Platforms, host: string): Promise<Desk> {
  const page = await guarded.open(standIns.address(host));
  const fill = (selector: string, text: string) =>
    page.$eval(
      selector,
      (field, value) => {
        (field as HTMLInputElement).value = value;
      },
      text,
    );
  return {
    page,
    panel: await panelOn(page),
    write: async (text, title = '资助公示') => {
      await fill('#title', title);
      await fill('#body', text);
    },
    press: (id) => page.click(`#${id}`),
    says: async (words) => {
      const said = (expected: string) => document.querySelector('#status')?.textContent === expected;
      await page.waitForFunction(said, {}, words);
    },
  };
}
