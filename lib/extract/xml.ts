import { Unreadable } from './unreadable';

/** What is told of an XML text, in its order. Names come without their prefix. */
export interface XmlReader {
  readonly open?: (name: string, attributes: string) => void;
  /** Character data, references replaced. */
  readonly text?: (text: string) => void;
  readonly close?: (name: string) => void;
}

const MARKUP = /^(\/?)(?:[\w.-]+:)?([\w.-]+)([\s\S]*?)(\/?)$/;

/**
 * Reads XML in one pass. Entities of its own are not known to it, so that nothing can multiply.
 * @throws Unreadable when the text declares entities, which no office program writes.
 */
export function readXml(xml: string, { open, text, close }: XmlReader): void {
  let at = 0;
  for (;;) {
    const start = xml.indexOf('<', at);
    if (start < 0) return;
    if (start > at) text?.(decodeXml(xml.slice(at, start)));
    at = start + 1;
    if (xml.startsWith('!--', at)) {
      at = after(xml, '-->', at);
    } else if (xml.startsWith('![CDATA[', at)) {
      const end = after(xml, ']]>', at);
      text?.(xml.slice(at + 8, end - 3));
      at = end;
    } else {
      const end = after(xml, '>', at);
      if (/^!(?:DOCTYPE|ENTITY)/i.test(xml.slice(at, at + 8)) && /[[%]/.test(xml.slice(at, end)))
        throw new Unreadable('broken');
      const [, isClose, name, attributes = '', isEmpty] = MARKUP.exec(xml.slice(at, end - 1)) ?? [];
      if (name !== undefined) {
        if (!isClose) open?.(name, attributes);
        if (isClose || isEmpty) close?.(name);
      }
      at = end;
    }
  }
}

function after(xml: string, mark: string, from: number): number {
  const found = xml.indexOf(mark, from);
  if (found < 0) throw new Unreadable('broken');
  return found + mark.length;
}

const patterns = new Map<string, RegExp>();

/** Value of an attribute, whatever its prefix; empty when it is not there. */
export function attribute(attributes: string, name: string): string {
  let pattern = patterns.get(name);
  if (pattern === undefined) {
    pattern = new RegExp(`(?:^|[\\s:])${name}\\s?=\\s?(?:"([^"]*)"|'([^']*)')`);
    patterns.set(name, pattern);
  }
  const found = pattern.exec(attributes);
  return decodeXml(found?.[1] ?? found?.[2] ?? '');
}

/** XML in UTF-8 or UTF-16, as its first bytes say. */
export function xmlText(bytes: Uint8Array): string {
  const [first, second] = bytes;
  const isBig = first === 0xfe && second === 0xff;
  const isLittle = first === 0xff && second === 0xfe;
  return new TextDecoder(isBig ? 'utf-16be' : isLittle ? 'utf-16le' : 'utf-8').decode(bytes);
}

const ENTITIES: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };

/** Text with its references replaced; those it does not know stay. */
export function decodeXml(text: string): string {
  if (!text.includes('&')) return text;
  return text.replaceAll(/&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|([a-z]{2,4}));/gi, (all, hex, decimal, name) => {
    if (name !== undefined) return ENTITIES[name] ?? all;
    const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
    return code <= 0x10ffff ? String.fromCodePoint(code) : '';
  });
}
