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
/** Where the parts of a page are and how long they are: strips, tiles, and a picture of the old kind. */
const PARTS = [
  [273, 279],
  [324, 325],
  [513, 514],
] as const;
const DEFLATE = [8, 32_946];
/** Headers and row ends beside the pixels themselves, in bytes. */
const SLACK = 100_000;

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

/** Small files that claim or unpack to large pictures are refused before anything is unpacked. */
function check(bytes: Uint8Array, list: TagList, most: number): void {
  const [width = 0, height = 0] = [list.numbers(WIDTH)[0], list.numbers(HEIGHT)[0]];
  if (width * height > most) throw new Unreadable('too-large');
  const bits = Math.max(8, ...list.numbers(BITS)) * Math.max(1, list.numbers(SAMPLES)[0] ?? 1);
  const largest = (width * height * bits) / 8 + SLACK;
  for (const [starts, sizes] of PARTS) {
    const lengths = list.numbers(sizes);
    for (const [i, start] of list.numbers(starts).entries()) {
      const part = bytes.subarray(start, start + (lengths[i] ?? bytes.length));
      if (DEFLATE.includes(list.numbers(COMPRESSION)[0] ?? 1)) checkDeflated(part, largest);
      const size = pictureSize(part);
      if (size && size.width * size.height > most) throw new Unreadable('too-large');
    }
  }
}

/** So much is unpacked at a time. */
const STEP = 16_384;

function checkDeflated(part: Uint8Array, largest: number): void {
  let size = 0;
  const stream = new Inflate((chunk) => {
    size += chunk.length;
    if (size > largest) throw new Unreadable('too-large');
  });
  try {
    for (let at = 2; at < part.length; at += STEP) stream.push(part.subarray(at, at + STEP), at + STEP >= part.length);
  } catch (problem) {
    throw problem instanceof Unreadable ? problem : new Unreadable('picture');
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
