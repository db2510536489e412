import type { Draft, ReviewItem } from '../model/review';
import type { Changes } from '../model/transfer';
import { differenceOf, likeness, sentencesOf } from '../review/outline';
import type { Database, Outline } from './database';
import { contentKey } from './keys';

/** Rounds that are this much alike belong together. */
const ALIKE = 1 / 3;
/** So many submissions are looked through for the round before. */
const LOOKED_THROUGH = 200;
/** An outline is kept for so long, in milliseconds. */
const KEPT = 60 * 24 * 3_600_000;

/**
 * The outline of a draft: each sentence as the first 64 bits of its HMAC-SHA-256 under the key of this profile. Tells
 * which sentences two rounds share, and nothing of what stands in them.
 */
export async function outlineOf(database: Database, review: string, at: number, draft: Draft): Promise<Outline> {
  const key = await contentKey(database);
  const encoder = new TextEncoder();
  const sentences = sentencesOf(draft).map(async ({ text }) => {
    const mac = await crypto.subtle.sign('HMAC', key, encoder.encode(`sentence\n${text}`));
    return Array.from(new Uint8Array(mac, 0, 8), (byte) => byte.toString(16).padStart(2, '0')).join('');
  });
  return { review, at, sentences: await Promise.all(sentences) };
}

/** Compares a submission with the newest earlier one of the same person on the same site that is much alike. */
export async function changesOf({ reviews, outlines }: Database, item: ReviewItem): Promise<Changes | undefined> {
  const own = await outlines.get(item.id);
  if (!own) return undefined;
  const earlier = await reviews
    .where('submittedAt')
    .below(item.submittedAt)
    .reverse()
    .limit(LOOKED_THROUGH)
    .filter(({ site, submittedBy }) => site === item.site && submittedBy.id === item.submittedBy.id)
    .toArray();
  for (const before of earlier) {
    const outline = await outlines.get(before.id);
    if (!outline || likeness(outline.sentences, own.sentences) < ALIKE) continue;
    const { submittedAt, state, comment } = before;
    return { before: { submittedAt, state, comment }, ...differenceOf(outline.sentences, own.sentences) };
  }
  return undefined;
}

/** Removes outlines that are too old to be compared with. */
export async function removeOutlines({ outlines }: Database, now: number): Promise<void> {
  await outlines
    .where('at')
    .below(now - KEPT)
    .delete();
}
