import type { SiteRequest } from '../../model/site-adapter';
import type { Channel } from '../../model/submission';
import type { Body, Swaps } from './body/body';

/** One request on its way out, whatever the channel. Exactly one of `deliver` and `refuse` is called, once. */
export interface Outgoing {
  readonly channel: Channel;
  /** As the backend will take it, in capitals: an `X-HTTP-Method-Override` counts. */
  readonly method: string;
  /** Absolute. */
  readonly url: string;
  readonly body: Body<unknown>;
  /** Sends the body with these field values and files. Without a nonce where the site is only observed. */
  deliver(values: readonly string[], nonce: string | undefined, swaps?: Swaps): Promise<void>;
  /** After `deliver`: whether the network is known to have failed. */
  readonly failed?: boolean;
  /** The page learns that the request failed; nothing is sent. */
  refuse(): void;
}

/** A request as site adapters look at it. */
export function siteRequestOf({ method, url, body }: Pick<Outgoing, 'method' | 'url' | 'body'>): SiteRequest {
  const { hostname, pathname, searchParams } = new URL(url);
  return { method, host: hostname, path: pathname, query: [...searchParams], fields: body.fields };
}
