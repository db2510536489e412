import type { Answer, Ask, SocketMove, SocketNews } from '../channel';
import type { relaySockets } from './relay';

/** What a worker tells its page. */
export type WorkerWord = { readonly ask: Ask } | { readonly move: SocketMove };
/** What a page tells its worker. */
export type PageWord = { readonly answer: Answer } | { readonly news: SocketNews };

/**
 * Runs in a worker before its own code, as source text: it may use nothing from outside. Its requests are asked for by
 * the page that made it.
 */
export function prelude(base: string, relay: typeof relaySockets): void {
  const scope = globalThis as typeof globalThis & { importScripts?: (...urls: string[]) => void };
  const { Request, Response, URL, fetch, XMLHttpRequest } = scope;
  const waiting = new Map<number, (answer: Answer) => void>();
  const early: WorkerWord[] = [];
  let port: MessagePort | undefined;
  let last = 0;
  const next = () => ++last;
  const post = (word: WorkerWord) => (port ? port.postMessage(word) : void early.push(word));
  const resolved = (address: unknown) => new URL(`${address}`, base).href;
  const hear = relay(
    scope,
    () => base,
    next,
    (move) => post({ move }),
  );

  const take = (event: Event): void => {
    event.stopImmediatePropagation();
    scope.removeEventListener('message', take);
    port = (event as MessageEvent).ports[0];
    if (!port) return;
    port.onmessage = ({ data }: MessageEvent<PageWord>) => {
      if ('news' in data) return hear(data.news);
      waiting.get(data.answer.id)?.(data.answer);
      waiting.delete(data.answer.id);
    };
    for (const word of early.splice(0)) post(word);
  };
  scope.addEventListener('message', take);

  scope.fetch = async (input: RequestInfo | URL, init?: RequestInit) => {
    const request = new Request(input instanceof Request ? input : resolved(input), init);
    const { url, method, mode, credentials, cache, redirect, referrer, referrerPolicy, keepalive } = request;
    const quiet = /^(get|head|options)$/i.test(method) && !/\d{5}|%[89a-f]/i.test(url);
    if (quiet || !/^https?:/.test(url)) return fetch(request);
    const bytes = await request.arrayBuffer();
    const options = { mode, credentials, cache, redirect, referrer, referrerPolicy, keepalive };
    const contentType = request.headers.get('content-type') ?? '';
    const headers = [...request.headers];
    const id = next();
    return new Promise((resolve, reject) => {
      waiting.set(id, (answer) => {
        if (answer.outcome !== 'response') return reject(new TypeError('Failed to fetch'));
        const { status, statusText, headers, bytes } = answer.response;
        const none = [0, 204, 205, 304].includes(status);
        const shown = { status: status || 200, statusText, headers: headers.map(([n, v]): [string, string] => [n, v]) };
        resolve(new Response(none ? null : bytes, shown));
      });
      post({ ask: { id, channel: 'fetch', url, method, headers, contentType, bytes, async: true, options } });
    });
  };
  if (base.startsWith('http')) {
    const { importScripts } = scope;
    if (importScripts) scope.importScripts = (...urls) => importScripts(...urls.map(resolved));
    const { open } = XMLHttpRequest.prototype;
    XMLHttpRequest.prototype.open = function (this: XMLHttpRequest, method: string, url: string, ...rest: unknown[]) {
      Reflect.apply(open, this, [method, resolved(url), ...rest]);
    };
    Object.defineProperty(scope, 'location', { value: new URL(base) });
  }
}
