import type { Transaction } from 'dexie';

/** One step of the database's history. Never edited after release: a change is a new file with the next number. */
export interface Migration {
  readonly version: number;
  /** Dexie index definitions of the tables that are new or changed. */
  readonly stores: Readonly<Record<string, string | null>>;
  /** Turns the records of the version before into those of this one. */
  readonly upgrade?: (transaction: Transaction) => Promise<void>;
}
