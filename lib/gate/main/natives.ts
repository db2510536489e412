/**
 * The page's own functions as they were before any page script ran. What runs later may replace every prototype, so
 * the collector never calls a method by name on anything that carries a nonce.
 */
export const apply = Reflect.apply;

const getter = <T>(prototype: object, name: string): ((this: unknown) => T) => {
  const get = Object.getOwnPropertyDescriptor(prototype, name)?.get;
  if (!get) throw new Error(`shenfa: no ${name}`);
  return get;
};

export const {
  Request: NativeRequest,
  Response: NativeResponse,
  CustomEvent: NativeCustomEvent,
  Event: NativeEvent,
  MouseEvent: NativeMouseEvent,
  XMLHttpRequest: NativeXMLHttpRequest,
  XMLSerializer: NativeXMLSerializer,
  Document: NativeDocument,
  URL: NativeURL,
  WeakMap: NativeWeakMap,
  Proxy: NativeProxy,
  Promise: NativePromise,
  DOMException: NativeDOMException,
} = globalThis;
export const { defineProperty } = Object;
export const { addEventListener, removeEventListener, dispatchEvent } = EventTarget.prototype;
export const detailOf = getter<unknown>(globalThis.CustomEvent.prototype, 'detail');
export const relatedTargetOf = getter<EventTarget | null>(globalThis.MouseEvent.prototype, 'relatedTarget');
export const hrefOf = getter<string>(globalThis.URL.prototype, 'href');
export const baseOf = getter<string>(globalThis.Node.prototype, 'baseURI');
export const { then } = globalThis.Promise.prototype;
export const weakGet = globalThis.WeakMap.prototype.get;
export const weakSet = globalThis.WeakMap.prototype.set;
export const weakDelete = globalThis.WeakMap.prototype.delete;
export const { test } = RegExp.prototype;

/** Methods that carry no body and pass untouched. */
const SAFE = /^(get|head|options)$/i;
const WEB = /^https?:/;

/** Whether a request of this method passes untouched. */
export function isSafe(method: string): boolean {
  return apply(test, SAFE, [method]) as boolean;
}

/** The absolute form of a URL in this document, or undefined when it is not for the network. */
export function absolute(url: unknown): string | undefined {
  try {
    const href = apply(hrefOf, new NativeURL(`${url}`, apply(baseOf, document, []) as string), []) as string;
    return (apply(test, WEB, [href]) as boolean) ? href : undefined;
  } catch {
    return undefined;
  }
}

/** A body as bytes with the content type the browser would give it. Calls back with undefined when it cannot be read. */
export function serialise(body: unknown, done: (body?: { contentType: string; bytes: ArrayBuffer }) => void): void {
  try {
    const source =
      body instanceof NativeDocument ? new NativeXMLSerializer().serializeToString(body) : (body as BodyInit | null);
    const response = new NativeResponse(source ?? null);
    const contentType = response.headers.get('content-type') ?? '';
    const reading = response.arrayBuffer();
    apply(then, reading, [(bytes: ArrayBuffer) => done({ contentType, bytes }), () => done()]);
  } catch {
    done();
  }
}

/**
 * Replaces a method so that it still looks native: same name, same length, same source text.
 * @param run gets the native function, `this` and the arguments.
 */
export function wrap<This>(
  holder: object,
  name: string,
  run: (native: (...values: unknown[]) => unknown, self: This, values: unknown[]) => unknown,
): void {
  const descriptor = Object.getOwnPropertyDescriptor(holder, name);
  if (!descriptor || typeof descriptor.value !== 'function') return;
  const value = new NativeProxy(descriptor.value, { apply: (native, self, values) => run(native, self, values) });
  defineProperty(holder, name, { ...descriptor, value });
}
