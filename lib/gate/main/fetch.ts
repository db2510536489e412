import type { Answer, FetchOptions, PlainResponse } from '../channel';
import type { AskGuard } from './line';
import {
  absolute,
  apply,
  defineProperty,
  isSafe,
  NativePromise,
  NativeRequest,
  NativeResponse,
  then,
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

/** Method a call would use, without touching the body of a Request that passes untouched. */
function methodOf(input: unknown, init: RequestInit | undefined): string {
  if (init?.method !== undefined) return `${init.method}`;
  return input instanceof NativeRequest ? input.method : 'GET';
}

/** Collects every fetch with a body. The guard sends it and gives back the response. */
export function collectFetch(ask: AskGuard): void {
  wrap<unknown>(window, 'fetch', (native, self, values) => {
    const [input, init] = values as [RequestInfo | URL, RequestInit | undefined];
    if (isSafe(methodOf(input, init))) return apply(native, self, values);
    return new NativePromise<globalThis.Response>((resolve, reject) => {
      const request = new NativeRequest(input, init);
      const url = absolute(request.url);
      if (url === undefined) return resolve(apply(native, self, [request]) as Promise<globalThis.Response>);
      const { method, signal } = request;
      const failed = () => reject(signal.aborted ? signal.reason : new TypeError('Failed to fetch'));
      signal.addEventListener('abort', failed);
      const answered = (answer: Answer): void => {
        if (answer.outcome === 'response') resolve(revive(answer.response));
        else failed();
      };
      const contentType = request.headers.get('content-type') ?? '';
      const headers = [...request.headers];
      apply(then, request.arrayBuffer(), [
        (bytes: ArrayBuffer) => {
          if (signal.aborted) return failed();
          ask(
            { channel: 'fetch', url, method, headers, contentType, bytes, async: true, options: optionsOf(request) },
            answered,
          );
        },
        failed,
      ]);
    });
  });
}
