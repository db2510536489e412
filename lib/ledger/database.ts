import Dexie, { type EntityTable, type Table } from 'dexie';
import type { ChainedLine, Removal, SignedHead } from '../model/account';
import type { SavedDocument } from '../model/document';
import type { ReviewItem } from '../model/review';
import type { Signer } from '../model/signer';
import { MIGRATIONS } from './migrations';

/** An account of another computer, kept to be read. */
export interface Archive {
  /** Its public key. */
  readonly chain: string;
  readonly computer: string;
  readonly head: SignedHead;
  /** Milliseconds since the epoch. */
  readonly importedAt: number;
}
/** A line of an archive. */
export type ArchivedLine = ChainedLine & { readonly chain: string };

/** Numbers of a week that is over, as the report counts them, and of how many lines they were made. */
export interface StoredWeek {
  readonly week: string;
  readonly lines: number;
  readonly numbers: unknown;
}

/** A draft under AES-GCM. */
export interface SealedDraft {
  readonly review: string;
  readonly iv: Uint8Array<ArrayBuffer>;
  readonly sealed: ArrayBuffer;
}

/** The sentences of a submission, each as a keyed hash, in the order of reading. */
export interface Outline {
  readonly review: string;
  /** When it was submitted, milliseconds since the epoch. */
  readonly at: number;
  readonly sentences: readonly string[];
}

/** The text of a navigation that was stopped, sealed like a draft for review. */
export interface KeptDraft {
  readonly id: string;
  /** Milliseconds since the epoch. */
  readonly at: number;
  /** Tab it was stopped in. */
  readonly tab: number;
  /** Address of the page it was written on. */
  readonly page: string;
  readonly draft: SealedDraft;
}

/** A key of this profile; cannot be taken out. */
export interface StoredKey {
  readonly name: 'content-hash' | 'drafts' | 'account';
  readonly key: CryptoKey;
  /** The other half, for keys that sign. */
  readonly publicKey?: CryptoKey;
}

/** The IndexedDB database. Written strictly: a resolved write is on disk. */
export class Database extends Dexie {
  declare readonly entries: Table<ChainedLine, number>;
  declare readonly heads: EntityTable<SignedHead, 'seq'>;
  declare readonly removals: EntityTable<Removal, 'to'>;
  declare readonly archives: EntityTable<Archive, 'chain'>;
  declare readonly archived: Table<ArchivedLine, [chain: string, seq: number]>;
  declare readonly weeks: EntityTable<StoredWeek, 'week'>;
  declare readonly signers: EntityTable<Signer, 'id'>;
  declare readonly reviews: EntityTable<ReviewItem, 'id'>;
  declare readonly drafts: EntityTable<SealedDraft, 'review'>;
  declare readonly outlines: EntityTable<Outline, 'review'>;
  declare readonly documents: Table<SavedDocument, [site: string, document: string]>;
  declare readonly kept: EntityTable<KeptDraft, 'id'>;
  declare readonly keys: EntityTable<StoredKey, 'name'>;

  constructor(name = 'shenfa') {
    super(name, { chromeTransactionDurability: 'strict' });
    for (const migration of MIGRATIONS) {
      const version = this.version(migration.version).stores({ ...migration.stores });
      if (migration.upgrade) version.upgrade(migration.upgrade);
    }
  }

  /** Opens it again where it was lost: after the disk was full it stays closed, also when there is room. */
  async mend(): Promise<void> {
    if (this.hasFailed() || this.hasBeenClosed()) await this.open();
  }
}
