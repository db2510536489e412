import {
  apply,
  bytesOf,
  NativeWeakMap,
  type Realm,
  type Serialised,
  test,
  weakGet,
  weakSet,
  wrapClass,
} from './natives';

/** Longest text of a Blob that is remembered, in UTF-16 code units. */
const REMEMBERED = 65_536;

/** Texts of small Blobs: while a page is being left there is no time to read one. */
const texts = new NativeWeakMap<object, string>();

/** Remembers what small Blobs of text are made of. */
export function rememberBlobs(realm: Realm): void {
  wrapClass(realm, 'Blob', ([parts], native) => {
    const blob = native();
    let text = '';
    for (const part of (parts ?? []) as Iterable<unknown>) {
      if (typeof part !== 'string' || text.length > REMEMBERED) return blob;
      text += part;
    }
    apply(weakSet, texts, [blob, text]);
    return blob;
  });
}

const FIELD_QUOTES = { '\n': '%0A', '\r': '%0D', '"': '%22' } as Readonly<Record<string, string>>;
const quoted = (name: string) => name.replace(/[\n\r"]/g, (character) => FIELD_QUOTES[character] ?? '');
const lines = (text: string) => text.replace(/\r\n?|\n/g, '\r\n');

/** Entries of text as `multipart/form-data`; undefined when there is a file among them. */
function multipart(entries: Iterable<readonly [string, unknown]>): Serialised | undefined {
  // Lower case, for a Blob's type becomes that.
  const boundary = `----shenfa-boundary-${Math.random().toString(36).slice(2)}`;
  let text = '';
  for (const [name, value] of entries) {
    if (typeof value !== 'string') return undefined;
    text += `--${boundary}\r\nContent-Disposition: form-data; name="${quoted(lines(name))}"\r\n\r\n${lines(value)}\r\n`;
  }
  return {
    contentType: `multipart/form-data; boundary=${boundary}`,
    bytes: bytesOf(`${text}--${boundary}--\r\n`),
  };
}

const kindOf = (body: unknown) => Object.prototype.toString.call(body);

/** A body that is at hand without waiting, as bytes; undefined when it is not. */
export function serialisedNow(body: unknown): Serialised | undefined {
  if (body === null || body === undefined) return { contentType: '', bytes: bytesOf('') };
  if (typeof body === 'string') return { contentType: 'text/plain;charset=UTF-8', bytes: bytesOf(body) };
  switch (kindOf(body)) {
    case '[object URLSearchParams]':
      return { contentType: 'application/x-www-form-urlencoded;charset=UTF-8', bytes: bytesOf(`${body}`) };
    case '[object FormData]':
      return multipart(body as Iterable<[string, unknown]>);
    case '[object ArrayBuffer]':
      return { contentType: '', bytes: (body as ArrayBuffer).slice(0) };
    case '[object Blob]': {
      const text = apply(weakGet, texts, [body as object]) as string | undefined;
      return text === undefined ? undefined : { contentType: (body as Blob).type, bytes: bytesOf(text) };
    }
    default:
      return undefined;
  }
}

/** A content type that says which encoding of text it is. */
export const charsetOf = (type: string): string =>
  (apply(test, /charset=/i, [type]) as boolean) ? (/charset="?([\w-]+)/i.exec(type)?.[1] ?? 'utf-8') : 'utf-8';
