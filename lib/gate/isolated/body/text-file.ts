import { type Decoded, decodeText } from './charset';

const NAMED_TEXT = /\.(txt|csv|md|html?|xml|json)$/i;
// biome-ignore lint/suspicious/noControlCharactersInRegex: what never stands in a text
const CONTROL = /[\0-\x08\x0e-\x1a\x1c-\x1f]/;
/** Largest file that is read as text, in bytes. */
const LIMIT = 4 * 1024 * 1024;

/** An attached file that is itself text; undefined when it is none, by name or by content. */
export function textFile(name: string, bytes: Uint8Array): Decoded | undefined {
  if (!NAMED_TEXT.test(name) || bytes.length > LIMIT) return undefined;
  try {
    const decoded = decodeText(bytes, undefined);
    return CONTROL.test(decoded.text) ? undefined : decoded;
  } catch {
    return undefined;
  }
}
