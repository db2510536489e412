import { LIMITS } from '../limits';
import { Unreadable } from '../unreadable';

/** A list of tags (IFD, TIFF 6.0 section 2), as TIFF files have one for each page and cameras one for each kind of thing. */
export interface TagList {
  /** Numbers of a tag, fractions as their quotient; empty when it is not there or is no number. */
  numbers(tag: number): readonly number[];
  /** Letters of a tag, one for each byte; empty when it is not there. */
  letters(tag: number): string;
  readonly below: ReadonlyMap<number, readonly TagList[]>;
}

interface Entry {
  readonly type: number;
  readonly count: number;
  readonly at: number;
}

/** Bytes of a value by its type; types that nobody knows have none. */
const SIZES = [0, 1, 1, 2, 4, 8, 1, 1, 2, 4, 8, 4, 8, 4];
/** Tags whose values are places of other lists: parts of a page, what the camera says, where it was taken, and two of makers. */
const BELOW = [330, 34_665, 34_853, 50_740, 61_440];
/** Lists within one another at most. */
const DEPTH = 4;
/** Numbers of one tag that are read: strips of a page may be many. */
const MOST = 200_000;

/** Whether a file begins as TIFF does, in either order of bytes. */
export const isTiff = (bytes: Uint8Array): boolean =>
  /^(?:II\*\0|MM\0\*)/.test(String.fromCharCode(...bytes.slice(0, 4)));

/**
 * All lists of a TIFF file or of an EXIF block, in the order of its pages. Every value lies in the file, and no list comes
 * twice: other readers run for ever on such files, or take all memory there is.
 * @throws Unreadable when one of this is not so.
 */
export function tagLists(bytes: Uint8Array): TagList[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const isLittle = bytes[0] === 0x49;
  const seen = new Set<number>();
  try {
    return chain(view.getUint32(4, isLittle), 0);
  } catch (problem) {
    if (problem instanceof RangeError) throw new Unreadable('broken');
    throw problem;
  }

  function chain(first: number, depth: number): TagList[] {
    const lists: TagList[] = [];
    for (let at = first; at !== 0; ) {
      if (seen.has(at) || depth > DEPTH) throw new Unreadable('broken');
      if (seen.size >= LIMITS.pages) throw new Unreadable('too-large');
      seen.add(at);
      const count = view.getUint16(at, isLittle);
      lists.push(listAt(at + 2, count, depth));
      // Lists within lists stand alone.
      const next = at + 2 + count * 12;
      at = depth === 0 && next + 4 <= bytes.length ? view.getUint32(next, isLittle) : 0;
    }
    return lists;
  }

  function listAt(from: number, count: number, depth: number): TagList {
    const entries = new Map<number, Entry>();
    for (let i = 0; i < count; i++) {
      const at = from + i * 12;
      const entry = { type: view.getUint16(at + 2, isLittle), count: view.getUint32(at + 4, isLittle) };
      const size = (SIZES[entry.type] ?? 0) * entry.count;
      const place = size > 4 ? view.getUint32(at + 8, isLittle) : at + 8;
      if (place + size > bytes.length) throw new Unreadable('broken');
      entries.set(view.getUint16(at, isLittle), { ...entry, at: place });
    }
    const numbers = (tag: number) => numbersOf(entries.get(tag));
    const below = BELOW.map((tag) => [tag, numbers(tag).flatMap((at) => chain(at, depth + 1))] as const);
    return { numbers, letters: (tag) => lettersOf(entries.get(tag)), below: new Map(below) };
  }

  function numbersOf(entry: Entry | undefined): number[] {
    if (entry === undefined || entry.type === 2 || entry.type === 7) return [];
    const size = SIZES[entry.type] ?? 0;
    if (entry.count > MOST) throw new Unreadable('too-large');
    return Array.from({ length: size === 0 ? 0 : entry.count }, (_, i) => numberAt(entry.type, entry.at + i * size));
  }

  function numberAt(type: number, at: number): number {
    if (type === 5) return view.getUint32(at, isLittle) / view.getUint32(at + 4, isLittle);
    if (type === 10) return view.getInt32(at, isLittle) / view.getInt32(at + 4, isLittle);
    if (type === 11) return view.getFloat32(at, isLittle);
    if (type === 12) return view.getFloat64(at, isLittle);
    if (type === 3 || type === 8) return view.getUint16(at, isLittle);
    return type === 1 || type === 6 ? view.getUint8(at) : view.getUint32(at, isLittle);
  }

  function lettersOf(entry: Entry | undefined): string {
    return entry ? String.fromCharCode(...bytes.subarray(entry.at, entry.at + Math.min(entry.count, 1000))) : '';
  }
}
