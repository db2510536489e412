import { Inflate } from 'fflate';
import * as UTIF from 'utif2';
import { Unreadable } from '../unreadable';
import type { Colours } from './raster';
import { pictureSize } from './size';
import { type TagList, tagLists } from './tags';

const WIDTH = 256;
const HEIGHT = 257;
const BITS = 258;
const COMPRESSION = 259;
const SAMPLES = 277;
const STRIP_ROWS = 278;
const PLANES = 284;
const TILE_WIDTH = 322;
const TILE_HEIGHT = 323;
/** Where the parts of a page are and how long they are: strips, tiles, and a picture of the old kind. */
const PARTS = [
  [273, 279],
  [324, 325],
  [513, 514],
] as const;
const DEFLATE = [8, 32_946];

/** Pages of a TIFF file. */
export interface TiffPages {
  readonly count: number;
  /** A page in colour, its transparent parts in white. @throws Unreadable when it is larger than `most` pixels, or broken. */
  page(index: number, most: number): Colours;
}

/** Opens a TIFF file: scans and faxes. @throws Unreadable when it is broken. */
export function openTiff(bytes: Uint8Array): TiffPages {
  const lists = tagLists(bytes).filter((list) => list.numbers(WIDTH).length > 0);
  if (lists.length === 0) throw new Unreadable('picture');
  // The library takes the whole memory block for the file.
  const own = bytes.slice().buffer;
  const read = UTIF.decode(own).filter((ifd) => ifd['t256'] !== undefined);
  return {
    count: lists.length,
    page(index, most) {
      const [list, ifd] = [lists[index], read[index]];
      if (!list || !ifd) throw new Unreadable('picture');
      check(bytes, list, most);
      try {
        UTIF.decodeImage(own, ifd);
        return onWhite(ifd.width, ifd.height, UTIF.toRGBA8(ifd));
      } catch {
        throw new Unreadable('picture');
      }
    },
  };
}

/**
 * Small files that claim or unpack to large pictures are refused before anything is unpacked, and those that the library
 * would show otherwise than other programs: it leaves a strip blank that unpacks to more than there is room for.
 */
function check(bytes: Uint8Array, list: TagList, most: number): void {
  const first = (tag: number, otherwise: number) => list.numbers(tag)[0] ?? otherwise;
  const [width, height, samples] = [first(WIDTH, 0), first(HEIGHT, 0), first(SAMPLES, 1)];
  if (width * height > most) throw new Unreadable('too-large');
  if (samples > 1 && first(PLANES, 1) === 2) throw new Unreadable('picture');
  const row = Math.ceil((width * first(BITS, 1) * samples) / 8);
  const tile = Math.ceil((first(TILE_WIDTH, 0) * first(TILE_HEIGHT, 0) * first(BITS, 1) * samples) / 8);
  const room = (part: number) => tile || row * (height - part * Math.min(height, first(STRIP_ROWS, height)));
  for (const [starts, sizes] of PARTS) {
    const lengths = list.numbers(sizes);
    for (const [i, start] of list.numbers(starts).entries()) {
      const part = bytes.subarray(start, start + (lengths[i] ?? bytes.length));
      if (DEFLATE.includes(first(COMPRESSION, 1))) checkDeflated(part, room(i));
      const size = pictureSize(part);
      if (size && size.width * size.height > most) throw new Unreadable('too-large');
    }
  }
}

/** So much is unpacked at a time. */
const STEP = 16_384;

function checkDeflated(part: Uint8Array, room: number): void {
  let size = 0;
  const stream = new Inflate((chunk) => {
    size += chunk.length;
    if (size > room) throw new Unreadable('picture');
  });
  try {
    for (let at = 2; at < part.length; at += STEP) stream.push(part.subarray(at, at + STEP), at + STEP >= part.length);
  } catch {
    throw new Unreadable('picture');
  }
}

function onWhite(width: number, height: number, rgba: Uint8Array): Colours {
  if (!(width > 0 && height > 0) || rgba.length < width * height * 4) throw new Unreadable('picture');
  const data = new Uint8ClampedArray(rgba.buffer, rgba.byteOffset, width * height * 4);
  for (let at = 0; at < data.length; at += 4) {
    const alpha = (data[at + 3] ?? 255) / 255;
    if (alpha === 1) continue;
    for (let i = 0; i < 3; i++) data[at + i] = (data[at + i] ?? 255) * alpha + 255 * (1 - alpha);
    data[at + 3] = 255;
  }
  return { width, height, data };
}
