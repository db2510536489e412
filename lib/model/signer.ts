import * as z from 'zod/mini';
import { PublicKey, Signature } from './decision';
import { KeyId } from './note';
import { PersonRef } from './person-ref';

/** AES-GCM: nonce and sealed bytes, base64. */
export const Sealed = z.strictObject({ iv: z.string().check(z.maxLength(24)), data: z.string() });
export type Sealed = z.infer<typeof Sealed>;

/** Private keys of a person under a passphrase (PBKDF2 with SHA-256, then AES-GCM). */
export const LockedKeys = z.strictObject({
  salt: z.string().check(z.maxLength(44)),
  iterations: z.int().check(z.gte(600_000)),
  sign: Sealed,
  seal: Sealed,
});
export type LockedKeys = z.infer<typeof LockedKeys>;

/** A person's keys in this profile, and who says that they are theirs. */
export const Signer = z.strictObject({
  id: KeyId,
  person: PersonRef,
  /** For decisions, and for submissions that are sealed for this person. */
  sign: PublicKey,
  seal: PublicKey,
  locked: LockedKeys,
  /** Milliseconds since the epoch. */
  at: z.int().check(z.nonnegative()),
  /** Key of the administrator; the own one for the first of a profile. */
  by: KeyId,
  /** Over id, person, sign, seal, at and by. */
  signature: Signature,
  /** It signs nothing from then on; what it signed before still counts. */
  revokedAt: z.optional(z.int().check(z.nonnegative())),
});
export type Signer = z.infer<typeof Signer>;

/** A key that may speak for a person, up to a moment. */
export interface PersonKey {
  readonly sign: string;
  readonly seal: string;
  readonly until?: number | undefined;
}
