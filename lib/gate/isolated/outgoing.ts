import type { Channel } from '../../model/submission';
import type { Body } from './body/body';

/** One request on its way out, whatever the channel. Exactly one of `deliver` and `refuse` is called, once. */
export interface Outgoing {
  readonly channel: Channel;
  readonly body: Body<unknown>;
  /** Sends the body with these field values. Without a nonce where the site is only observed. */
  deliver(values: readonly string[], nonce: string | undefined): Promise<void>;
  /** The page learns that the request failed; nothing is sent. */
  refuse(): void;
}
