import { liveQuery } from 'dexie';
import type { IncidentFacts } from '../model/incident';
import { LedgerEntry } from '../model/ledger';
import { type DayNote, LedgerNote } from '../model/note';
import type { PersonRef } from '../model/person-ref';
import { type Draft, ReviewItem } from '../model/review';
import { hashOfDraft } from '../review/statement';
import { nextState } from '../review/states';
import { isTakenFrom } from '../review/taken';
import { toBase64 } from './bytes';
import { append, isDay, isEntry, unlinked } from './chain';
import { Database } from './database';
import { seal, unseal } from './drafts';
import { openIncident } from './incidents';
import { keyedHash } from './keys';
import { outlineOf } from './outlines';

/** The account and the queue. Every write is durable and whole when its promise resolves, or nothing was written. */
export interface Store {
  /** Appends one entry, and with it the incident it gives rise to. @throws when the disk is full or the entry is malformed: then nothing may be released. */
  append(entry: LedgerEntry, incident?: IncidentFacts): Promise<void>;
  /** Appends a line about the account or the guard. */
  note(note: LedgerNote): Promise<void>;
  /** Appends a release that uses up an approval. False, and nothing written, when the approval is no longer there. */
  appendUsing(entry: LedgerEntry, review: string): Promise<boolean>;
  /** Puts a submission into the queue with its draft sealed. */
  submit(entry: LedgerEntry, item: ReviewItem, draft: Draft): Promise<void>;
  /**
   * Moves a submission on; its draft is removed when it no longer waits. False, and nothing written, when somebody else
   * moved it first.
   */
  move(entry: LedgerEntry, before: ReviewItem, after: ReviewItem): Promise<boolean>;
  /** Says who works on a submission that waits, or nobody. False when somebody else does already, or it waits no more. */
  take(review: string, by: PersonRef, taken: boolean, now: number): Promise<boolean>;
  /** Newest review of exactly this content on this site. */
  latestReview(contentHash: string, site: string): Promise<ReviewItem | undefined>;
  /** Entries with `from <= at < to` (milliseconds), oldest first. */
  entriesBetween(from: number, to: number): Promise<LedgerEntry[]>;
  /** Lines that say that the guard ran, by day in Shanghai (`2026-11-22`), first and last included. */
  daysBetween(from: string, to: string): Promise<DayNote[]>;
  /** What waits or may still be published, and the newest that are done; newest submitted first. */
  queue(): Promise<ReviewItem[]>;
  review(id: string): Promise<ReviewItem | undefined>;
  /** The text under review; undefined once it is decided. */
  draft(review: string): Promise<Draft | undefined>;
  /** Calls back after every change, also one made by another page. Returns a function that stops it. */
  onChange(callback: () => void): () => void;
  /** Content hash under this profile's key. */
  keyed(contentHash: string): Promise<string>;
}

/** So many submissions that are done are shown with those that are not. */
const SHOWN = 200;

/** Opens the store of this profile. */
export function openStore(database = new Database()): Store {
  const { entries, reviews, drafts, outlines } = database;
  const add = (entry: LedgerEntry) => append(entries, LedgerEntry.parse(entry));

  return {
    append: (entry, incident) =>
      database.transaction('rw', entries, async () => {
        await add(entry);
        if (incident) await openIncident(entries, incident, entry.at);
      }),

    note: (note) => database.transaction('rw', entries, () => append(entries, LedgerNote.parse(note))),

    appendUsing: (entry, review) =>
      database.transaction('rw', entries, reviews, async () => {
        const item = await reviews.get(review);
        const state = item && nextState(item.state, 'publish');
        if (!state) return false;
        await reviews.update(review, { state });
        await add(entry);
        return true;
      }),

    submit: async (entry, item, draft) => {
      const salted = { ...draft, salt: toBase64(crypto.getRandomValues(new Uint8Array(32))) };
      const sealed = await seal(database, item.id, salted);
      const outline = await outlineOf(database, item.id, item.submittedAt, draft);
      await database.transaction('rw', [entries, reviews, drafts, outlines], async () => {
        await outlines.add(outline);
        await reviews.add(ReviewItem.parse({ ...item, textHash: hashOfDraft(salted) }));
        await drafts.add(sealed);
        await add(entry);
      });
    },

    move: (entry, before, after) =>
      database.transaction('rw', entries, reviews, drafts, async () => {
        const item = await reviews.get(before.id);
        if (item?.state !== before.state || item.stage !== before.stage) return false;
        await reviews.put(ReviewItem.parse(after));
        if (after.state !== 'submitted') await drafts.delete(before.id);
        await add(entry);
        return true;
      }),

    take: (review, by, taken, now) =>
      database.transaction('rw', reviews, async () => {
        const item = await reviews.get(review);
        if (item?.state !== 'submitted' || isTakenFrom(item, by.id, now)) return false;
        const { taken: _taken, ...free } = item;
        await reviews.put(taken ? { ...free, taken: { by, at: now } } : free);
        return true;
      }),

    latestReview: async (contentHash, site) => {
      const found = await reviews.where('[contentHash+site]').equals([contentHash, site]).sortBy('submittedAt');
      return found.at(-1);
    },

    entriesBetween: async (from, to) =>
      (await entries.where('at').between(from, to, true, false).toArray()).map(unlinked).filter(isEntry),

    daysBetween: async (from, to) =>
      (await entries.where('day').between(from, to, true, true).toArray()).map(unlinked).filter(isDay),

    queue: async () => {
      const [live, newest] = await Promise.all([
        reviews.where('state').anyOf('submitted', 'approved').toArray(),
        reviews.orderBy('submittedAt').reverse().limit(SHOWN).toArray(),
      ]);
      const known = new Set(newest.map(({ id }) => id));
      const older = live.filter(({ id }) => !known.has(id)).sort((a, b) => b.submittedAt - a.submittedAt);
      return [...newest, ...older];
    },
    review: (id) => reviews.get(id),

    draft: async (review) => {
      const sealed = await drafts.get(review);
      return sealed && unseal(database, sealed);
    },

    onChange: (callback) => {
      const query = liveQuery(async () => [
        await entries.toCollection().lastKey(),
        await reviews.where('state').equals('submitted').toArray(),
      ]);
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
