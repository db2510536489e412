import { decoded } from './text';

/** A part of a message: a text or a file. */
export interface MailPart {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** A message taken apart. */
export interface Mail {
  /** Subject, people and dates, a line each. */
  readonly headers: readonly string[];
  readonly parts: readonly MailPart[];
}

const HEADERS = /^(?:subject|from|to|cc|bcc|reply-to)$/i;
/** Parts within one another at most. */
const DEPTH = 10;

/** Whether a text begins as a message does: headers, one of them known. */
export function isMail(text: string): boolean {
  const head = text.slice(0, 8000).split(/\r?\n\r?\n/, 1)[0] ?? '';
  const lines = head.split(/\r?\n/);
  return (
    lines.every((line) => /^[\w-]+:|^[ \t]|^$/.test(line)) &&
    /^(?:mime-version|content-type|message-id|received):/im.test(head)
  );
}

/** Takes a message or a page saved as one file (MHT) apart. `source` has a code unit for each byte. */
export function readMail(source: string): Mail {
  const { headers, body } = split(source);
  const lines = [...headers].filter(([name]) => HEADERS.test(name)).map(([, value]) => headerText(value));
  return { headers: lines, parts: partsOf(headers, body, 0) };
}

function split(source: string): { headers: Map<string, string>; body: string } {
  const gap = /\r?\n\r?\n/.exec(source);
  const head = source.slice(0, gap?.index ?? source.length);
  const headers = new Map<string, string>();
  for (const line of head.replaceAll(/\r?\n[ \t]+/g, ' ').split(/\r?\n/)) {
    const colon = line.indexOf(':');
    if (colon > 0) headers.set(line.slice(0, colon).toLowerCase(), line.slice(colon + 1).trim());
  }
  return { headers, body: gap ? source.slice(gap.index + gap[0].length) : '' };
}

function partsOf(headers: ReadonlyMap<string, string>, body: string, depth: number): MailPart[] {
  const type = headers.get('content-type') ?? 'text/plain';
  const boundary = /boundary="?([^";]+)/i.exec(type)?.[1];
  if (/^multipart\//i.test(type) && boundary !== undefined && depth < DEPTH) {
    const pieces = body.split(`--${boundary}`).slice(1);
    return pieces
      .filter((piece) => !piece.startsWith('--'))
      .flatMap((piece) => {
        const part = split(piece.replace(/^\r?\n/, ''));
        return partsOf(part.headers, part.body, depth + 1);
      });
  }
  const named = `${headers.get('content-disposition') ?? ''};${type}`;
  const name = /name\*?="?(?:utf-8'')?([^";]+)/i.exec(named)?.[1] ?? '';
  const bytes = contentOf(body, headers.get('content-transfer-encoding') ?? '');
  const charset = /charset="?([\w-]+)/i.exec(type)?.[1];
  const isText = /^text\//i.test(type) && (name === '' || headers.has('content-type'));
  return [{ name: headerText(unescaped(name)), bytes: isText ? inUtf8(bytes, charset) : bytes }];
}

function contentOf(body: string, encoding: string): Uint8Array {
  if (/base64/i.test(encoding)) return fromBase64(body);
  return bytesOf(/quoted-printable/i.test(encoding) ? fromQuoted(body) : body);
}

function fromBase64(text: string): Uint8Array {
  try {
    return bytesOf(atob(text.replaceAll(/[^A-Za-z0-9+/]/g, '')));
  } catch {
    return bytesOf(text);
  }
}

const fromQuoted = (text: string) =>
  text
    .replaceAll(/=[ \t]*\r?\n/g, '')
    .replaceAll(/=([0-9A-F]{2})/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));

const bytesOf = (binary: string) => Uint8Array.from(binary, (char) => char.charCodeAt(0));

function textIn(bytes: Uint8Array, charset: string | undefined): string {
  try {
    return new TextDecoder(charset ?? 'utf-8', { fatal: charset === undefined }).decode(bytes);
  } catch {
    return decoded(bytes) ?? new TextDecoder('latin1').decode(bytes);
  }
}

const inUtf8 = (bytes: Uint8Array, charset: string | undefined) => new TextEncoder().encode(textIn(bytes, charset));

/** Words of a header that are not ASCII: `=?gb2312?B?…?=` (RFC 2047). */
function headerText(value: string): string {
  const words = value.replaceAll(/\?=\s+=\?/g, '?==?');
  return words.replaceAll(/=\?([\w-]+)\?([BQ])\?([^?]*)\?=/gi, (_, charset: string, kind: string, text: string) =>
    textIn(kind.toUpperCase() === 'B' ? fromBase64(text) : bytesOf(fromQuoted(text.replaceAll('_', ' '))), charset),
  );
}

function unescaped(name: string): string {
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}
