import type { Database, StoredKey } from './database';
import { ECDSA } from './signatures';

type Made = Omit<StoredKey, 'name'>;

/** Keys do not change while a database is open; reading one takes as long as the hash it is for. */
const known = new WeakMap<Database, Map<StoredKey['name'], Promise<Made>>>();

/** The named key of this profile, made on first use. Two callers at once get the same key. */
function keyOf(database: Database, name: StoredKey['name'], make: () => Promise<Made>): Promise<Made> {
  const keys = known.get(database) ?? new Map<StoredKey['name'], Promise<Made>>();
  known.set(database, keys);
  const key = keys.get(name) ?? readOrMake(database, name, make);
  keys.set(name, key);
  // What failed once is tried again.
  key.catch(() => keys.delete(name));
  return key;
}

async function readOrMake(database: Database, name: StoredKey['name'], make: () => Promise<Made>): Promise<Made> {
  const stored = await database.keys.get(name);
  if (stored) return stored;
  const fresh = await make();
  return database.transaction('rw', database.keys, async () => {
    const winner = await database.keys.get(name);
    if (winner) return winner;
    await database.keys.add({ name, ...fresh });
    return fresh;
  });
}

/** The keys that sign this profile's account; the private one cannot be taken out. */
export async function accountKeys(database: Database): Promise<{ privateKey: CryptoKey; publicKey: CryptoKey }> {
  const { key, publicKey = key } = await keyOf(database, 'account', async () => {
    const made = await crypto.subtle.generateKey(ECDSA, false, ['sign', 'verify']);
    return { key: made.privateKey, publicKey: made.publicKey };
  });
  return { privateKey: key, publicKey };
}

/** The key content is hashed with; never leaves the profile. */
export async function contentKey(database: Database): Promise<CryptoKey> {
  const { key } = await keyOf(database, 'content-hash', async () => ({
    key: await crypto.subtle.generateKey({ name: 'HMAC', hash: 'SHA-256' }, false, ['sign']),
  }));
  return key;
}

/**
 * HMAC-SHA-256 of a content hash under a key that never leaves the profile, lower-case hexadecimal. A plain hash of a
 * short post could be found again by trying all numbers.
 */
export async function keyedHash(database: Database, contentHash: string): Promise<string> {
  const key = await contentKey(database);
  const mac = await crypto.subtle.sign('HMAC', key, new TextEncoder().encode(contentHash));
  return Array.from(new Uint8Array(mac), (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** The key that seals drafts in this profile. */
export async function draftKey(database: Database): Promise<CryptoKey> {
  const { key } = await keyOf(database, 'drafts', async () => ({
    key: await crypto.subtle.generateKey({ name: 'AES-GCM', length: 256 }, false, ['encrypt', 'decrypt']),
  }));
  return key;
}
