import { launchGuarded } from '../../support/extension';
import { WAYS } from '.';
import { type GatedBrowser, testWays } from './table';

/** Code that runs in the worker: whether the tab in front has nonces for requests that cannot wait. */
async function hasNonces(): Promise<boolean> {
  const [tab] = await chrome.tabs.query({ active: true });
  const rules = await chrome.declarativeNetRequest.getSessionRules();
  return rules.some(({ condition }) => condition.tabIds?.includes(tab?.id ?? -1));
}

async function launch(): Promise<GatedBrowser> {
  const guarded = await launchGuarded({ switches: ['--ignore-certificate-errors'] });
  const isArmed = async () => (await (await guarded.worker()).worker())?.evaluate(hasNonces) ?? false;
  return { ...guarded, isArmed, pages: () => guarded.browser.pages() };
}

testWays(WAYS, launch, { runs: 3, least: 70 });
