import { PieceWriter, type Place } from '../piece';
import { Unreadable } from '../unreadable';
import type { Streams } from './container';

/** Records of text in a presentation (MS-PPT): in UTF-16, in one byte each, and for headers, names and comments. */
const WIDE = 0x0fa0;
const NARROW = 0x0fa8;
const STRING = 0x0fba;
/** Of a slide, and of its notes. */
const SLIDE = 0x03ee;
const NOTES = 0x03f0;
/** A file with a password says so in its stream of the current user. */
const ENCRYPTED = 0xf3d1c4df;
/** Records within one another at most. */
const DEPTH = 30;

/** Reads a presentation of PowerPoint 97 to 2003 and of WPS: slides, notes, comments. @throws Unreadable */
export function readPpt(streams: Streams, place: Place): void {
  const stream = streams.get('PowerPoint Document');
  if (!stream) throw new Unreadable('old-format');
  const user = streams.get('Current User');
  if (user && user.length >= 16 && new DataView(user.buffer, user.byteOffset).getUint32(12, true) === ENCRYPTED)
    throw new Unreadable('encrypted');
  const view = new DataView(stream.buffer, stream.byteOffset, stream.byteLength);
  const slides = new PieceWriter(place, { part: 'slides', name: '', unit: 'slide' });
  const notes = new PieceWriter(place, { part: 'notes', name: '', unit: 'none' });
  let slide = 0;

  function read(from: number, to: number, writer: PieceWriter, depth: number): void {
    for (let at = from; at + 8 <= to; ) {
      const isContainer = (view.getUint16(at, true) & 0xf) === 0xf;
      const type = view.getUint16(at + 2, true);
      const end = at + 8 + view.getUint32(at + 4, true);
      if (end > to) throw new Unreadable('broken');
      if (type === SLIDE) slide++;
      if (isContainer && depth < DEPTH) read(at + 8, end, type === NOTES ? notes : writer, depth + 1);
      else if (type === WIDE || type === STRING) add(writer, 'utf-16le', at + 8, end);
      else if (type === NARROW) add(writer, 'latin1', at + 8, end);
      at = end;
    }
  }

  function add(writer: PieceWriter, encoding: string, from: number, to: number): void {
    const text = new TextDecoder(encoding).decode(stream?.subarray(from, to));
    for (const line of text.split(/[\r\n\v]/)) writer.add(line, Math.max(1, slide));
  }

  read(0, stream.length, slides, 0);
  slides.end();
  notes.end();
}
