import { PieceWriter, type Place } from '../piece';
import { Unreadable } from '../unreadable';
import type { ReadCodes } from './codes';
import { look, type Recognise, type Sight } from './look';
import { withDigits } from './numbers';
import type { Box, Row } from './words';

/** A picture that is open; but for TIFF it has one page. Each page is to be closed before the next. */
export interface OpenPicture {
  readonly count: number;
  page(index: number): Promise<Sight>;
}

/** Opens pictures and reads what is in them. */
export interface Eyes {
  /** @throws Unreadable when it is no picture that can be shown, or too large. */
  open(bytes: Uint8Array): Promise<OpenPicture>;
  /** Draws a picture anew, parts of it covered; nothing else of the file is kept. @throws Unreadable */
  cover(bytes: Uint8Array, boxes: readonly Box[]): Promise<Uint8Array>;
  readonly recognise: Recognise;
  readonly readCodes: ReadCodes;
}

/** Text of a picture and of the codes in it, with its places. @throws Unreadable when it cannot be shown, or not be read for certain. */
export async function readPicture(
  bytes: Uint8Array,
  place: Place,
  eyes: Eyes,
  onProgress: (done: number, of: number) => void,
): Promise<void> {
  const { count, page } = await eyes.open(bytes);
  const unit = count === 1 ? 'spot' : 'page';
  const words = new PieceWriter(place, { part: 'picture', name: '', unit });
  const codes = new PieceWriter(place, { part: 'code', name: '', unit });
  let isUnsure = false;
  try {
    for (let index = 0; index < count; index++) {
      place.budget.pictures++;
      const sight = await page(index);
      const numberOf = (box: Box) => (count === 1 ? spotOf(box, sight) : index + 1);
      try {
        isUnsure = (await readSight(sight, eyes, { words, codes }, numberOf)) || isUnsure;
      } finally {
        sight.close();
      }
      onProgress(index + 1, count);
    }
  } finally {
    // What was read before the time was over, or a page could not be read, counts.
    words.end();
    codes.end();
  }
  if (isUnsure) throw new Unreadable('picture');
}

/** Where what is read in a picture goes. */
interface Writers {
  readonly words: PieceWriter;
  readonly codes: PieceWriter;
}

/**
 * Adds what is read in a picture and in its codes, but for rows that are in `known` already; gives whether there is more in
 * it that could not be read.
 */
export async function readSight(
  sight: Sight,
  eyes: Pick<Eyes, 'recognise' | 'readCodes'>,
  { words, codes }: Writers,
  numberOf: (box: Box) => number,
  known = '',
): Promise<boolean> {
  const hasUnreadCode = await readCodesOf(sight, eyes, codes, numberOf);
  return (await readWords(sight, eyes, words, numberOf, known)) || hasUnreadCode;
}

/** Codes are looked for in so many pixels along the longer edge. */
const LONGEST = 3200;

/** Adds what the codes of a picture say; gives whether there is one that could not be read. */
async function readCodesOf(
  sight: Sight,
  { readCodes }: Pick<Eyes, 'readCodes'>,
  writer: PieceWriter,
  numberOf: (box: Box) => number,
): Promise<boolean> {
  const { width, height } = sight;
  const scale = Math.min(1, LONGEST / Math.max(width, height));
  const { codes, isUnsure } = await readCodes(sight.cut({ left: 0, top: 0, right: width, bottom: height }, scale));
  for (const { text, box } of codes) {
    const [left, top, right, bottom] = [box.left, box.top, box.right, box.bottom].map((edge) => edge / scale);
    const inPicture = { left, top, right, bottom } as Box;
    for (const line of linesOf(text)) writer.addWords(line, [0], [numberOf(inPicture)], [inPicture]);
  }
  return isUnsure;
}

/** A code may be a card of several lines, or an address in which words are written as numbers. */
function linesOf(text: string): string[] {
  const lines = text.split(/[\r\n]+/);
  try {
    const plain = decodeURIComponent(text);
    return plain === text ? lines : [...lines, ...plain.split(/[\r\n]+/)];
  } catch {
    return lines;
  }
}

const plain = (text: string) => text.replaceAll(/\s+/g, '');

async function readWords(
  sight: Sight,
  { recognise }: Pick<Eyes, 'recognise'>,
  writer: PieceWriter,
  numberOf: (box: Box) => number,
  known: string,
): Promise<boolean> {
  const { rows, isUnsure } = await look(sight, recognise);
  const read = plain(known);
  for (const row of rows) if (!read.includes(plain(row.text))) addRow(row, writer, numberOf);
  return isUnsure;
}

function addRow({ text, words, starts }: Row, writer: PieceWriter, numberOf: (box: Box) => number): void {
  writer.addWords(withDigits(text), starts, words.map(numberOf), words);
}

/** In which ninth of the picture the middle of a box is. */
function spotOf({ left, top, right, bottom }: Box, { width, height }: Sight): number {
  const third = (middle: number, of: number) => Math.max(0, Math.min(2, Math.floor((middle / of) * 3)));
  return 1 + third((top + bottom) / 2, height) * 3 + third((left + right) / 2, width);
}
