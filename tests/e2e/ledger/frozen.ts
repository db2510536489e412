import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A database as an older version left it. */
export interface Frozen {
  readonly version: number;
  readonly stores: Record<
    string,
    { keyPath: string | string[]; autoIncrement: boolean; indexes: [string, string | string[], boolean][] }
  >;
  readonly records: Record<string, unknown[]>;
}

/** Reads one of this folder. */
export const readFrozen = (file: string): Frozen => JSON.parse(readFileSync(join(import.meta.dirname, file), 'utf8'));

/** Runs in the page: makes a database as an older version left it. */
export async function createFrozen(name: string, { version, stores, records }: Frozen): Promise<void> {
  await new Promise<void>((resolve, reject) => {
    const request = indexedDB.open(name, version);
    request.onupgradeneeded = () => {
      for (const [store, { keyPath, autoIncrement, indexes }] of Object.entries(stores)) {
        const objects = request.result.createObjectStore(store, { keyPath, autoIncrement });
        for (const [index, path, unique] of indexes) objects.createIndex(index, path, { unique });
        for (const record of records[store] ?? []) objects.add(record);
      }
    };
    request.onerror = () => reject(request.error);
    request.onsuccess = () => {
      request.result.close();
      resolve();
    };
  });
}
