import { type EmbeddedFile, embeddedFiles } from '../normalise/embedded';
import { htmlToText } from '../normalise/html';
import { PieceWriter, type Place } from './piece';

/** So many bytes tell whether a text is UTF-16 without saying so: every other byte of such a share is zero. */
const SAMPLE = 4000;
const ZEROS = 0.25;
// biome-ignore lint/suspicious/noControlCharactersInRegex: what never stands in a text
const CONTROL = /[\0-\x08\x0e-\x1a\x1c-\x1f]/;
const MARKUP = /^\s*(?:<!doctype html|<html|<\?xml|<svg|<!--)|<(?:body|table|div|p|br|meta)[\s/>]/i;

/** A text in UTF-8, UTF-16 or GB 18030; undefined when it is none in any of them. */
export function decoded(bytes: Uint8Array): string | undefined {
  for (const encoding of encodingsOf(bytes)) {
    try {
      const text = new TextDecoder(encoding, { fatal: true }).decode(bytes);
      return CONTROL.test(text) ? undefined : text;
    } catch {
      // Not this encoding: the next one is tried.
    }
  }
  return undefined;
}

function encodingsOf(bytes: Uint8Array): string[] {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return ['utf-16le'];
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return ['utf-16be'];
  const sample = bytes.subarray(0, SAMPLE);
  const share = (parity: number) =>
    sample.filter((byte, i) => byte === 0 && i % 2 === parity).length / (sample.length / 2);
  const [even, odd] = [share(0), share(1)];
  if (odd > ZEROS && even === 0) return ['utf-16le'];
  if (even > ZEROS && odd === 0) return ['utf-16be'];
  return ['utf-8', 'gb18030'];
}

/**
 * Reads a text line by line; what looks like markup as what a reader would see, and what it hides. Gives the files that
 * are written into it.
 */
export function readText(text: string, place: Place): EmbeddedFile[] {
  if (!MARKUP.test(text.slice(0, 10_000))) {
    addLines(text, place, 'text');
    return [];
  }
  const { aside, text: shown } = htmlToText(text);
  addLines(shown, place, 'text');
  if (aside) addLines(aside.text, place, 'other');
  return embeddedFiles(text);
}

function addLines(text: string, place: Place, part: 'text' | 'other'): void {
  const writer = new PieceWriter(place, { part, name: '', unit: part === 'text' ? 'line' : 'none' });
  for (const [index, line] of text.split(/\r\n?|\n/).entries()) writer.add(line, index + 1);
  writer.end();
}
