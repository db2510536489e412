import { liveQuery } from 'dexie';
import { LedgerEntry } from '../model/ledger';
import type { Draft, ReviewItem } from '../model/review';
import { Database } from './database';
import { seal, unseal } from './drafts';
import { keyedHash } from './keys';

/** The account and the queue. Every write is durable and whole when its promise resolves, or nothing was written. */
export interface Store {
  /** Appends one entry. @throws when the disk is full or the entry is malformed: then nothing may be released. */
  append(entry: LedgerEntry): Promise<void>;
  /** Appends a release that uses up an approval. False, and nothing written, when the approval is no longer there. */
  appendUsing(entry: LedgerEntry, review: string): Promise<boolean>;
  /** Puts a submission into the queue with its draft sealed. */
  submit(entry: LedgerEntry, item: ReviewItem, draft: Draft): Promise<void>;
  /** Writes a decision and removes the draft. False when somebody else decided first. */
  decide(entry: LedgerEntry, decided: ReviewItem): Promise<boolean>;
  /** Newest review of exactly this content on this site. */
  latestReview(contentHash: string, site: string): Promise<ReviewItem | undefined>;
  /** Entries with `from <= at < to` (milliseconds), oldest first. */
  entriesBetween(from: number, to: number): Promise<LedgerEntry[]>;
  /** Newest submitted first. */
  reviews(): Promise<ReviewItem[]>;
  review(id: string): Promise<ReviewItem | undefined>;
  /** The text under review; undefined once it is decided. */
  draft(review: string): Promise<Draft | undefined>;
  /** Calls back after every change, also one made by another page. Returns a function that stops it. */
  onChange(callback: () => void): () => void;
  /** Content hash under this profile's key. */
  keyed(contentHash: string): Promise<string>;
}

/** Opens the store of this profile. */
export function openStore(database = new Database()): Store {
  const { entries, reviews, drafts } = database;
  const add = (entry: LedgerEntry) => entries.add(LedgerEntry.parse(entry));

  return {
    append: async (entry) => void (await add(entry)),

    appendUsing: (entry, review) =>
      database.transaction('rw', entries, reviews, async () => {
        const item = await reviews.get(review);
        if (item?.state !== 'approved') return false;
        await reviews.update(review, { state: 'published' });
        await add(entry);
        return true;
      }),

    submit: async (entry, item, draft) => {
      const sealed = await seal(database, item.id, draft);
      await database.transaction('rw', entries, reviews, drafts, async () => {
        await reviews.add(item);
        await drafts.add(sealed);
        await add(entry);
      });
    },

    decide: (entry, decided) =>
      database.transaction('rw', entries, reviews, drafts, async () => {
        const item = await reviews.get(decided.id);
        if (item?.state !== 'submitted') return false;
        await reviews.put(decided);
        await drafts.delete(decided.id);
        await add(entry);
        return true;
      }),

    latestReview: async (contentHash, site) => {
      const found = await reviews.where('[contentHash+site]').equals([contentHash, site]).sortBy('submittedAt');
      return found.at(-1);
    },

    entriesBetween: async (from, to) => {
      const found = await entries.where('at').between(from, to, true, false).toArray();
      return found.map(({ seq: _seq, ...entry }) => entry);
    },

    reviews: () => reviews.orderBy('submittedAt').reverse().toArray(),
    review: (id) => reviews.get(id),

    draft: async (review) => {
      const sealed = await drafts.get(review);
      return sealed && unseal(database, sealed);
    },

    onChange: (callback) => {
      const query = liveQuery(async () => [await entries.count(), await reviews.toCollection().primaryKeys()]);
      let first = true;
      const subscription = query.subscribe(() => {
        if (!first) callback();
        first = false;
      });
      return () => subscription.unsubscribe();
    },

    keyed: (contentHash) => keyedHash(database, contentHash),
  };
}
