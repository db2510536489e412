import type { LedgerNote } from '../../model/note';
import type { PersonRef } from '../../model/person-ref';
import { Signer } from '../../model/signer';
import { hashOfText } from '../../review/statement';
import { append } from '../chain';
import type { Database } from '../database';
import { isSigned, sign } from '../signatures';
import { makeKeys, type UnlockedKeys } from './passphrase';

/** Why a person cannot be given a key. */
export type EnrolProblem = 'needs-administrator' | 'first-is-administrator';

/** What giving somebody a key needs. */
export interface Enrolment {
  readonly person: PersonRef;
  readonly passphrase: string;
  readonly rounds: number;
  /** The administrator who is signed in; absent for the first key of a profile. */
  readonly by?: UnlockedKeys | undefined;
  readonly isAdministrator: (person: string) => boolean;
  /** Milliseconds since the epoch. */
  readonly now: number;
}

/** First 16 characters of the SHA-256 of a public key. */
export const keyId = (publicKey: string): string => hashOfText(publicKey).slice(0, 16);

/** What the administrator signs: not the locked keys, so that a passphrase may be changed. */
const statementOf = ({ id, person, sign, seal, at, by }: Omit<Signer, 'signature'>) => ({
  id,
  person,
  sign,
  seal,
  at,
  by,
});

/** Why this person cannot be given a key by this one; undefined when they can. */
async function problemOf(
  { signers }: Database,
  { person, by, isAdministrator }: Enrolment,
): Promise<EnrolProblem | undefined> {
  const administrators = (await signers.toArray()).filter(
    (signer) => signer.revokedAt === undefined && isAdministrator(signer.person.id),
  );
  if (administrators.length === 0) return isAdministrator(person.id) ? undefined : 'first-is-administrator';
  return by && administrators.some(({ id }) => id === by.signer.id) ? undefined : 'needs-administrator';
}

/**
 * Gives a person a key; an older one of theirs is taken back at the same moment. Who, by whom and which key is a line of
 * the account.
 */
export async function enrol(database: Database, enrolment: Enrolment): Promise<Signer | EnrolProblem> {
  const { signers, entries } = database;
  const { person, passphrase, rounds, by, now } = enrolment;
  const problem = await problemOf(database, enrolment);
  if (problem) return problem;
  const { key, ...keys } = await makeKeys(person.id, passphrase, rounds);
  const id = keyId(keys.sign);
  const facts = { id, person, ...keys, at: now, by: by?.signer.id ?? id };
  const signature = await sign(by?.sign ?? key, 'enrolment', statementOf(facts));
  const signer = Signer.parse({ ...facts, signature });
  await database.transaction('rw', signers, entries, async () => {
    for (const old of await signers.where('person.id').equals(person.id).toArray()) {
      if (old.revokedAt !== undefined) continue;
      await signers.put({ ...old, revokedAt: now });
      await append(entries, noteOf('revoked', old, now, by));
    }
    await signers.add(signer);
    await append(entries, noteOf('enrolled', signer, now, by));
  });
  return signer;
}

/** Takes a person's keys back. @throws Error when nobody who may do that is signed in. */
export async function revoke(database: Database, person: string, by: UnlockedKeys, now: number): Promise<void> {
  const { signers, entries } = database;
  await database.transaction('rw', signers, entries, async () => {
    for (const signer of await signers.where('person.id').equals(person).toArray()) {
      if (signer.revokedAt !== undefined) continue;
      await signers.put({ ...signer, revokedAt: now });
      await append(entries, noteOf('revoked', signer, now, by));
    }
  });
}

function noteOf(note: 'enrolled' | 'revoked', { id, person }: Signer, at: number, by?: UnlockedKeys): LedgerNote {
  return { id: crypto.randomUUID(), at, note, person, key: id, ...(by && { by: by.signer.person }) };
}

/** The keys of this profile that somebody with the right to do so gave to a person; newest last. */
export async function signersOf({ signers }: Database, person: string): Promise<Signer[]> {
  const own = await signers.where('person.id').equals(person).sortBy('at');
  const genuine = await Promise.all(
    own.map(async (signer) => {
      const giver = signer.by === signer.id ? signer : await signers.get(signer.by);
      return giver !== undefined && isSigned(giver.sign, 'enrolment', statementOf(signer), signer.signature);
    }),
  );
  return own.filter((_signer, index) => genuine[index]);
}
