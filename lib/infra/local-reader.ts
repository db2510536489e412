import { openRoster } from '../detect/people/roster';
import { openRosterStore } from '../ledger/roster';
import type { ReaderRequest } from '../model/read-request';
import type { ReadAnswer } from '../model/reading';
import { type FindPeople, readTexts } from '../reading/read';

/** Reads texts a second time. @throws when a roster is in force that is not here: nothing may pass for read then. */
export type Reader = (request: ReaderRequest) => Promise<ReadAnswer>;

/** A reader in this context: the reading page, or the background where there is no such page. Keeps the roster open. */
export function createLocalReader(): Reader {
  const store = openRosterStore();
  let open: { readonly id: string; readonly people: FindPeople } | undefined;

  async function peopleOf(id: string): Promise<FindPeople> {
    if (open?.id === id) return open.people;
    const stored = await store.get(id);
    if (stored === undefined) throw new Error('the roster in force is not here');
    open = { id, people: openRoster(stored.roster, stored.secret) };
    return open.people;
  }

  return async ({ texts, roster }) => {
    if (roster === null) open = undefined;
    return { passages: await readTexts(texts, roster === null ? null : await peopleOf(roster)) };
  };
}
