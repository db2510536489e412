import { once } from '../../../model/once';

const strict = (charset: string) => new TextDecoder(charset, { fatal: true, ignoreBOM: true });

/** A text read from bytes, and the charset it was read in. */
export interface Decoded {
  readonly text: string;
  readonly charset: string;
}

/**
 * Reads bytes in the charset they name; unnamed, as UTF-8, or else as GBK, in which many Chinese backends still work.
 * @throws TypeError when they are no text in any of these; RangeError for a charset nobody knows.
 */
export function decodeText(bytes: Uint8Array, named?: string): Decoded {
  if (named !== undefined) {
    const decoder = strict(named);
    return { text: decoder.decode(bytes), charset: decoder.encoding };
  }
  try {
    return { text: strict('utf-8').decode(bytes), charset: 'utf-8' };
  } catch {
    return { text: strict('gb18030').decode(bytes), charset: 'gb18030' };
  }
}

/** The charset a content type names. */
export function charsetOf(contentType: string): string | undefined {
  return /charset="?([\w-]+)/i.exec(contentType)?.[1];
}

/** Two bytes of GBK for each character that has them. Made when a text in GBK has to be changed. */
const gbkTable = once(() => {
  const table = new Map<string, readonly number[]>();
  const decoder = new TextDecoder('gb18030');
  for (let high = 0x81; high <= 0xfe; high++) {
    for (let low = 0x40; low <= 0xfe; low++) {
      const char = low === 0x7f ? '' : decoder.decode(Uint8Array.of(high, low));
      if ([...char].length === 1 && char !== '\ufffd') table.set(char, [high, low]);
    }
  }
  return table;
});

/** Writes a text in a charset that `decodeText` gave. What GBK does not have becomes `&#…;`, as in a browser's form. */
export function encodeText(text: string, charset: string): Uint8Array<ArrayBuffer> {
  if (!/^gb/i.test(charset)) return new TextEncoder().encode(text);
  const bytes = [...text].flatMap((char) => {
    const code = char.codePointAt(0) ?? 0;
    if (code < 0x80) return [code];
    return gbkTable().get(char) ?? [...`&#${code};`].map((digit) => digit.charCodeAt(0));
  });
  return Uint8Array.from(bytes);
}
