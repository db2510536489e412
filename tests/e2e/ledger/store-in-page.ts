import { openStore } from '../../../lib/ledger';
import { Database } from '../../../lib/ledger/database';

/** What the ledger test calls inside the browser page. */
const inPage = { open: (name: string) => openStore(new Database(name)) };
export type StoreInPage = typeof inPage;

Reflect.set(globalThis, 'shenfa', inPage);
