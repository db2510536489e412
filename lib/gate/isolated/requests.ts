import { isFirefox } from '../../infra/browser';
import { type Answer, type Ask, EMPTY_BYTES, isContentType, type PlainResponse } from '../channel';
import { withNonce } from '../nonce';
import { addressBody, alongAddress } from './addresses';
import { bytesBody, type Payload } from './body/bytes';
import type { Outgoing } from './outgoing';

const SAFE = /^(get|head|options)$/i;

/** Content type the page named, else that of the body. */
export const typeOf = ({ headers, contentType }: Ask) => headers.find(isContentType)?.[1] ?? contentType;

/** Method the backend will take it for. */
function methodOf({ method, headers }: Ask): string {
  const override = headers.find(([name]) => name.toLowerCase() === 'x-http-method-override')?.[1];
  return (override ?? method).toUpperCase();
}

async function plain(response: Response): Promise<PlainResponse> {
  const { status, statusText, url, redirected, type } = response;
  return {
    status,
    statusText,
    url,
    redirected,
    type,
    headers: [...response.headers],
    bytes: await response.arrayBuffer(),
  };
}

/** Content types a beacon may send across origins without asking first. */
const SIMPLE = /^(text\/plain|application\/x-www-form-urlencoded|multipart\/form-data)\b|^$/i;

/** Sends a request from here, as the page would have: same origin, cookies and referrer, but out of its reach. */
async function fetchFor(ask: Ask, payload: Payload, url: string): Promise<PlainResponse> {
  const type = payload.contentType ?? typeOf(ask);
  const headers = ask.headers
    .filter((header) => !isContentType(header))
    .map(([name, value]): [string, string] => [name, value]);
  if (type !== '') headers.push(['content-type', type]);
  const { mode = 'cors', referrerPolicy = '', ...options } = ask.options ?? {};
  const beacon = { credentials: 'include', mode: SIMPLE.test(type) ? 'no-cors' : 'cors' } as const;
  const response = await fetch(url, {
    ...options,
    mode: mode === 'navigate' ? 'same-origin' : mode,
    referrerPolicy: referrerPolicy as ReferrerPolicy,
    method: ask.method,
    headers,
    ...(ask.channel === 'beacon' && beacon),
    ...(payload.bytes.byteLength > 0 && { body: payload.bytes }),
  });
  return plain(response);
}

/** An address that says something: what it says is inspected as a body would be. */
function addressOutgoing(ask: Ask, answer: (answer: Answer) => void): Outgoing {
  const { id, url, headers } = ask;
  const body = addressBody(url, ask.channel === 'fetch' ? headers.map(([, value]) => value) : []);
  const refuse = () => answer({ id, outcome: 'refused' });
  return {
    channel: ask.channel === 'address' ? 'fetch' : ask.channel,
    method: 'GET',
    url,
    body,
    refuse,
    async deliver(values) {
      const changed = await body.encode(values);
      if (ask.channel !== 'fetch') return answer({ id, outcome: 'send', url: changed, bytes: EMPTY_BYTES });
      try {
        answer({ id, outcome: 'response', response: await fetchFor(ask, { bytes: EMPTY_BYTES }, changed) });
      } catch {
        refuse();
      }
    },
  };
}

/**
 * Whether the page's world of this document was ours before it was the page's, and no service worker of the page sees
 * its requests. Elsewhere no nonce may go there: the guard sends, and the collector imitates. Nor in Firefox, where a
 * page that takes its request back early enough reads the nonce, still unused, among its performance entries.
 */
const isOwnRealm = () =>
  !isFirefox() && window.top === window && !window.opener && !navigator.serviceWorker?.controller;

/** A request the collector asks for, ready to be inspected. */
export function outgoingOf(ask: Ask, answer: (answer: Answer) => void): Outgoing {
  const { id, channel } = ask;
  if (channel === 'address' || SAFE.test(ask.method)) return addressOutgoing(ask, answer);
  const { body, addressOf }: ReturnType<typeof alongAddress<Payload>> = alongAddress(
    bytesBody(ask.bytes, typeOf(ask)),
    ask.url,
  );
  const refuse = () => answer({ id, outcome: 'refused' });
  let failed = false;

  return {
    channel,
    method: methodOf(ask),
    url: ask.url,
    body: ask.async ? body : { ...body, uninspected: [...body.uninspected, { name: 'body', reason: 'synchronous' }] },
    refuse,
    async deliver(values, nonce, swaps) {
      const payload = await body.encode(values, swaps);
      const address = await addressOf(values);
      const url = nonce === undefined ? address : withNonce(address, nonce);
      if (channel === 'xhr' && isOwnRealm()) return answer({ id, outcome: 'send', url, ...payload });
      try {
        answer({ id, outcome: 'response', response: await fetchFor(ask, payload, url) });
      } catch {
        failed = true;
        refuse();
      }
    },
    get failed() {
      return failed;
    },
  };
}
