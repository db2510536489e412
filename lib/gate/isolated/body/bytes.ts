import type { UninspectedReason } from '../../../model/submission';
import { type Body, fieldOf } from './body';
import { type Entry, entriesBody } from './entries';
import { jsonBody } from './json';

/** A body as it goes over the wire. `contentType` is set when it had to be encoded anew. */
export interface Payload {
  readonly bytes: ArrayBuffer;
  readonly contentType?: string;
}

/** Largest body that is read, in bytes. A larger one is held as not inspected. */
const LIMIT = 64 * 1024 * 1024;

const encoder = new TextEncoder();
const encodeText = (text: string): ArrayBuffer => encoder.encode(text).buffer;

function unread(bytes: ArrayBuffer, name: string, reason: UninspectedReason): Body<Payload> {
  return {
    fields: [],
    files: [{ name, bytes: new Uint8Array(bytes) }],
    uninspected: [{ name, reason }],
    encode: () => ({ bytes }),
  };
}

/** A body that is itself text: what it was is kept unless a value changed. */
function textual(bytes: ArrayBuffer, inner: Body<string>): Body<Payload> {
  return {
    ...inner,
    encode: async (values) => {
      const same = inner.fields.every((field, index) => field.value === values[index]);
      return { bytes: same ? bytes : encodeText(await inner.encode(values)) };
    },
  };
}

function urlencodedBody(text: string): Body<string> {
  const pairs = [...new URLSearchParams(text)];
  return {
    fields: pairs.map(([name, value]) => fieldOf(name, value)),
    files: [],
    uninspected: [],
    encode: (values) => new URLSearchParams(pairs.map(([name], index) => [name, values[index] ?? ''])).toString(),
  };
}

const plainBody = (text: string): Body<string> => ({
  fields: text === '' ? [] : [fieldOf('body', text)],
  files: [],
  uninspected: [],
  encode: ([value = '']) => value,
});

async function multipartBody(bytes: ArrayBuffer, contentType: string): Promise<Body<Payload>> {
  const form = await new Response(bytes, { headers: { 'content-type': contentType } }).formData();
  const inner = await entriesBody([...form] as Entry[]);
  return {
    ...inner,
    encode: async (values) => {
      if (inner.fields.every((field, index) => field.value === values[index])) return { bytes };
      const changed = new FormData();
      for (const [name, value] of await inner.encode(values)) changed.append(name, value);
      const response = new Response(changed);
      return { bytes: await response.arrayBuffer(), contentType: response.headers.get('content-type') ?? contentType };
    },
  };
}

/** The text of a body, or undefined when the bytes are not text. */
function decode(bytes: ArrayBuffer, contentType: string): string | undefined {
  const charset = /charset="?([\w-]+)/i.exec(contentType)?.[1] ?? 'utf-8';
  try {
    const text = new TextDecoder(charset, { fatal: true, ignoreBOM: true }).decode(bytes);
    return text.includes('\0') ? undefined : text;
  } catch {
    return undefined;
  }
}

/** Takes a request body apart by what it is. Never throws: what cannot be read is named as not inspected. */
export async function bytesBody(bytes: ArrayBuffer, contentType: string): Promise<Body<Payload>> {
  if (bytes.byteLength > LIMIT) return unread(bytes, 'body', 'too-large');
  const type = contentType.split(';', 1)[0]?.trim().toLowerCase() ?? '';
  try {
    if (type === 'multipart/form-data') return await multipartBody(bytes, contentType);
    const text = decode(bytes, contentType);
    if (text === undefined) return unread(bytes, 'body', type.startsWith('image/') ? 'attachment' : 'opaque-body');
    if (/[/+]json$/.test(type) || /^\s*[[{]/.test(text)) return textual(bytes, jsonBody(text));
    if (type === 'application/x-www-form-urlencoded') return textual(bytes, urlencodedBody(text));
    return textual(bytes, plainBody(text));
  } catch {
    const text = decode(bytes, contentType);
    return text === undefined ? unread(bytes, 'body', 'opaque-body') : textual(bytes, plainBody(text));
  }
}
