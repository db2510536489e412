import { type Answer, type Ask, isContentType } from '../channel';
import { serialisedNow } from './bodies';
import { forgetImitation, imitate } from './imitate';
import { EMPTY, type Line } from './line';
import {
  absolute,
  apply,
  isSafe,
  NativeDOMException,
  NativeWeakMap,
  type Realm,
  type Serialised,
  serialise,
  weakDelete,
  weakGet,
  weakSet,
  wrap,
} from './natives';

/** An address no browser fetches: opening it makes the request fail the way a network failure does. */
const NOWHERE = 'shenfa-held:';
/** Opened in a child's window before its own collector was there: what carries a nonce has been decided. */
const DECIDED = /#pg=[\da-f]{32}$/;

/** How an XMLHttpRequest fetches. */
const PLAIN = {
  mode: 'cors',
  cache: 'default',
  redirect: 'follow',
  referrer: 'about:client',
  referrerPolicy: '',
  keepalive: false,
} as const;

type Xhr = globalThis.XMLHttpRequest;

interface Pending {
  readonly method: string;
  readonly url: string;
  readonly async: boolean;
  readonly credentials: readonly unknown[];
  readonly headers: [string, string][];
  stopped: boolean;
}

/** The page's headers; the content type is the body's own unless the page named one, or the body was encoded anew. */
function headersFor(headers: readonly [string, string][], own: string, changed?: string): readonly [string, string][] {
  if (changed !== undefined) return [...headers.filter((header) => !isContentType(header)), ['content-type', changed]];
  return own === '' || headers.some(isContentType) ? headers : [...headers, ['content-type', own]];
}

/** Collects every XMLHttpRequest that says something and holds it until the guard answers; then the page's object sends it. */
export function collectXhr(realm: Realm, line: Line): void {
  const { prototype } = realm.XMLHttpRequest;
  const { open, send, setRequestHeader } = prototype;
  const pending = new NativeWeakMap<Xhr, Pending>();
  const stateOf = (xhr: Xhr) => apply(weakGet, pending, [xhr]) as Pending | undefined;

  wrap<Xhr>(prototype, 'open', (native, self, values) => {
    const [method, address, async = true, ...credentials] = values;
    const url = absolute(realm, address);
    const earlier = stateOf(self);
    if (earlier) earlier.stopped = true;
    apply(weakDelete, pending, [self]);
    forgetImitation(self);
    const result = apply(native, self, values);
    const free = url === undefined || DECIDED.test(url) || (isSafe(`${method}`) && line.mayLoad(url));
    if (!free) {
      const facts = { method: `${method}`, url, async: Boolean(async), credentials };
      apply(weakSet, pending, [self, { ...facts, headers: [], stopped: false }]);
    }
    return result;
  });

  wrap<Xhr>(prototype, 'setRequestHeader', (native, self, values) => {
    const result = apply(native, self, values);
    stateOf(self)?.headers.push([`${values[0]}`, `${values[1]}`]);
    return result;
  });

  wrap<Xhr>(prototype, 'abort', (native, self, values) => {
    const state = stateOf(self);
    if (state) state.stopped = true;
    return apply(native, self, values);
  });

  const answered = (self: Xhr, state: Pending, contentType: string, answer: Answer): void => {
    const { method, credentials, headers } = state;
    if (state.stopped) return;
    apply(weakDelete, pending, [self]);
    if (answer.outcome === 'response') {
      imitate(self, answer.response);
      return;
    }
    if (answer.outcome !== 'send') {
      apply(open, self, [method, NOWHERE, true]);
      apply(send, self, []);
      return;
    }
    apply(open, self, [method, answer.url, true, ...credentials]);
    for (const header of headersFor(headers, contentType, answer.contentType)) apply(setRequestHeader, self, header);
    apply(send, self, [answer.bytes]);
  };

  wrap<Xhr>(prototype, 'send', (native, self, values) => {
    const state = stateOf(self);
    if (!state) return apply(native, self, values);
    const { method, url, async, headers } = state;
    const credentials = self.withCredentials ? 'include' : 'same-origin';
    const askOf = (body: Serialised): Omit<Ask, 'id'> => {
      return { channel: 'xhr', url, method, headers, async, ...body, options: { ...PLAIN, credentials } };
    };
    const now = isSafe(method) ? EMPTY : serialisedNow(values[0]);

    if (async) {
      const ask = (body?: Serialised): void => {
        if (!body) answered(self, state, '', { id: 0, outcome: 'refused' });
        else line.ask(askOf(body), (answer) => answered(self, state, body.contentType, answer));
      };
      if (now) ask(now);
      else serialise(values[0], ask);
      return undefined;
    }
    let answer: Answer | undefined;
    if (now) {
      line.ask(askOf(now), (given) => {
        answer = given;
      });
    }
    state.stopped = true;
    if (answer?.outcome !== 'response') throw new NativeDOMException('Failed to execute send', 'NetworkError');
    return imitate(self, answer.response);
  });
}
