import { browser } from './browser';

const KEPT = 'alarms';

/** What was seen of the sites, in the extension's storage: open pages hear when it changes. */
export const alarmKeeper = {
  async load(): Promise<unknown> {
    return (await browser.storage.local.get(KEPT))[KEPT];
  },
  async save(tallies: object): Promise<void> {
    await browser.storage.local.set({ [KEPT]: tallies });
  },
};
