import type { LedgerEntry } from '../../lib/model/ledger';

/** What the report page needs from the rest of the extension. */
export interface ReportApi {
  /** Entries with `from <= at < to`, in milliseconds. */
  entriesBetween(from: number, to: number): Promise<readonly LedgerEntry[]>;
  /** Calls back after every change; returns how to stop. */
  subscribe(callback: () => void): () => void;
  /** Hands a text to the user as a file. */
  save(name: string, text: string): void;
}
