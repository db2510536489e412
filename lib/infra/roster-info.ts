import { RosterInfo } from '../model/roster';
import { browser } from './browser';
import './zod-setup';

const KEPT = 'roster';

/** What is known of the roster in force; null when there is none. @throws ZodError when it cannot be understood. */
export async function rosterInfo(): Promise<RosterInfo | null> {
  const { [KEPT]: kept } = await browser.storage.local.get(KEPT);
  return kept === undefined ? null : RosterInfo.parse(kept);
}

/** Says which roster is in force from now on. Open pages hear of it. */
export async function setRosterInfo(info: RosterInfo | null): Promise<void> {
  await (info === null ? browser.storage.local.remove(KEPT) : browser.storage.local.set({ [KEPT]: info }));
}
