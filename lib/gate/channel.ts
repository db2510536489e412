/**
 * What the collector (MAIN world) and the guard (ISOLATED world) say to each other. They share one detached element,
 * handed over once before any page script runs, and speak by events on it: synchronous, and out of the page's reach.
 */
export const HELLO = 'shenfa-hello';
export const HANDOVER = 'shenfa-handover';
export const READY = 'ready';
export const ASK = 'ask';
export const ANSWER = 'answer';
/** Carries a form, as related target, on which the page is calling `submit()`: that fires no submit event. */
export const FORM = 'form';
/** Carries a document, as related target, that the page can reach or has opened anew. */
export const DOCUMENT = 'document';
/** What a socket of the page does, and what happens to it. */
export const SOCKET = 'socket';
export const SOCKET_NEWS = 'socket-news';

/** What of a fetch must be kept for the request to mean the same. */
export interface FetchOptions {
  readonly mode: RequestMode;
  readonly credentials: RequestCredentials;
  readonly cache: RequestCache;
  readonly redirect: RequestRedirect;
  readonly referrer: string;
  readonly referrerPolicy: ReferrerPolicy;
  readonly keepalive: boolean;
}

/** One request the page wants to make. `id` counts up within the document. */
export interface Ask {
  readonly id: number;
  /** `address`: the browser loads it for an element, a window, a stream of events. */
  readonly channel: 'fetch' | 'xhr' | 'beacon' | 'address';
  /** Absolute. */
  readonly url: string;
  readonly method: string;
  readonly headers: readonly (readonly [string, string])[];
  /** Of the body, when the page's headers do not say. */
  readonly contentType: string;
  readonly bytes: ArrayBuffer;
  /** False for a synchronous XMLHttpRequest: the answer comes before the question's event has ended. */
  readonly async: boolean;
  /** Only asks whether this address may be loaded at once; answered synchronously, with `send` for yes. */
  readonly look?: true;
  readonly options?: FetchOptions;
}

/** A response fetched by the guard on the page's behalf. */
export interface PlainResponse {
  readonly status: number;
  readonly statusText: string;
  readonly headers: readonly (readonly [string, string])[];
  readonly url: string;
  readonly redirected: boolean;
  readonly type: ResponseType;
  readonly bytes: ArrayBuffer;
}

/** The guard's answer: the response, leave to send exactly these bytes under this nonce, or no. */
export type Answer =
  | { readonly id: number; readonly outcome: 'response'; readonly response: PlainResponse }
  | {
      readonly id: number;
      readonly outcome: 'send';
      readonly url: string;
      readonly bytes: ArrayBuffer;
      readonly contentType?: string;
    }
  | { readonly id: number; readonly outcome: 'refused' };

/** What a page does with a socket. `id` counts up within the document. */
export type SocketMove =
  | { readonly id: number; readonly kind: 'open'; readonly url: string; readonly protocols: readonly string[] }
  | { readonly id: number; readonly kind: 'send'; readonly data: string | ArrayBuffer | Blob }
  | { readonly id: number; readonly kind: 'close'; readonly code?: number; readonly reason?: string };

/** What happens to a page's socket. */
export type SocketNews =
  | { readonly id: number; readonly kind: 'open'; readonly protocol: string; readonly extensions: string }
  | { readonly id: number; readonly kind: 'message'; readonly data: string | ArrayBuffer }
  | { readonly id: number; readonly kind: 'error' }
  | {
      readonly id: number;
      readonly kind: 'close';
      readonly code: number;
      readonly reason: string;
      readonly wasClean: boolean;
    };

/** Whether a header is the content type. */
export const isContentType = ([name]: readonly [string, string]): boolean => name.toLowerCase() === 'content-type';

/** Of a request that only its address describes. */
export const EMPTY_BYTES = new ArrayBuffer(0);
