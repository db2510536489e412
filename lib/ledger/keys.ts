import type { Database, StoredKey } from './database';

/** The named key of this profile, made on first use. Two callers at once get the same key. */
async function keyOf(database: Database, name: StoredKey['name'], make: () => Promise<CryptoKey>): Promise<CryptoKey> {
  const known = await database.keys.get(name);
  if (known) return known.key;
  const fresh = await make();
  return database.transaction('rw', database.keys, async () => {
    const winner = await database.keys.get(name);
    if (winner) return winner.key;
    await database.keys.add({ name, key: fresh });
    return fresh;
  });
}

/**
 * HMAC-SHA-256 of a content hash under a key that never leaves the profile, lower-case hexadecimal. A plain hash of a
 * short post could be found again by trying all numbers.
 */
export async function keyedHash(database: Database, contentHash: string): Promise<string> {
  const key = await keyOf(database, 'content-hash', () =>
    crypto.subtle.generateKey({ name: 'HMAC', hash: 'SHA-256' }, false, ['sign']),
  );
  const mac = await crypto.subtle.sign('HMAC', key, new TextEncoder().encode(contentHash));
  return Array.from(new Uint8Array(mac), (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** The key that seals drafts in this profile. */
export function draftKey(database: Database): Promise<CryptoKey> {
  return keyOf(database, 'drafts', () =>
    crypto.subtle.generateKey({ name: 'AES-GCM', length: 256 }, false, ['encrypt', 'decrypt']),
  );
}
