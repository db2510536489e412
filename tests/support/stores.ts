import type { Page } from 'puppeteer';
import type { LedgerEntry } from '../../lib/model/ledger';

/** Everything one profile keeps of the extension. */
export interface Stores {
  /** Records by `database/store`. */
  readonly records: Readonly<Record<string, readonly unknown[]>>;
  /** All of it as text: strings as they are, bytes read as UTF-8 and as UTF-16. */
  readonly text: string;
}

/** Runs in an extension page: reads all databases and all storage areas. Methods, because it travels there as source. */
async function readEverything(): Promise<Record<string, unknown[]>> {
  const reader = {
    settled<T>(request: IDBRequest<T>) {
      return new Promise<T>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    },
    /** Bytes become text, so that what stands in them can be searched. */
    plain(value: unknown): unknown {
      if (value instanceof CryptoKey) return { extractable: value.extractable };
      if (value instanceof ArrayBuffer) return reader.plain(new Uint8Array(value));
      if (ArrayBuffer.isView(value)) {
        return [new TextDecoder().decode(value), new TextDecoder('utf-16le').decode(value)];
      }
      if (Array.isArray(value)) return value.map((item) => reader.plain(item));
      if (value instanceof Map || value instanceof Set) return [...value].map((item) => reader.plain(item));
      if (value !== null && typeof value === 'object') {
        return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, reader.plain(inner)]));
      }
      return value;
    },
  };
  const found: Record<string, unknown[]> = {};
  for (const { name = '' } of await indexedDB.databases()) {
    const database = await reader.settled(indexedDB.open(name));
    for (const store of database.objectStoreNames) {
      const objects = database.transaction(store).objectStore(store);
      const keys = reader.settled(objects.getAllKeys());
      found[`${name}/${store}`] = (await reader.settled(objects.getAll())).map((value) => reader.plain(value));
      found[`${name}/${store}#keys`] = (await keys).map((key) => reader.plain(key));
    }
    database.close();
  }
  found['storage.local'] = [await chrome.storage.local.get()];
  found['storage.session'] = [await chrome.storage.session.get()];
  return found;
}

/** Reads every store of the extension from one of its pages. */
export async function readStores(page: Page): Promise<Stores> {
  const records = await page.evaluate(readEverything);
  return { records, text: JSON.stringify(records) };
}

/** What the account says about submissions, oldest first. */
export async function readLedger(page: Page): Promise<readonly LedgerEntry[]> {
  const { records } = await readStores(page);
  const lines = (records['shenfa/entries'] ?? []) as readonly LedgerEntry[];
  return lines.filter((line) => line.event !== undefined);
}

/** Empties stores of the account's database from one of the extension's pages: those that are named, or all. */
export function clearStores(page: Page, names?: readonly string[]): Promise<void> {
  return page.evaluate(
    (wanted) =>
      new Promise<void>((done, failed) => {
        const request = indexedDB.open('shenfa');
        request.onerror = () => failed(request.error);
        request.onsuccess = () => {
          const stores = wanted ?? [...request.result.objectStoreNames];
          const transaction = request.result.transaction(stores, 'readwrite');
          for (const name of stores) transaction.objectStore(name).clear();
          transaction.onerror = () => failed(transaction.error);
          transaction.oncomplete = () => {
            request.result.close();
            done();
          };
        };
      }),
    names && [...names],
  );
}
