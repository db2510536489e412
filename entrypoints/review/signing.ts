import { messagesFor } from '../../components/i18n/catalogue';
import type { SigningApi } from '../../components/review/api';
import { save } from '../../lib/infra/save';
import { openStore } from '../../lib/ledger';
import type { Database } from '../../lib/ledger/database';
import { measuredRounds, unlock, WrongPassphrase } from '../../lib/ledger/people/passphrase';
import type { Session } from '../../lib/ledger/people/session';
import { enrol, revoke, signersOf } from '../../lib/ledger/people/signers';
import type { Locale } from '../../lib/model/locale';
import type { Policy } from '../../lib/model/policy';

interface Parts {
  readonly database: Database;
  readonly policy: Policy | null;
  readonly session: Session;
  readonly locale: Locale;
}

/** Passphrases and keys of this computer. */
export function signingApi({ database, policy, session, locale }: Parts): SigningApi {
  const people = policy?.people ?? [];
  const store = openStore(database);
  const active = async (person: string) =>
    (await signersOf(database, person)).find(({ revokedAt }) => revokedAt === undefined);
  const isAdministrator = (person: string) =>
    people.some(({ id, roles }) => id === person && roles.includes('administrator'));

  return {
    current: () => session.current()?.signer.person,
    subscribe: (callback) => {
      const stops = [session.onChange(callback), store.onChange(callback)];
      return () => {
        for (const stop of stops) stop();
      };
    },
    async withKey() {
      const found = await Promise.all(people.map(async ({ id }) => ((await active(id)) ? [id] : [])));
      return new Set(found.flat());
    },
    async signIn(person, passphrase) {
      const signer = await active(person);
      if (!signer) return false;
      try {
        session.begin(await unlock(signer, passphrase));
        return true;
      } catch (error) {
        if (error instanceof WrongPassphrase) return false;
        throw error;
      }
    },
    signOut: () => session.end(),
    async enrol(person, passphrase) {
      const found = people.find(({ id }) => id === person);
      if (!found) return 'first-is-administrator';
      const { id, name, department } = found;
      const made = await enrol(database, {
        person: { id, name, department },
        passphrase,
        rounds: await measuredRounds(),
        by: session.current(),
        isAdministrator,
        now: Date.now(),
      });
      if (typeof made === 'string') return made;
      // Whose keys were replaced is no longer signed in with them.
      if (session.current()?.signer.person.id === id) session.end();
      return undefined;
    },
    async revoke(person) {
      const by = session.current();
      if (!by || !isAdministrator(by.signer.person.id)) {
        throw new Error(messagesFor(locale).review.enrolProblems['needs-administrator']);
      }
      await revoke(database, person, by, Date.now());
      if (by.signer.person.id === person) session.end();
    },
    async savePublicKeys() {
      const keys = await Promise.all(
        people.map(async ({ id, name }) => {
          const own = await signersOf(database, id);
          return { id, name, keys: own.map(({ sign, seal, revokedAt }) => ({ sign, seal, until: revokedAt })) };
        }),
      );
      const withKeys = keys.filter((person) => person.keys.length > 0);
      save('公钥.json', [JSON.stringify(withKeys, null, 1)], 'application/json');
    },
  };
}
