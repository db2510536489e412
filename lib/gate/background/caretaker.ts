import type { Store } from '../../ledger';
import type { Database } from '../../ledger/database';
import { type Apart, signHeadWhenDue } from '../../ledger/heads';
import { removeOutlines } from '../../ledger/outlines';
import { removeBefore, removeReviewsBefore } from '../../ledger/retention';
import type { Guarding } from '../../model/note';
import type { Policy } from '../../model/policy';

/** What looking after the account needs; the clock is handed in. */
export interface CaretakerParts {
  readonly database: Database;
  readonly store: Pick<Store, 'note' | 'daysBetween'>;
  readonly apart: Apart;
  readonly policy: () => Policy | null;
  /** Guarded hosts the browser gives no access to. */
  readonly missingAccess: () => Promise<readonly string[]>;
  readonly expire: () => Promise<void>;
  /** Counts the weeks that are over. */
  readonly prepare: (now: number) => Promise<void>;
  /** Lines from this moment on are needed, however old: those of an incident that is not over. Milliseconds. */
  readonly neededFrom: () => Promise<number>;
  /** Milliseconds since the epoch. */
  readonly now: () => number;
}

const WEEK = 7 * 24 * 3_600_000;
/** Shanghai is so far ahead of UTC, in milliseconds. */
const OFFSET = 8 * 3_600_000;

/**
 * Looks after the account between submissions: signs it, and once a day says that the guard runs, counts the weeks that
 * are over, and removes what is too old.
 */
export function createCaretaker({
  database,
  store,
  apart,
  policy,
  missingAccess,
  expire,
  prepare,
  neededFrom,
  now,
}: CaretakerParts) {
  let busy: Promise<void> | undefined;
  /** What is done once a day failed and is due again. */
  let unfinished = false;

  const dayOf = (at: number) => new Date(at + OFFSET).toISOString().slice(0, 10);

  async function noteDay(inForce: Policy, at: number): Promise<void> {
    const missing = new Set(await missingAccess());
    const guarding = ({ hosts, mode }: Policy['sites'][number]): Guarding =>
      hosts.some((host) => missing.has(host)) ? 'no-access' : mode;
    const sites = inForce.sites.map((site) => ({ site: site.id, name: site.name, guarding: guarding(site) }));
    await store.note({ id: crypto.randomUUID(), at, note: 'day', day: dayOf(at), sites });
  }

  async function removeOld({ retentionWeeks, people }: Policy, at: number): Promise<void> {
    if (retentionWeeks === undefined) return;
    const moment = Math.min(at - retentionWeeks * WEEK, await neededFrom());
    const staff = new Set(people.map(({ id }) => id));
    while ((await removeBefore(database, moment, at, (person) => staff.has(person))) > 0);
    await removeReviewsBefore(database, moment);
  }

  async function round(): Promise<void> {
    const inForce = policy();
    const at = now();
    const day = dayOf(at);
    // Another run of the worker may have written it.
    const isNew = inForce && (await store.daysBetween(day, day)).length === 0;
    if (isNew) await noteDay(inForce, at);
    if (inForce && (isNew || unfinished)) {
      unfinished = true;
      await expire();
      await prepare(at);
      await removeOld(inForce, at);
      await removeOutlines(database, at);
      unfinished = false;
    }
    await signHeadWhenDue(database, apart, at);
  }

  return {
    /** Does what is due. Asked again while it is at work, it does not begin another round. */
    tend(): Promise<void> {
      busy ??= round().finally(() => {
        busy = undefined;
      });
      return busy;
    },
  };
}
