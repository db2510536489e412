import { decodeXml } from '../extract/xml';
import { type Hidden, stripped } from './hidden';
import type { Mask } from './masker';

const COMMENT = '<!--';
const CDATA = '<![CDATA[';
const TAG = /^<(\/?)(?:[\w.-]+:)?([\w.-]+)/;
const ATTRIBUTE = /(?<![\w.:-])([\w.:-]+)\s?=\s?("[^"]*"|'[^']*')/g;
/** Elements whose text is read in one piece, whatever runs it is cut into. */
const WHOLE = new Set(['p', 'h', 'si', 'is', 'text']);
/** Attributes that people read; in all others only long values are hidden. */
const READ = /^(?:v|descr|title|prompt|error)$/;

/** A piece of markup: a tag with its name, or text. */
export interface Token {
  readonly raw: string;
  /** Empty for text. */
  readonly name: string;
  readonly kind: 'open' | 'close' | 'empty' | 'text' | 'other';
}

/** The pieces of a text of XML, in their order; joined they are the text again. Linear. */
export function tokensOf(xml: string): Token[] {
  const tokens: Token[] = [];
  for (let at = 0; at < xml.length; ) {
    const end = endOf(xml, at);
    tokens.push(tokenOf(xml.slice(at, end)));
    at = end;
  }
  return tokens;
}

/** Where the piece ends that begins at `at`; what is not closed ends with the text. */
function endOf(xml: string, at: number): number {
  const behind = (close: string) => xml.indexOf(close, at) + close.length;
  if (!xml.startsWith('<', at)) {
    const next = xml.indexOf('<', at);
    return next < 0 ? xml.length : next;
  }
  const end = xml.startsWith(COMMENT, at) ? behind('-->') : xml.startsWith(CDATA, at) ? behind(']]>') : behind('>');
  return end > at ? end : xml.length;
}

function tokenOf(raw: string): Token {
  if (!raw.startsWith('<') || raw.startsWith(CDATA)) return { raw, name: '', kind: 'text' };
  const [, isClose, name] = TAG.exec(raw) ?? [];
  if (name === undefined || !raw.endsWith('>')) return { raw, name: '', kind: 'other' };
  return { raw, name, kind: isClose ? 'close' : raw.endsWith('/>') ? 'empty' : 'open' };
}

export const textOf = (raw: string): string => (raw.startsWith(CDATA) ? raw.slice(9, -3) : decodeXml(raw));

export const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

interface MaskedXmlOptions {
  readonly mask: Mask;
  /** Whether a short value may be in this part of the file at all. */
  readonly isHere: (hidden: Hidden) => boolean;
  /** Elements that are left out; what is inside them stays. */
  readonly dropped?: ReadonlySet<string>;
}

/**
 * XML in which values are hidden, in texts and in attributes; everything else stays as it was but for comments, which
 * are left out.
 */
export function maskedXml(xml: string, { mask, isHere, dropped }: MaskedXmlOptions): string {
  const tokens = tokensOf(xml);
  const out = tokens.map(({ raw }) => raw);
  const wholes: number[][] = [];
  tokens.forEach(({ raw, name, kind }, index) => {
    if (raw.startsWith(COMMENT) || dropped?.has(name)) out[index] = '';
    else if (kind === 'text') {
      const whole = wholes.at(-1);
      if (whole) whole.push(index);
      else maskRun([index]);
    } else if (kind === 'open' || kind === 'empty') out[index] = maskedTag(raw);
    if (kind === 'open' && WHOLE.has(name)) wholes.push([]);
    if (kind === 'close' && WHOLE.has(name)) maskRun(wholes.pop() ?? []);
  });
  for (const whole of wholes) maskRun(whole);
  return out.join('');

  /** Whether a short value was found in the line this text is in. */
  function inLine(text: string): (hidden: Hidden) => boolean {
    const plain = stripped(text);
    return (hidden) => isHere(hidden) && hidden.line.includes(plain);
  }

  function maskRun(indices: readonly number[]): void {
    const texts = indices.map((index) => textOf(tokens[index]?.raw ?? ''));
    const text = texts.join('');
    const masked = mask(text, inLine(text));
    if (masked === text) return;
    let at = 0;
    indices.forEach((index, i) => {
      const length = texts[i]?.length ?? 0;
      out[index] = escaped(masked.slice(at, at + length));
      at += length;
    });
  }

  function maskedTag(raw: string): string {
    return raw.replaceAll(ATTRIBUTE, (all, name: string, quoted: string) => {
      const value = decodeXml(quoted.slice(1, -1));
      const masked = mask(value, READ.test(name) ? inLine(value) : undefined);
      return masked === value ? all : `${name}="${escaped(masked)}"`;
    });
  }
}
