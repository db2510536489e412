import type { Runtime } from 'webextension-polyfill';
import { browser } from '../../infra/browser';
import { patternsOf } from '../patterns';

/** The guard first: it waits for the collector, whichever of the two the browser starts first. */
const SCRIPTS = [
  { id: 'guard', js: ['guard.js'], world: 'ISOLATED' as const },
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

/** What helps people while they write: only where there is something to write into. The help first: it waits for the pen. */
const HELP = [
  { file: 'help.js', world: 'ISOLATED' as const },
  { file: 'content-scripts/pen.js', world: 'MAIN' as const },
];

/** Brings the help for writing into the document that asks for it, or into every frame of its page. */
export async function injectHelp({ tab, frameId }: Runtime.MessageSender, allFrames: boolean): Promise<void> {
  if (tab?.id === undefined || frameId === undefined) return;
  const target = { tabId: tab.id, ...(allFrames ? { allFrames } : { frameIds: [frameId] }) };
  try {
    for (const { file, world } of HELP)
      await browser.scripting.executeScript({ target, files: [file], world, injectImmediately: true });
  } catch {
    // The document that asked is gone.
  }
}
