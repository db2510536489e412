import type { UninspectedReason } from '../../../model/submission';
import { type Body, fieldOf } from './body';
import { charsetOf, decodeText, encodeText } from './charset';
import { jsonValue } from './json';
import { multipartBody } from './multipart';
import { urlencodedValue } from './urlencoded';
import type { Value } from './value';
import { xmlRpcBody } from './xml-rpc';

/** A body as it goes over the wire. `contentType` is set when it had to be encoded anew. */
export interface Payload {
  readonly bytes: ArrayBuffer;
  readonly contentType?: string;
}

/** Largest body that is read, in bytes. A larger one is held as not inspected. */
const LIMIT = 64 * 1024 * 1024;

function unread(bytes: ArrayBuffer, name: string, reason: UninspectedReason): Body<Payload> {
  return {
    fields: [],
    files: [{ name, bytes: new Uint8Array(bytes) }],
    uninspected: [{ name, reason }],
    encode: () => ({ bytes }),
  };
}

const plainValue = (text: string): Value => ({
  fields: text === '' ? [] : [fieldOf('body', text)],
  encode: ([value = '']) => value,
});

const textBody = (value: Value): Body<string> => ({ files: [], uninspected: [], ...value });

/** What a text is, by its type and its first characters. */
function readingOf(text: string, type: string, contentType: string): Body<string> {
  if (/[/+]json$/.test(type) || /^\s*[[{]/.test(text)) return textBody(jsonValue(text));
  if (type === 'application/x-www-form-urlencoded') return textBody(urlencodedValue(text, contentType));
  if (/^\s*(<\?xml[^>]*>\s*)?<methodCall[\s>]/.test(text)) return xmlRpcBody(text);
  return textBody(plainValue(text));
}

const MAYBE_GBK = /^(text\/.*|.*[/+](xml|json)|application\/x-www-form-urlencoded)?$/;
// biome-ignore lint/suspicious/noControlCharactersInRegex: what never stands in a text
const CONTROL = /[\0-\x08\x0e-\x1a\x1c-\x1f]/;

function textualBody(bytes: ArrayBuffer, type: string, contentType: string): Body<Payload> {
  // Much that is no text at all could be read as GBK.
  const named = charsetOf(contentType) ?? (MAYBE_GBK.test(type) ? undefined : 'utf-8');
  const { text, charset } = decodeText(new Uint8Array(bytes), named);
  if (CONTROL.test(text)) throw new TypeError('not text');
  // A urlencoded body is ASCII; the charset it names is that of the values.
  const outer = type === 'application/x-www-form-urlencoded' ? 'utf-8' : charset;
  let inner: Body<string>;
  try {
    inner = readingOf(text, type, contentType);
  } catch {
    inner = textBody(plainValue(text));
  }
  return {
    ...inner,
    encode: async (values) => {
      const same = inner.fields.every((field, index) => field.value === values[index]);
      return { bytes: same ? bytes : encodeText(await inner.encode(values), outer).buffer };
    },
  };
}

/** Takes a request body apart by what it is. Never throws: what cannot be read is named as not inspected. */
export function bytesBody(bytes: ArrayBuffer, contentType: string): Body<Payload> {
  if (bytes.byteLength > LIMIT) return unread(bytes, 'body', 'too-large');
  const type = contentType.split(';', 1)[0]?.trim().toLowerCase() ?? '';
  if (type === 'multipart/form-data') {
    try {
      const inner = multipartBody(new Uint8Array(bytes), contentType);
      return { ...inner, encode: async (values, swaps) => ({ bytes: (await inner.encode(values, swaps)).buffer }) };
    } catch {
      // Not what it says it is: read as whatever it is.
    }
  }
  try {
    return textualBody(bytes, type, contentType);
  } catch {
    return unread(bytes, 'body', type.startsWith('image/') ? 'attachment' : 'opaque-body');
  }
}
