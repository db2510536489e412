import { PieceWriter, type Place } from '../piece';
import { Unreadable } from '../unreadable';

/** Records of a workbook (MS-XLS) that hold texts besides cells: headers and footers, and text boxes with what follows them. */
const HEADER = 0x14;
const FOOTER = 0x15;
const BOX = 0x1b6;
const GOES_ON = 0x3c;

/** How every stream begins, and the latest of its versions. */
const BEGIN = 9;
const LATEST = 8;

/** A string of the first Excel. Without its length the library would go on until memory ends. */
const OLD_STRING = 0x07;

/** @throws Unreadable for a damaged stream that the library for workbooks does not come to an end with. */
export function checkRecords(stream: Uint8Array): void {
  // Anything else at its beginning, and the library would take it for a text.
  if (stream[0] !== BEGIN || (stream[1] ?? LATEST + 1) > LATEST) throw new Unreadable('broken');
  const view = new DataView(stream.buffer, stream.byteOffset, stream.byteLength);
  for (let at = 0; at + 4 <= stream.length; at += 4 + view.getUint16(at + 2, true))
    if (view.getUint32(at, true) === OLD_STRING) throw new Unreadable('broken');
}

/** Reads headers, footers and text boxes of all sheets. A stream that is cut off is read as far as it goes. */
export function readRecords(stream: Uint8Array, place: Place): void {
  const view = new DataView(stream.buffer, stream.byteOffset, stream.byteLength);
  const headers = new PieceWriter(place, { part: 'header', name: '', unit: 'none' });
  const others = new PieceWriter(place, { part: 'other', name: '', unit: 'none' });
  let before = 0;
  for (let at = 0; at + 4 <= stream.length; ) {
    const [type, length] = [view.getUint16(at, true), view.getUint16(at + 2, true)];
    const content = stream.subarray(at + 4, at + 4 + length);
    if ((type === HEADER || type === FOOTER) && length > 3)
      headers.add(stringAt(content, 2).replaceAll(/&(?:"[^"]*"|\d{1,3}|[A-Z])/g, ' '));
    else if (type === GOES_ON && before === BOX) for (const line of stringAt(content, 0).split('\n')) others.add(line);
    before = type;
    at += 4 + length;
  }
  headers.end();
  others.end();
}

/** A string behind its flag: one byte a character, or UTF-16. */
function stringAt(content: Uint8Array, flag: number): string {
  const isWide = ((content[flag] ?? 0) & 1) === 1;
  return new TextDecoder(isWide ? 'utf-16le' : 'latin1').decode(content.subarray(flag + 1));
}
