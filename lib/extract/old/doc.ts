import { PieceWriter, type Place } from '../piece';
import { Unreadable } from '../unreadable';
import type { Streams } from './container';

/** Of a document since Word 97 (MS-DOC, 2.5.1). Older ones are laid out otherwise. */
const MAGIC = 0xa5ec;
const WORD_97 = 0x00c1;
/** Where the header says how many words follow, and the 34th pair of them is the table of pieces. */
const CLX = 33;
/** A piece of this many characters is longer than any document. */
const LONGEST = 50_000_000;

/**
 * Reads a document of Word 97 to 2003 and of WPS: body, notes, headers, comments, text boxes and deleted text, which stand
 * one behind the other. @throws Unreadable when it has a password or is older.
 */
export function readDoc(streams: Streams, place: Place): void {
  const document = streams.get('WordDocument');
  if (!document) throw new Unreadable('old-format');
  try {
    const writer = new PieceWriter(place, { part: 'text', name: '', unit: 'paragraph' });
    let count = 1;
    for (const line of textOf(document, streams).split(/[\r\n\f\v]/)) writer.add(plain(line), count++);
    writer.end();
  } catch (problem) {
    throw problem instanceof RangeError ? new Unreadable('broken') : problem;
  }
}

function textOf(document: Uint8Array, streams: Streams): string {
  const view = new DataView(document.buffer, document.byteOffset, document.byteLength);
  if (view.getUint16(0, true) !== MAGIC || view.getUint16(2, true) < WORD_97) throw new Unreadable('old-format');
  const flags = view.getUint16(10, true);
  if ((flags & 0x100) !== 0) throw new Unreadable('encrypted');
  const table = streams.get((flags & 0x200) !== 0 ? '1Table' : '0Table');
  if (!table) throw new Unreadable('broken');
  // Three arrays of numbers stand one behind the other, each after its length.
  const words = 32 + 2 + view.getUint16(32, true) * 2;
  const longs = words + 2 + view.getUint16(words, true) * 4;
  const pair = longs + 2 + CLX * 8;
  const [start, length] = [view.getUint32(pair, true), view.getUint32(pair + 4, true)];
  return piecesOf(table.subarray(start, start + length))
    .map((piece) => decoded(document, piece))
    .join('');
}

interface TextPiece {
  readonly at: number;
  readonly length: number;
  /** One byte a character, in the code page of Western Windows; otherwise UTF-16. */
  readonly isNarrow: boolean;
}

/** The table of pieces, behind the formats that it begins with. */
function piecesOf(clx: Uint8Array): TextPiece[] {
  const view = new DataView(clx.buffer, clx.byteOffset, clx.byteLength);
  let at = 0;
  while (view.getUint8(at) === 1) at += 3 + view.getUint16(at + 1, true);
  if (view.getUint8(at) !== 2) throw new Unreadable('broken');
  const count = (view.getUint32(at + 1, true) - 4) / 12;
  const places = at + 5;
  const kinds = places + (count + 1) * 4;
  return Array.from({ length: count }, (_, i) => {
    const length = view.getUint32(places + (i + 1) * 4, true) - view.getUint32(places + i * 4, true);
    if (length < 0 || length > LONGEST) throw new Unreadable('broken');
    const where = view.getUint32(kinds + i * 8 + 2, true);
    const isNarrow = (where & 0x40000000) !== 0;
    return { at: isNarrow ? (where & 0x3fffffff) / 2 : where & 0x3fffffff, length, isNarrow };
  });
}

function decoded(document: Uint8Array, { at, length, isNarrow }: TextPiece): string {
  const bytes = document.subarray(at, at + length * (isNarrow ? 1 : 2));
  return new TextDecoder(isNarrow ? 'windows-1252' : 'utf-16le').decode(bytes);
}

/** Marks of cells become tabs; of fields, the instructions stay, for they may name an address. */
const plain = (line: string) =>
  line
    .replaceAll('\x07', '\t')
    // biome-ignore lint/suspicious/noControlCharactersInRegex: marks of fields, pictures and notes
    .replaceAll(/[\x00-\x08\x0e-\x1f]/g, ' ');
