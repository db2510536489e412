import type { DecisionRecord, Seal } from '../../model/decision';
import type { Policy } from '../../model/policy';
import type { PersonKey } from '../../model/signer';
import type { Evidence } from '../../review/decision';
import type { Database } from '../database';
import { isSigned, type Purpose } from '../signatures';
import { signersOf } from './signers';

/** Every key that may speak for a person: of this profile, and those the policy names. */
export async function keysOf(database: Database, policy: Policy, person: string): Promise<PersonKey[]> {
  const own = await signersOf(database, person);
  const named = policy.people.find(({ id }) => id === person)?.keys ?? [];
  return [...own.map(({ sign, seal, revokedAt }) => ({ sign, seal, until: revokedAt })), ...named];
}

/** Whether a decision of a person with these keys counts only when it is signed. */
export function mustSign(policy: Policy, keys: readonly PersonKey[]): boolean {
  return policy.signatures === 'required' || keys.some(({ until }) => until === undefined);
}

/** A statement of a person, and their signature where there is one. */
interface Signed {
  readonly purpose: Purpose;
  readonly statement: object & { readonly at: number };
  readonly seal?: Seal | undefined;
}

/**
 * What a signature is worth.
 * @param heardAt when it became known here, in milliseconds: a key that was taken back before signs nothing new,
 * whatever time it claims.
 */
export async function worthOf(
  { purpose, statement, seal }: Signed,
  keys: readonly PersonKey[],
  heardAt: number,
): Promise<Evidence> {
  if (!seal) return 'none';
  const own = keys.filter(({ sign }) => sign === seal.key);
  if (own.length === 0) return 'unknown-key';
  if (own.some(({ until }) => until !== undefined && until <= Math.max(statement.at, heardAt))) return 'revoked';
  return (await isSigned(seal.key, purpose, statement, seal.signature)) ? 'good' : 'forged';
}

/** Whether what a person says counts: rightly signed, or not signed where nobody asks for it. `heardAt` as above. */
export async function doesCount(
  signed: Signed,
  policy: Policy,
  keys: readonly PersonKey[],
  heardAt: number,
): Promise<boolean> {
  const worth = await worthOf(signed, keys, heardAt);
  return worth === 'good' || (worth === 'none' && !mustSign(policy, keys));
}

/** What the signature of a decision is worth; `heardAt` as above. */
export function evidenceOf(
  { statement, seal }: DecisionRecord,
  keys: readonly PersonKey[],
  heardAt: number,
): Promise<Evidence> {
  return worthOf({ purpose: 'decision', statement, seal }, keys, heardAt);
}
