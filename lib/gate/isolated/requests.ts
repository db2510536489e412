import { type Answer, type Ask, isContentType, type PlainResponse } from '../channel';
import { withNonce } from '../nonce';
import type { Body } from './body/body';
import { bytesBody, type Payload } from './body/bytes';
import type { Outgoing } from './outgoing';

/** Content type the page named, else that of the body. */
const typeOf = ({ headers, contentType }: Ask) => headers.find(isContentType)?.[1] ?? contentType;

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

/** A request the collector asks for, ready to be inspected. */
export async function outgoingOf(ask: Ask, answer: (answer: Answer) => void): Promise<Outgoing> {
  const { id, channel } = ask;
  const body: Body<Payload> = await bytesBody(ask.bytes, typeOf(ask));
  const refuse = () => answer({ id, outcome: 'refused' });

  return {
    channel,
    body: ask.async ? body : { ...body, uninspected: [...body.uninspected, { name: 'body', reason: 'synchronous' }] },
    refuse,
    async deliver(values, nonce) {
      const payload = await body.encode(values);
      const url = nonce === undefined ? ask.url : withNonce(ask.url, nonce);
      if (channel === 'xhr') return answer({ id, outcome: 'send', url, ...payload });
      try {
        answer({ id, outcome: 'response', response: await fetchFor(ask, payload, url) });
      } catch {
        refuse();
      }
    },
  };
}
