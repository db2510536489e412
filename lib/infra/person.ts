import type { PersonRef } from '../model/ledger';
import type { Person, Policy } from '../model/policy';
import { browser } from './browser';

const CHOSEN = 'person';

/** A person as the ledger names them. */
export function refOf({ id, name, department }: Person): PersonRef {
  return { id, name, department };
}

/** Who publishes from this profile: fixed by the policy, else chosen; undefined when nobody was chosen yet. */
export async function currentPerson(policy: Policy): Promise<PersonRef | undefined> {
  // A release waits for this: what the policy fixes is not asked of the disk.
  const id = policy.person ?? (await browser.storage.local.get(CHOSEN))[CHOSEN];
  const person = policy.people.find((candidate) => candidate.id === id);
  return person && refOf(person);
}

/** Remembers who publishes from this profile. */
export async function choosePerson(id: string): Promise<void> {
  await browser.storage.local.set({ [CHOSEN]: id });
}
