import { SignedHead } from '../model/account';
import { browser } from './browser';
import './zod-setup';

const KEPT = 'account-head';

/** The last signed head of the account, in the extension's storage: not in the database that it vouches for. */
export const headKeeper = {
  /** Undefined when there is none, or none that can be understood. */
  async load(): Promise<SignedHead | undefined> {
    const { [KEPT]: kept } = await browser.storage.local.get(KEPT);
    const head = SignedHead.safeParse(kept);
    return head.success ? head.data : undefined;
  },
  async save(head: SignedHead): Promise<void> {
    await browser.storage.local.set({ [KEPT]: head });
  },
};
