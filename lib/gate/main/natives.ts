/**
 * The page's own functions as they were before any page script ran. What runs later may replace every prototype, so
 * the collector never calls a method by name on anything that carries a nonce.
 */
export const { apply, construct } = Reflect;

export const getter = <T>(prototype: object, name: string): ((this: unknown) => T) => {
  const get = Object.getOwnPropertyDescriptor(prototype, name)?.get;
  if (!get) throw new Error(`shenfa: no ${name}`);
  return get;
};

export const {
  Response: NativeResponse,
  CustomEvent: NativeCustomEvent,
  Event: NativeEvent,
  MouseEvent: NativeMouseEvent,
  XMLSerializer: NativeXMLSerializer,
  Document: NativeDocument,
  URL: NativeURL,
  WeakMap: NativeWeakMap,
  Proxy: NativeProxy,
  Promise: NativePromise,
  DOMException: NativeDOMException,
  Uint8Array: NativeUint8Array,
  setTimeout: nativeSetTimeout,
} = globalThis;
export const { defineProperty, getOwnPropertyDescriptor } = Object;
export const { addEventListener, removeEventListener, dispatchEvent } = EventTarget.prototype;
export const detailOf = getter<unknown>(globalThis.CustomEvent.prototype, 'detail');
export const relatedTargetOf = getter<EventTarget | null>(globalThis.MouseEvent.prototype, 'relatedTarget');
export const hrefOf = getter<string>(globalThis.URL.prototype, 'href');
export const baseOf = getter<string>(globalThis.Node.prototype, 'baseURI');
export const methodOfRequest = getter<string>(globalThis.Request.prototype, 'method');
export const urlOfRequest = getter<string>(globalThis.Request.prototype, 'url');
export const { then } = globalThis.Promise.prototype;
export const weakGet = globalThis.WeakMap.prototype.get;
export const weakSet = globalThis.WeakMap.prototype.set;
export const weakDelete = globalThis.WeakMap.prototype.delete;
export const { test } = RegExp.prototype;
const encoder = new TextEncoder();
const { encode } = encoder;

/** Methods that carry no body. */
const SAFE = /^(get|head|options)$/i;
const WEB = /^https?:/;

/** A window whose functions are collected. */
export type Realm = Window & typeof globalThis;

/** Whether a request of this method carries no body. */
export const isSafe = (method: string): boolean => apply(test, SAFE, [method]) as boolean;

/** UTF-8. */
export const bytesOf = (text: string): ArrayBuffer =>
  (apply(encode, encoder, [text]) as Uint8Array<ArrayBuffer>).buffer;

/** The absolute form of a URL in a realm's document, or undefined when it is not for the network. */
export function absolute(realm: Realm, url: unknown, scheme = WEB): string | undefined {
  try {
    const href = apply(hrefOf, new NativeURL(`${url}`, apply(baseOf, realm.document, []) as string), []) as string;
    return (apply(test, scheme, [href]) as boolean) ? href : undefined;
  } catch {
    return undefined;
  }
}

/** A body as bytes with the content type the browser would give it. */
export interface Serialised {
  readonly contentType: string;
  readonly bytes: ArrayBuffer;
}

/** As the browser would send it. Calls back with undefined when it cannot be read. */
export function serialise(body: unknown, done: (body?: Serialised) => void): void {
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

type Run<This> = (native: (...values: unknown[]) => unknown, self: This, values: unknown[]) => unknown;

/** Replaces a method so that it still looks native: same name, same length, same source text. */
export function wrap<This>(holder: object, name: string, run: Run<This>): void {
  const descriptor = getOwnPropertyDescriptor(holder, name);
  if (typeof descriptor?.value !== 'function') return;
  const value = new NativeProxy(descriptor.value, { apply: (native, self, values) => run(native, self, values) });
  defineProperty(holder, name, { ...descriptor, value });
}

/** Replaces the getter or setter of an attribute in the same way. */
export function wrapAttribute<This>(holder: object, name: string, part: 'get' | 'set', run: Run<This>): void {
  const descriptor = getOwnPropertyDescriptor(holder, name);
  const native = descriptor?.[part];
  if (!native) return;
  const value = new NativeProxy(native, { apply: (target, self, values) => run(target, self, values) });
  defineProperty(holder, name, { ...descriptor, [part]: value });
}

/** Replaces a constructor, also where its instances name it. */
export function wrapClass(
  realm: Realm,
  name: string,
  make: (values: unknown[], native: (other?: unknown[]) => object) => object,
): void {
  const descriptor = getOwnPropertyDescriptor(realm, name);
  const native: unknown = descriptor?.value;
  if (typeof native !== 'function') return;
  const value: unknown = new NativeProxy(native, {
    construct: (target, values, newTarget) =>
      make(values, (other = values) => construct(target, other, newTarget) as object),
  });
  defineProperty(realm, name, { ...descriptor, value });
  defineProperty(native.prototype, 'constructor', { value, writable: true, configurable: true });
}
