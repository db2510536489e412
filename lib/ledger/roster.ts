import Dexie, { type EntityTable } from 'dexie';
import type { Roster } from '../model/roster';

/**
 * The school's roster, in a database of its own: it is replaced and deleted as a whole, the account never. Holds no name
 * and no number.
 */
class RosterDatabase extends Dexie {
  /** One or none. `id` is that of its `RosterInfo`. */
  declare readonly rosters: EntityTable<{ readonly id: string; readonly roster: Roster }, 'id'>;
  /** One or none: HMAC-SHA-256, cannot be exported. */
  declare readonly keys: EntityTable<{ readonly name: 'roster'; readonly key: CryptoKey }, 'name'>;

  constructor(name: string) {
    super(name, { chromeTransactionDurability: 'strict' });
    this.version(1).stores({ rosters: 'id', keys: 'name' });
  }
}

/** The roster of this profile: hashes, and the secret they are made with. */
export interface RosterStore {
  /** Puts a roster in the place of any other, with a new secret of 32 bytes; all of it or nothing. */
  replace(id: string, build: (secret: Uint8Array) => Roster): Promise<Roster>;
  /** The roster with this id and its secret; undefined when there is another one or none. */
  get(id: string): Promise<{ roster: Roster; secret: Uint8Array } | undefined>;
  /** Forgets roster and key. */
  remove(): Promise<void>;
}

/** Opens the roster of this profile. */
export function openRosterStore(name = 'shenfa-roster'): RosterStore {
  const database = new RosterDatabase(name);
  const { rosters, keys } = database;
  const clear = async () => {
    await rosters.clear();
    await keys.clear();
  };
  return {
    replace: async (id, build) => {
      const key = await crypto.subtle.generateKey({ name: 'HMAC', hash: 'SHA-256' }, false, ['sign']);
      const roster = build(await secretOf(key));
      await database.transaction('rw', rosters, keys, async () => {
        await clear();
        await keys.add({ name: 'roster', key });
        await rosters.add({ id, roster });
      });
      return roster;
    },
    get: async (id) => {
      const [stored, own] = await database.transaction('r', rosters, keys, () =>
        Promise.all([rosters.get(id), keys.get('roster')]),
      );
      return stored && own && { roster: stored.roster, secret: await secretOf(own.key) };
    },
    remove: () => database.transaction('rw', rosters, keys, clear),
  };
}

/**
 * Derived from the key, and only ever in memory: to hash each word of a text by itself through WebCrypto would take
 * several times as long.
 */
async function secretOf(key: CryptoKey): Promise<Uint8Array> {
  return new Uint8Array(await crypto.subtle.sign('HMAC', key, new TextEncoder().encode('shenfa roster 1')));
}
