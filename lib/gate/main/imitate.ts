import type { PlainResponse } from '../channel';
import { charsetOf } from './bodies';
import { apply, defineProperty, dispatchEvent, NativeEvent } from './natives';

const IMITATED = [
  'readyState',
  'status',
  'statusText',
  'responseURL',
  'response',
  'responseText',
  'responseXML',
  'getResponseHeader',
  'getAllResponseHeaders',
];

/** The answer in the form that was asked for. */
function shaped(
  kind: XMLHttpRequestResponseType,
  { text, bytes, type, xml }: { text: string; bytes: ArrayBuffer; type: string; xml: Document | null },
): unknown {
  if (kind === 'arraybuffer') return bytes;
  if (kind === 'blob') return new Blob([bytes], { type });
  if (kind === 'document') return xml;
  if (kind !== 'json') return text;
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

/** Makes a request look as if it had fetched a response that the guard fetched for it. */
export function imitate(xhr: globalThis.XMLHttpRequest, response: PlainResponse): void {
  const { status, statusText, url, headers, bytes } = response;
  const headerOf = (name: string) => headers.find(([known]) => known.toLowerCase() === name.toLowerCase())?.[1] ?? null;
  const type = headerOf('content-type') ?? '';
  const text = new TextDecoder(charsetOf(type)).decode(bytes);
  const xml = /\bxml\b/.test(type) ? new DOMParser().parseFromString(text, 'text/xml') : null;
  const { responseType } = xhr;
  const values = [
    4,
    status,
    statusText,
    url,
    shaped(responseType, { text, bytes, type, xml }),
    responseType === '' || responseType === 'text' ? text : null,
    xml,
    headerOf,
    () => headers.map(([name, value]) => `${name}: ${value}\r\n`).join(''),
  ];
  for (const [index, name] of IMITATED.entries())
    defineProperty(xhr, name, { value: values[index], configurable: true });
  for (const name of ['readystatechange', 'load', 'loadend']) apply(dispatchEvent, xhr, [new NativeEvent(name)]);
}

/** The request is used again. */
export function forgetImitation(xhr: globalThis.XMLHttpRequest): void {
  for (const name of IMITATED) Reflect.deleteProperty(xhr, name);
}
