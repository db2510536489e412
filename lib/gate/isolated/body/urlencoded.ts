import { charsetOf, type Decoded, decodeText, encodeText } from './charset';
import { readValue, SPEAKING, type Stretch, spliced, type Value } from './value';

const UTF8 = new TextEncoder();

/** The bytes a percent-encoded text stands for. */
function unescaped(text: string): Uint8Array {
  const bytes: number[] = [];
  for (const [, code, char] of text.replaceAll('+', ' ').matchAll(/%([\da-f]{2})|([\s\S])/giu)) {
    if (code !== undefined) bytes.push(Number.parseInt(code, 16));
    else bytes.push(...UTF8.encode(char));
  }
  return Uint8Array.from(bytes);
}

function escaped(text: string, charset: string): string {
  const bytes = [...encodeText(text, charset)];
  return bytes
    .map((byte) => {
      const char = String.fromCharCode(byte);
      if (/[\w*.-]/.test(char)) return char;
      return byte === 0x20 ? '+' : `%${byte.toString(16).toUpperCase().padStart(2, '0')}`;
    })
    .join('');
}

/** Most bodies are UTF-8, for which the browser has a quick way. */
function read(piece: string, named: string | undefined): Decoded {
  try {
    if (named === undefined || /^utf-?8$/i.test(named))
      return { text: decodeURIComponent(piece.replaceAll('+', ' ')), charset: 'utf-8' };
  } catch {
    // A percent sign of its own, or another charset.
  }
  return decodeText(unescaped(piece), named);
}

/** The pairs of a urlencoded body, in UTF-8 or GBK. A pair without a value is its name. */
export function urlencodedValue(text: string, contentType: string): Value {
  const named = charsetOf(contentType);
  const stretches: Stretch[] = [];
  const add = (start: number, name: string, piece: string) => {
    const { text: value, charset } = read(piece, named);
    stretches.push({
      start,
      end: start + piece.length,
      value: readValue(name, value, (changed) => escaped(changed, charset)),
    });
  };
  let at = 0;
  for (const pair of text.split('&')) {
    const [name = '', ...rest] = pair.split('=');
    const key = read(name, named).text;
    if (SPEAKING.test(key)) add(at, 'name', name);
    if (pair !== '') add(at + Math.min(name.length + 1, pair.length), key, rest.join('='));
    at += pair.length + 1;
  }
  return spliced(text, stretches);
}
