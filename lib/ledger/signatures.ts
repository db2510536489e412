import { canonical } from '../model/canonical';
import { fromBase64, toBase64 } from './bytes';

/** Signatures over canonical JSON: ECDSA P-256 with SHA-256. */
export const ECDSA = { name: 'ECDSA', namedCurve: 'P-256', hash: 'SHA-256' } as const;

/** What a statement is about; a signature for one purpose is none for another. */
export type Purpose = 'head' | 'removal' | 'decision' | 'enrolment' | 'report' | 'incident' | 'training';

const bytesOf = (purpose: Purpose, statement: object) =>
  new TextEncoder().encode(`shenfa ${purpose} 1\n${canonical(statement)}`);

/** Signs a statement; base64. */
export async function sign(key: CryptoKey, purpose: Purpose, statement: object): Promise<string> {
  return toBase64(await crypto.subtle.sign(ECDSA, key, bytesOf(purpose, statement)));
}

/** Whether the owner of a public key (base64) signed this statement. False also for a key or signature that is none. */
export async function isSigned(
  publicKey: string,
  purpose: Purpose,
  statement: object,
  signature: string,
): Promise<boolean> {
  try {
    const key = await crypto.subtle.importKey('raw', fromBase64(publicKey), ECDSA, false, ['verify']);
    return await crypto.subtle.verify(ECDSA, key, fromBase64(signature), bytesOf(purpose, statement));
  } catch {
    return false;
  }
}

/** A public key as text: its point in base64. */
export async function publicText(key: CryptoKey): Promise<string> {
  return toBase64(await crypto.subtle.exportKey('raw', key));
}
