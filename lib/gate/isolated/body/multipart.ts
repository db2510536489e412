import type { AttachedFile, Body } from './body';
import { charsetOf, decodeText, encodeText } from './charset';
import { textFile } from './text-file';
import { changedTexts, readValue, type Value } from './value';

/** Where a run of bytes begins, or -1. */
function indexOf(bytes: Uint8Array, run: Uint8Array, from: number): number {
  for (let at = bytes.indexOf(run[0] ?? 0, from); at !== -1; at = bytes.indexOf(run[0] ?? 0, at + 1)) {
    if (run.every((byte, index) => bytes[at + index] === byte)) return at;
  }
  return -1;
}

const ascii = (text: string) => new TextEncoder().encode(text);
const BREAK = ascii('\r\n\r\n');

/** One part: where its content stands, and what it is. */
interface Part {
  readonly start: number;
  readonly end: number;
  readonly value?: Value;
  readonly charset: string;
  readonly file?: AttachedFile;
}

function partOf(bytes: Uint8Array, from: number, to: number): Part {
  const gap = indexOf(bytes, BREAK, from);
  if (gap === -1 || gap > to) throw new SyntaxError('part without headers');
  const head = decodeText(bytes.subarray(from, gap)).text;
  const start = gap + BREAK.length;
  const content = bytes.subarray(start, to);
  const quoted = (name: string) => new RegExp(`[;\\s]${name}="([^"]*)"`, 'i').exec(head)?.[1]?.replaceAll('%22', '"');
  const filename = quoted('filename');
  if (filename !== undefined) {
    const file = { name: filename, bytes: content };
    const read = textFile(filename, content);
    if (!read) return { start, end: to, charset: '', file };
    return { start, end: to, charset: read.charset, file, value: readValue(filename, read.text, (changed) => changed) };
  }
  const { text, charset } = decodeText(content, charsetOf(head));
  return { start, end: to, charset, value: readValue(quoted('name') ?? '', text, (changed) => changed) };
}

function partsOf(bytes: Uint8Array, contentType: string): Part[] {
  const boundary = /boundary="?([^";]+)/i.exec(contentType)?.[1]?.trim();
  const delimiter = ascii(`--${boundary}`);
  const next = ascii(`\r\n--${boundary}`);
  const parts: Part[] = [];
  let at = indexOf(bytes, delimiter, 0);
  for (;;) {
    if (boundary === undefined || at === -1) throw new SyntaxError('no boundary');
    const start = at + delimiter.length;
    if (bytes[start] === 0x2d) return parts;
    const end = indexOf(bytes, next, start);
    parts.push(partOf(bytes, start, end === -1 ? bytes.length : end));
    at = end === -1 ? -1 : end + 2;
  }
}

/** An empty file input sends a nameless file of no bytes. */
const isSomething = (file: AttachedFile) => file.name !== '' || file.bytes.length > 0;

function joined(pieces: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(pieces.reduce((sum, piece) => sum + piece.length, 0));
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}

/**
 * A multipart body, each text in UTF-8 or GBK. Order and repeated names are kept, files go along unread unless they are text; what has not
 * changed stays byte for byte.
 * @throws SyntaxError or TypeError when it is none, or not text where it should be.
 */
export function multipartBody(bytes: Uint8Array, contentType: string): Body<Uint8Array<ArrayBuffer>> {
  const parts = partsOf(bytes, contentType);
  const files = parts.flatMap(({ file }) => (file && isSomething(file) ? [file] : []));
  const unread = parts.flatMap(({ file, value }) => (file && !value && isSomething(file) ? [file] : []));
  return {
    fields: parts.flatMap(({ value }) => value?.fields ?? []),
    files,
    uninspected: unread.map(({ name }) => ({ name: name.slice(0, 200), reason: 'attachment' })),
    swapsFiles: true,
    encode: (values, swaps) => {
      const pieces: Uint8Array[] = [];
      let at = 0;
      changedTexts(
        parts.map(({ value }) => value),
        values,
      ).forEach((changed, index) => {
        const part = parts[index];
        const other = part?.file && swaps?.get(part.file);
        if ((changed === undefined && !other) || !part) return;
        pieces.push(bytes.subarray(at, part.start), other?.bytes ?? encodeText(changed ?? '', part.charset));
        at = part.end;
      });
      return joined([...pieces, bytes.subarray(at)]);
    },
  };
}
