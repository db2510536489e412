import { type Answer, type FetchOptions, isContentType, type PlainResponse } from '../channel';
import { serialisedNow } from './bodies';
import type { Line } from './line';
import {
  absolute,
  apply,
  defineProperty,
  isSafe,
  methodOfRequest,
  NativePromise,
  NativeResponse,
  type Realm,
  then,
  urlOfRequest,
  wrap,
} from './natives';

const NO_BODY = [101, 204, 205, 304];

/** The guard's response as the page expects it. */
function revive({ status, statusText, headers, bytes, ...rest }: PlainResponse): globalThis.Response {
  const opaque = status === 0;
  const body = opaque || NO_BODY.includes(status) ? null : bytes;
  const response = new NativeResponse(body, {
    status: opaque ? 200 : status,
    statusText,
    headers: headers.map(([name, value]): [string, string] => [name, value]),
  });
  const facts = opaque ? { ...rest, status: 0, ok: false } : rest;
  for (const [name, value] of Object.entries(facts)) defineProperty(response, name, { value });
  return response;
}

function optionsOf(request: globalThis.Request): FetchOptions {
  const { mode, credentials, cache, redirect, referrer, referrerPolicy, keepalive } = request;
  return { mode, credentials, cache, redirect, referrer, referrerPolicy, keepalive };
}

/** A fact of the Request that was given instead of an address; of any realm. */
function factOf(get: (this: unknown) => string, input: unknown): string | undefined {
  try {
    return apply(get, input, []) as string;
  } catch {
    return undefined;
  }
}

/** What the headers of a call say. Malformed ones say nothing: the browser refuses them. */
function headerText(realm: Realm, headers: HeadersInit | undefined): string {
  try {
    return headers === undefined ? '' : [...new realm.Headers(headers)].join('\n');
  } catch {
    return '';
  }
}

/** Whether a call only loads an address, and may do so at once; without touching the body of a Request. */
function passes(line: Line, realm: Realm, input: unknown, init: RequestInit | undefined): boolean {
  const method = init?.method === undefined ? (factOf(methodOfRequest, input) ?? 'GET') : `${init.method}`;
  if (!isSafe(method)) return false;
  const url = absolute(realm, factOf(urlOfRequest, input) ?? input);
  const said = headerText(realm, init?.headers ?? (input instanceof realm.Request ? input.headers : undefined));
  return url === undefined || line.mayLoad(url, said);
}

/** Puts a fetch to the guard. The guard sends it and gives back the response. */
export function fetchByGuard(
  line: Line,
  request: globalThis.Request,
  source: unknown,
  settle: { resolve: (response: globalThis.Response) => void; reject: (reason: unknown) => void },
): void {
  const { method, signal, url } = request;
  const failed = () => settle.reject(signal.aborted ? signal.reason : new TypeError('Failed to fetch'));
  signal.addEventListener('abort', failed);
  const answered = (answer: Answer): void => {
    if (answer.outcome === 'response') settle.resolve(revive(answer.response));
    else failed();
  };
  const named = request.headers.get('content-type') ?? '';
  const headers = [...request.headers].filter((header) => !isContentType(header));
  const ask = (bytes: ArrayBuffer, contentType: string): void => {
    if (signal.aborted) {
      failed();
      return;
    }
    const facts = { channel: 'fetch', url, method, headers, contentType, bytes, async: true } as const;
    line.ask({ ...facts, options: optionsOf(request) }, answered);
  };
  // A keepalive request made while the page is being left must be put now or never.
  const now = source === undefined ? undefined : serialisedNow(source);
  if (!now) apply(then, request.arrayBuffer(), [(bytes: ArrayBuffer) => ask(bytes, named), failed]);
  // A multipart body has a boundary of its own, which its type must name.
  else ask(now.bytes, now.contentType.startsWith('multipart/') ? now.contentType : named);
}

/** Collects every fetch with a body, and those whose address says something. */
export function collectFetch(realm: Realm, line: Line): void {
  const { Request } = realm;
  wrap<unknown>(realm, 'fetch', (native, self, values) => {
    const [input, init] = values as [RequestInfo | URL, RequestInit | undefined];
    if (passes(line, realm, input, init)) return apply(native, self, values);
    return new NativePromise<globalThis.Response>((resolve, reject) => {
      const request = new Request(input, init);
      if (absolute(realm, request.url) === undefined) {
        return resolve(apply(native, self, [request]) as Promise<globalThis.Response>);
      }
      fetchByGuard(line, request, isSafe(request.method) ? null : (init?.body ?? undefined), { resolve, reject });
    });
  });
}

/** Collects deferred fetches: what the browser would send when the page is left, or after a while, is asked for then. */
export function collectFetchLater(realm: Realm, line: Line): void {
  wrap<unknown>(realm, 'fetchLater', (_native, _self, [input, init]) => {
    const { activateAfter, ...how } = (init ?? {}) as RequestInit & { activateAfter?: number };
    const request = new realm.Request(input as RequestInfo, { ...how, keepalive: true });
    const result = { activated: false };
    const activate = (): void => {
      if (result.activated || request.signal.aborted) return;
      result.activated = true;
      const nobody = () => undefined;
      fetchByGuard(line, request, how.body ?? undefined, { resolve: nobody, reject: nobody });
    };
    realm.addEventListener('pagehide', activate);
    if (activateAfter !== undefined) realm.setTimeout(activate, activateAfter);
    return result;
  });
}
