import { createCodeReader } from '../../lib/extract/picture/codes';
import type { Sight } from '../../lib/extract/picture/look';
import type { Colours } from '../../lib/extract/picture/raster';
import type { Eyes } from '../../lib/extract/picture/read-picture';
import { openTiff } from '../../lib/extract/picture/tiff';
import { Unreadable } from '../../lib/extract/unreadable';
import { means } from './means';

const LARGEST = 20_000_000;

/** Eyes for Node, which see codes but no words, and open TIFF alone: other pictures need a browser. */
export const eyes: Eyes = {
  async open(bytes) {
    const { count, page } = openTiff(bytes);
    return { count, page: async (index) => sightOf(page(index, LARGEST)) };
  },
  cover: async () => {
    throw new Unreadable('picture');
  },
  recognise: async () => [],
  readCodes: createCodeReader(means.readAsset),
};

/** Parts of a picture, each pixel as the nearest one. */
function sightOf({ width, height, data }: Colours): Sight {
  return {
    width,
    height,
    cut({ left, top, right, bottom }, scale) {
      const [columns, rows] = [Math.round((right - left) * scale), Math.round((bottom - top) * scale)];
      const pixels = new Uint32Array(data.buffer, data.byteOffset, width * height);
      const out = new Uint32Array(columns * rows);
      for (let y = 0; y < rows; y++) {
        const row = Math.floor(top + y / scale) * width;
        for (let x = 0; x < columns; x++) out[y * columns + x] = pixels[row + Math.floor(left + x / scale)] ?? 0;
      }
      return { width: columns, height: rows, data: new Uint8ClampedArray(out.buffer) };
    },
    close() {},
  };
}
