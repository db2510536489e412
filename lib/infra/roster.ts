import { buildRoster } from '../detect/people/roster';
import type { RosterList } from '../detect/people/roster-file';
import { RosterFileError, readRosterFile } from '../extract/roster-list';
import { openRosterStore } from '../ledger/roster';
import type { RosterTaken } from '../model/roster';
import { setRosterInfo } from './roster-info';

/** Largest file that is read, in bytes: a hundred times a list of 5,000 people. */
const LARGEST = 30_000_000;

/** Takes a school's list for the roster, in the place of any other. A file that is not taken changes nothing. */
export async function importRoster(file: Blob): Promise<RosterTaken> {
  if (file.size > LARGEST) return { problem: 'too-large' };
  let list: RosterList;
  try {
    list = await readRosterFile(new Uint8Array(await file.arrayBuffer()));
  } catch (error) {
    if (error instanceof RosterFileError) return { problem: error.problem };
    throw error;
  }
  const id = crypto.randomUUID();
  const { names, numbers } = await openRosterStore().replace(id, (secret) => buildRoster(list.rows, secret));
  const info = { id, at: Date.now(), names: names.length, numbers: numbers.length };
  await setRosterInfo(info);
  return { info, columns: list.columns, skipped: list.skipped };
}

/** Forgets the roster. */
export async function removeRoster(): Promise<void> {
  await setRosterInfo(null);
  await openRosterStore().remove();
}
