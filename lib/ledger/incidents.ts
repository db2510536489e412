import type { Table } from 'dexie';
import { type Incident, incidentsOf, isKnown } from '../incident/incident';
import { nextIncidentState } from '../incident/states';
import type { ChainedLine } from '../model/account';
import { type IncidentFacts, IncidentNote } from '../model/incident';
import { append, isIncident, unlinked } from './chain';
import type { ArchivedLine, Database } from './database';

/** Incidents as the account tells them: there is no other record of them. */
export interface Incidents {
  /** Of this profile, in the order in which they were opened. */
  list(): Promise<Incident[]>;
  /** Also those of other computers whose accounts were imported. */
  everywhere(): Promise<Incident[]>;
  /** Adds a line. False, and nothing written, when it is not possible in the state the incident is in by now. */
  act(note: IncidentNote): Promise<boolean>;
}

type Entries = Table<ChainedLine, number>;

async function notesIn(table: { orderBy(index: string): { toArray(): Promise<(ChainedLine | ArchivedLine)[]> } }) {
  const lines = await table.orderBy('incident').toArray();
  return lines
    .toSorted((a, b) => a.seq - b.seq)
    .map((line) => {
      const { chain: _chain, ...own } = line as ArchivedLine;
      return unlinked(own);
    })
    .filter(isIncident);
}

const listOf = async (entries: Entries): Promise<Incident[]> => incidentsOf(await notesIn(entries));

/**
 * Opens an incident, unless one that is not over tells of the same. Call in a transaction that may write `entries`, so
 * that the attempt and its incident are written together or not at all.
 */
export async function openIncident(entries: Entries, facts: IncidentFacts, at: number): Promise<void> {
  if (isKnown(await listOf(entries), facts)) return;
  const ids = { id: crypto.randomUUID(), incident: crypto.randomUUID() };
  await append(entries, IncidentNote.parse({ ...ids, at, note: 'incident', act: 'open', facts }));
}

/** Opens the incidents of this profile. */
export function openIncidents(database: Database): Incidents {
  const { entries, archived } = database;
  return {
    list: () => listOf(entries),
    everywhere: async () => incidentsOf([...(await notesIn(entries)), ...(await notesIn(archived))]),
    act: (note) =>
      database.transaction('rw', entries, async () => {
        const known = (await listOf(entries)).find(({ id }) => id === note.incident);
        if (!nextIncidentState(known?.state, note.act)) return false;
        await append(entries, IncidentNote.parse(note));
        return true;
      }),
  };
}
