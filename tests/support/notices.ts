import type { GuardedBrowser } from '../../cli/support/browser';

/** Runs in the worker: remembers every notification instead of showing it. */
function remember(): void {
  const said: unknown[] = [];
  Reflect.set(globalThis, 'said', said);
  Reflect.set(chrome.notifications, 'create', (id: string, options: { message: string }) => {
    said.push([id, options.message]);
    return Promise.resolve(id);
  });
}

/** What the extension tells whoever sits at the computer, from now on. */
export interface Notices {
  /** Notifications: what about, and the words. */
  said(): Promise<readonly (readonly [about: string, words: string])[]>;
  /** What the icon carries. */
  badge(): Promise<string | undefined>;
}

/** Listens to the notifications of a browser; its worker must live on. */
export async function listen(guarded: GuardedBrowser): Promise<Notices> {
  const worker = await (await guarded.worker()).worker();
  await worker?.evaluate(remember);
  return {
    said: async () => ((await worker?.evaluate('globalThis.said')) ?? []) as [string, string][],
    badge: async () => worker?.evaluate(() => chrome.action.getBadgeText({})),
  };
}
