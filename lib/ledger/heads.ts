import type { SignedHead } from '../model/account';
import { START } from './chain';
import type { Database } from './database';
import { accountKeys } from './keys';
import { isSigned, publicText, sign } from './signatures';

/** Keeps the last signed head where the database is not, so that an older copy of the database shows. */
export interface Apart {
  load(): Promise<SignedHead | undefined>;
  save(head: SignedHead): Promise<void>;
}

/** A head is signed after so many lines. */
const LINES = 50;
/** A head is signed when the last one is older than this and there is something new; milliseconds. */
const PAUSE = 3_600_000;

/** Whether the chain's own key signed this head. */
export function isGenuine({ signature, ...head }: SignedHead): Promise<boolean> {
  return isSigned(head.chain, 'head', head, signature);
}

/** Whether the chain still is what the head kept apart says. If not, that head is evidence and stays. */
async function goesOn({ entries, removals }: Database, chain: string, apart: SignedHead | undefined): Promise<boolean> {
  if (!apart) return true;
  const line = await entries.get(apart.seq);
  const removed = (await removals.toCollection().last())?.to ?? 0;
  return apart.chain === chain && (line ? line.hash === apart.hash : apart.seq <= removed);
}

/** The head kept apart, when the account of this profile no longer goes on from it: it was wiped, or is another copy. */
export async function lostHead(database: Database, apart: Apart): Promise<SignedHead | undefined> {
  const head = await apart.load();
  const chain = await publicText((await accountKeys(database)).publicKey);
  return (await goesOn(database, chain, head)) ? undefined : head;
}

/**
 * Signs what the chain ends with now, and keeps that in the database and apart from it. Undefined for an empty chain.
 */
export async function signHead(database: Database, apart: Apart, now: number): Promise<SignedHead | undefined> {
  const { privateKey, publicKey } = await accountKeys(database);
  const { seq, hash } = (await database.entries.toCollection().last()) ?? START;
  if (seq === 0) return undefined;
  const head = { chain: await publicText(publicKey), seq, hash, at: now };
  const signed = { ...head, signature: await sign(privateKey, 'head', head) };
  await database.heads.put(signed);
  if (await goesOn(database, signed.chain, await apart.load())) await apart.save(signed);
  return signed;
}

/** Signs the head when it is time. */
export async function signHeadWhenDue(database: Database, apart: Apart, now: number): Promise<void> {
  const [last, signed] = await Promise.all([
    database.entries.toCollection().last(),
    database.heads.toCollection().last(),
  ]);
  const fresh = (last?.seq ?? 0) - (signed?.seq ?? 0);
  if (fresh >= LINES || (fresh > 0 && now - (signed?.at ?? 0) >= PAUSE)) await signHead(database, apart, now);
}
