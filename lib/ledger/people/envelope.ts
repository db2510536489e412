import { Draft } from '../../model/review';
import type { Envelope } from '../../model/transfer';
import { fromBase64, toBase64 } from '../bytes';
import { publicText } from '../signatures';
import { ECDH, type UnlockedKeys } from './passphrase';
import { keyId } from './signers';

/** One key for one envelope, from what its two sides share (ECDH, HKDF with SHA-256). */
async function sharedKey(own: CryptoKey, other: string): Promise<CryptoKey> {
  const theirs = await crypto.subtle.importKey('raw', fromBase64(other), ECDH, false, []);
  const bits = await crypto.subtle.deriveBits({ name: 'ECDH', public: theirs }, own, 256);
  const base = await crypto.subtle.importKey('raw', bits, 'HKDF', false, ['deriveKey']);
  const info = new TextEncoder().encode('shenfa submission 1');
  const cipher = { name: 'AES-GCM', length: 256 };
  const derivation = { name: 'HKDF', hash: 'SHA-256', salt: new Uint8Array(32), info };
  return crypto.subtle.deriveKey(derivation, base, cipher, false, ['encrypt', 'decrypt']);
}

/** Seals a draft for one person. @param review bound in, so that envelopes cannot be exchanged. */
export async function sealFor(
  { sign, seal }: { readonly sign: string; readonly seal: string },
  review: string,
  draft: Draft,
): Promise<Envelope> {
  const pair = await crypto.subtle.generateKey(ECDH, false, ['deriveBits']);
  const iv = crypto.getRandomValues(new Uint8Array(12));
  const data = await crypto.subtle.encrypt(
    { name: 'AES-GCM', iv, additionalData: new TextEncoder().encode(review) },
    await sharedKey(pair.privateKey, seal),
    new TextEncoder().encode(JSON.stringify(draft)),
  );
  return { to: keyId(sign), ephemeral: await publicText(pair.publicKey), iv: toBase64(iv), data: toBase64(data) };
}

/** Opens the envelope that is for this person; undefined when none is, or it was changed. */
export async function openFor(
  keys: UnlockedKeys,
  review: string,
  envelopes: readonly Envelope[],
): Promise<Draft | undefined> {
  const own = envelopes.find(({ to }) => to === keys.signer.id);
  if (!own) return undefined;
  try {
    const plain = await crypto.subtle.decrypt(
      { name: 'AES-GCM', iv: fromBase64(own.iv), additionalData: new TextEncoder().encode(review) },
      await sharedKey(keys.seal, own.ephemeral),
      fromBase64(own.data),
    );
    return Draft.parse(JSON.parse(new TextDecoder().decode(plain)));
  } catch {
    return undefined;
  }
}
