import { browser } from '../../infra/browser';
import { patternsOf } from '../patterns';

/** The guard first: it waits for the collector, whichever of the two the browser starts first. */
const SCRIPTS = [
  { id: 'guard', js: ['content-scripts/guard.js'], world: 'ISOLATED' as const },
  { id: 'gate', js: ['content-scripts/gate.js'], world: 'MAIN' as const },
];

async function accessible(patterns: readonly string[]): Promise<string[]> {
  const granted = await Promise.all(patterns.map((pattern) => browser.permissions.contains({ origins: [pattern] })));
  return patterns.filter((_, index) => granted[index]);
}

/** Hosts of the policy the extension has not been given access to. */
export async function missingAccess(hosts: readonly string[]): Promise<string[]> {
  const granted = await Promise.all(hosts.map((host) => browser.permissions.contains({ origins: [`*://${host}/*`] })));
  return hosts.filter((_, index) => !granted[index]);
}

/** Registers the two scripts for exactly these hosts; with no hosts, for none. */
export async function registerScripts(hosts: readonly string[]): Promise<void> {
  const matches = await accessible(patternsOf(hosts));
  const { scripting } = browser;
  const present = (await scripting.getRegisteredContentScripts()).map((script) => script.id);
  if (matches.length === 0) {
    if (present.length > 0) await scripting.unregisterContentScripts({ ids: present });
    return;
  }
  const registrations = SCRIPTS.map((script) => ({
    ...script,
    matches,
    runAt: 'document_start' as const,
    allFrames: true,
    matchOriginAsFallback: true,
    persistAcrossSessions: true,
  })) as Parameters<typeof scripting.registerContentScripts>[0];
  // Updating in place leaves no moment in which a new page would come up without its guard.
  await (present.length > 0
    ? scripting.updateContentScripts(registrations)
    : scripting.registerContentScripts(registrations));
}

/** Brings the guard into documents that were open before it was registered. */
export async function injectIntoOpenTabs(hosts: readonly string[]): Promise<void> {
  const patterns = await accessible(patternsOf(hosts));
  if (patterns.length === 0) return;
  const tabs = await browser.tabs.query({ url: patterns });
  await Promise.allSettled(tabs.map((tab) => (tab.id === undefined ? undefined : injectInto(tab.id))));
}

async function injectInto(tabId: number): Promise<void> {
  const probes = await browser.scripting.executeScript({
    target: { tabId, allFrames: true },
    func: () => Reflect.has(globalThis, Symbol.for('shenfa.guard')),
  });
  const frameIds = probes.filter((probe) => probe.result !== true).map((probe) => probe.frameId);
  if (frameIds.length === 0) return;
  for (const { js, world } of SCRIPTS) {
    await browser.scripting.executeScript({ target: { tabId, frameIds }, files: js, world, injectImmediately: true });
  }
}
