import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, it } from 'vitest';
import { launchGuardedFirefox } from '../../support/firefox';
import { WAYS } from '../ways';
import { type GatedBrowser, testWays } from '../ways/table';
import { inFirefox } from '../ways/way';

/** Code that runs in a page of the extension: whether the newest tab has nonces for requests that cannot wait. */
async function hasNonces(): Promise<boolean> {
  const tabs = await chrome.tabs.query({});
  const newest = Math.max(...tabs.map(({ id = -1 }) => id));
  const rules = await chrome.declarativeNetRequest.getSessionRules();
  return rules.some(({ condition }) => condition.tabIds?.includes(newest));
}

async function launch(): Promise<GatedBrowser> {
  const guarded = await launchGuardedFirefox();
  return { ...guarded, isArmed: () => guarded.evaluate(hasNonces) };
}

/** `SHENFA_RUNS=3` for the full table. */
const RUNS = Number(process.env['SHENFA_RUNS'] ?? 1);

const ROOT = resolve(import.meta.dirname, '../../..');

testWays(WAYS.map(inFirefox), launch, { runs: RUNS, least: 64 });

it('asks for what docs/permissions.md explains, but for what Firefox does not have', () => {
  const manifest = JSON.parse(readFileSync(join(ROOT, '.output/e2e-firefox/manifest.json'), 'utf8'));
  const headings = readFileSync(join(ROOT, 'docs/permissions.md'), 'utf8').match(/^## .+$/gm) ?? [];
  const explained = headings.map((line) => line.slice(3)).filter((heading) => heading !== 'Hosts');
  expect([...manifest.permissions].sort()).toEqual(explained.filter((name) => name !== 'offscreen').sort());
});
