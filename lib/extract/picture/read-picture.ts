import { PieceWriter, type Place } from '../piece';
import { Unreadable } from '../unreadable';
import { look, type Recognise, type Sight } from './look';
import { withDigits } from './numbers';
import type { Box, Row } from './words';

/** Opens pictures and reads what is in them. */
export interface Eyes {
  /** @throws Unreadable when it is no picture that can be shown, or too large. */
  open(bytes: Uint8Array): Promise<Sight>;
  /** Draws a picture anew, parts of it covered; nothing else of the file is kept. @throws Unreadable */
  cover(bytes: Uint8Array, boxes: readonly Box[]): Promise<Uint8Array>;
  readonly recognise: Recognise;
}

/** Text of a picture with its places. @throws Unreadable when it cannot be shown, or not be read for certain. */
export async function readPicture(bytes: Uint8Array, place: Place, eyes: Eyes): Promise<void> {
  const sight = await eyes.open(bytes);
  place.budget.pictures++;
  try {
    const writer = new PieceWriter(place, { part: 'picture', name: '', unit: 'spot' });
    const isUnsure = await readSight(sight, eyes, writer, (box) => spotOf(box, sight));
    writer.end();
    if (isUnsure) throw new Unreadable('picture');
  } finally {
    sight.close();
  }
}

const plain = (text: string) => text.replaceAll(/\s+/g, '');

/**
 * Adds what is read in a picture, but for rows that are in `known` already; gives whether there is more in it that could
 * not be read.
 */
export async function readSight(
  sight: Sight,
  { recognise }: Pick<Eyes, 'recognise'>,
  writer: PieceWriter,
  numberOf: (box: Box) => number,
  known = '',
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
