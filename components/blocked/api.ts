import type { ResponseOf } from '../../lib/model/messages';

/** One kept text as the page lists it. */
export type KeptText = ResponseOf<'stopped.list'>[number];

/** What the page for stopped navigations needs from the rest of the extension. */
export interface BlockedApi {
  list(): Promise<readonly KeptText[]>;
  /** Puts the text on the clipboard, without markup. @throws when it is gone. */
  copy(id: string): Promise<void>;
  submit(id: string, reason: string): Promise<void>;
  forget(id: string): Promise<void>;
  /** Absent where there is no page to go back to. */
  readonly back?: (() => void) | undefined;
}
