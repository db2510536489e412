import { Draft } from '../model/review';
import type { Database, SealedDraft } from './database';
import { draftKey } from './keys';

/** Seals a draft for the reviewer of this profile. The review id is bound in, so that drafts cannot be swapped. */
export async function seal(database: Database, review: string, draft: Draft): Promise<SealedDraft> {
  const iv = crypto.getRandomValues(new Uint8Array(12));
  const sealed = await crypto.subtle.encrypt(
    { name: 'AES-GCM', iv, additionalData: new TextEncoder().encode(review) },
    await draftKey(database),
    new TextEncoder().encode(JSON.stringify(draft)),
  );
  return { review, iv, sealed };
}

/** Opens a sealed draft. @throws OperationError when it was tampered with or belongs to another review. */
export async function unseal(database: Database, { review, iv, sealed }: SealedDraft): Promise<Draft> {
  const plain = await crypto.subtle.decrypt(
    { name: 'AES-GCM', iv, additionalData: new TextEncoder().encode(review) },
    await draftKey(database),
    sealed,
  );
  return Draft.parse(JSON.parse(new TextDecoder().decode(plain)));
}
