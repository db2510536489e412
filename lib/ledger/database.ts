import Dexie, { type EntityTable, type Table } from 'dexie';
import type { LedgerEntry } from '../model/ledger';
import type { ReviewItem } from '../model/review';
import { MIGRATIONS } from './migrations';

/** An entry as stored: `seq` is its place in the account. */
export type StoredEntry = LedgerEntry & { seq?: number };

/** A draft under AES-GCM. */
export interface SealedDraft {
  readonly review: string;
  readonly iv: Uint8Array<ArrayBuffer>;
  readonly sealed: ArrayBuffer;
}

/** A key of this profile; non-extractable. */
export interface StoredKey {
  readonly name: 'content-hash' | 'drafts';
  readonly key: CryptoKey;
}

/** The IndexedDB database. Written strictly: a resolved write is on disk. */
export class Database extends Dexie {
  declare readonly entries: Table<StoredEntry, number>;
  declare readonly reviews: EntityTable<ReviewItem, 'id'>;
  declare readonly drafts: EntityTable<SealedDraft, 'review'>;
  declare readonly keys: EntityTable<StoredKey, 'name'>;

  constructor(name = 'shenfa') {
    super(name, { chromeTransactionDurability: 'strict' });
    for (const migration of MIGRATIONS) {
      const version = this.version(migration.version).stores({ ...migration.stores });
      if (migration.upgrade) version.upgrade(migration.upgrade);
    }
  }
}
