import type { LockedKeys, Sealed, Signer } from '../../model/signer';
import { fromBase64, toBase64 } from '../bytes';
import { ECDSA, publicText } from '../signatures';

/** Fewest rounds of PBKDF2 with SHA-256 (OWASP Password Storage Cheat Sheet, 2023). */
export const FEWEST_ROUNDS = 600_000;
const MOST_ROUNDS = 10_000_000;
/** What one try of a passphrase should take on this computer, in milliseconds. */
const TRY = 400;
/** Shortest passphrase, in characters. */
export const SHORTEST_PASSPHRASE = 10;

export const ECDH = { name: 'ECDH', namedCurve: 'P-256' } as const;

/** The passphrase does not open the keys. */
export class WrongPassphrase extends Error {}

/** A person's keys while they are signed in. Neither can be taken out. */
export interface UnlockedKeys {
  readonly signer: Signer;
  readonly sign: CryptoKey;
  readonly seal: CryptoKey;
}

async function wrappingKey(passphrase: string, salt: Uint8Array<ArrayBuffer>, iterations: number): Promise<CryptoKey> {
  // The same characters typed on another keyboard are the same passphrase.
  const bytes = new TextEncoder().encode(passphrase.normalize('NFKC'));
  const base = await crypto.subtle.importKey('raw', bytes, 'PBKDF2', false, ['deriveKey']);
  return crypto.subtle.deriveKey(
    { name: 'PBKDF2', hash: 'SHA-256', salt, iterations },
    base,
    { name: 'AES-GCM', length: 256 },
    false,
    ['wrapKey', 'unwrapKey'],
  );
}

/** How many rounds this computer manages in one try, and never fewer than are safe. */
export async function measuredRounds(): Promise<number> {
  const start = performance.now();
  await wrappingKey('measure', new Uint8Array(16), FEWEST_ROUNDS);
  const rounds = (FEWEST_ROUNDS * TRY) / (performance.now() - start);
  return Math.min(Math.max(Math.round(rounds / 10_000) * 10_000, FEWEST_ROUNDS), MOST_ROUNDS);
}

/** Bound to the sealed key, so that the keys of two people cannot be exchanged. */
const bound = (person: string, publicKey: string) => new TextEncoder().encode(`shenfa key 1\n${person}\n${publicKey}`);

async function wrap(key: CryptoKey, by: CryptoKey, additionalData: Uint8Array<ArrayBuffer>): Promise<Sealed> {
  const iv = crypto.getRandomValues(new Uint8Array(12));
  const data = await crypto.subtle.wrapKey('pkcs8', key, by, { name: 'AES-GCM', iv, additionalData });
  return { iv: toBase64(iv), data: toBase64(data) };
}

/** Makes a person's keys and locks them with a passphrase. */
export async function makeKeys(
  person: string,
  passphrase: string,
  iterations: number,
): Promise<{ readonly sign: string; readonly seal: string; readonly locked: LockedKeys; readonly key: CryptoKey }> {
  const salt = crypto.getRandomValues(new Uint8Array(16));
  const [signing, sealing, by] = await Promise.all([
    crypto.subtle.generateKey(ECDSA, true, ['sign', 'verify']),
    crypto.subtle.generateKey(ECDH, true, ['deriveBits']),
    wrappingKey(passphrase, salt, iterations),
  ]);
  const [sign, seal] = await Promise.all([publicText(signing.publicKey), publicText(sealing.publicKey)]);
  const locked = {
    salt: toBase64(salt),
    iterations,
    sign: await wrap(signing.privateKey, by, bound(person, sign)),
    seal: await wrap(sealing.privateKey, by, bound(person, seal)),
  };
  return { sign, seal, locked, key: signing.privateKey };
}

/** Opens a person's keys. @throws WrongPassphrase, also when what is stored was changed. */
export async function unlock(signer: Signer, passphrase: string): Promise<UnlockedKeys> {
  const { locked, person } = signer;
  const by = await wrappingKey(passphrase, fromBase64(locked.salt), locked.iterations);
  const open = ({ iv, data }: Sealed, publicKey: string, algorithm: typeof ECDSA | typeof ECDH, uses: KeyUsage[]) => {
    const cipher = { name: 'AES-GCM', iv: fromBase64(iv), additionalData: bound(person.id, publicKey) };
    return crypto.subtle.unwrapKey('pkcs8', fromBase64(data), by, cipher, algorithm, false, uses);
  };
  try {
    const [sign, seal] = await Promise.all([
      open(locked.sign, signer.sign, ECDSA, ['sign']),
      open(locked.seal, signer.seal, ECDH, ['deriveBits']),
    ]);
    return { signer, sign, seal };
  } catch {
    throw new WrongPassphrase('口令不对。');
  }
}
