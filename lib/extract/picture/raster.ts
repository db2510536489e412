/** A picture in grey: a byte for each pixel, row by row, 0 is black. */
export interface Raster {
  readonly width: number;
  readonly height: number;
  readonly data: Uint8Array;
}

/** A picture in colour: red, green, blue and opacity of each pixel, row by row, none of them see-through. */
export interface Colours {
  readonly width: number;
  readonly height: number;
  readonly data: Uint8ClampedArray;
}

/** Red by so much more than green and blue is the ink of a stamp, or of a red heading. */
const RED = 50;
/** Less than this share of a picture in red is no stamp. */
const RED_SHARE = 0.001;
/** Of its red, a pixel lacks so much green or blue before it counts as tinted, and where it counts as red altogether. */
const TINTED = 0.12;
const ALL_RED = 0.32;
/** Where red ink lies on black, its green is darker than its red: shares of what is usual in red ink, black and blank. */
const ON_BLACK = 0.35;
const ON_BLANK = 0.85;
/** Paper is so much brighter than red ink, in red light. */
const BRIGHT = 1.12;

/**
 * A picture in grey as if red ink were not there, and the red ink by itself, if there is any. More red than `most`, as a
 * share of the picture, is no ink: then everything is in the first.
 */
export function inksOf({ width, height, data }: Colours, most: number): { black: Raster; red: Raster | undefined } {
  const size = width * height;
  const black = new Uint8Array(size);
  const red = new Uint8Array(size).fill(255);
  /** How many red pixels have so much green, in parts of 256 of their red: that does not change with the light. */
  const shares = new Uint32Array(256);
  let reds = 0;
  for (let at = 0, i = 0; at < size; at++, i += 4) {
    const r = data[i] ?? 0;
    const g = data[i + 1] ?? 0;
    const b = data[i + 2] ?? 0;
    black[at] = (r * 77 + g * 150 + b * 29) >> 8;
    if (r - g <= RED || r - b <= RED) continue;
    reds++;
    const share = Math.floor((g / r) * 256);
    shares[share] = (shares[share] ?? 0) + 1;
    red[at] = g;
  }
  if (reds > size * most) return { black: { width, height, data: black }, red: undefined };
  const hasRed = reds > size * RED_SHARE;
  if (hasRed) fade(data, black, middle(shares, reds) / 256);
  return { black: { width, height, data: black }, red: hasRed ? { width, height, data: red } : undefined };
}

/** Takes red out of a picture in grey: red ink is as bright as paper in red light, but where there is black under it. */
function fade(data: Uint8ClampedArray, black: Uint8Array, usual: number): void {
  for (let at = 0, i = 0; at < black.length; at++, i += 4) {
    const r = data[i] ?? 0;
    const g = data[i + 1] ?? 0;
    const tint = (r - Math.max(g, data[i + 2] ?? 0)) / Math.max(1, r);
    if (tint <= TINTED) continue;
    const part = Math.min(1, (tint - TINTED) / (ALL_RED - TINTED));
    const blank = Math.max(0, Math.min(1, (g / r / usual - ON_BLACK) / (ON_BLANK - ON_BLACK)));
    const grey = black[at] ?? 255;
    black[at] = grey + (Math.min(255, r * BRIGHT) * blank - grey) * part;
  }
}

function middle(counts: Uint32Array, of: number): number {
  let left = of / 2;
  let value = 0;
  while (value < 255 && left > (counts[value] ?? 0)) left -= counts[value++] ?? 0;
  return Math.max(1, value);
}

/** Turned by so many quarters, clockwise. */
export function turned(raster: Raster, quarters: number): Raster {
  if (quarters % 4 === 0) return raster;
  const { width, height, data } = quarters % 4 > 1 ? turned(raster, (quarters % 4) - 1) : raster;
  const out = new Uint8Array(data.length);
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++) out[x * height + height - 1 - y] = data[y * width + x] ?? 255;
  return { width: height, height: width, data: out };
}

/** As a file that every reader of pictures knows (PGM). */
export function toPgm({ width, height, data }: Raster): Uint8Array<ArrayBuffer> {
  const head = new TextEncoder().encode(`P5\n${width} ${height}\n255\n`);
  const file = new Uint8Array(head.length + data.length);
  file.set(head);
  file.set(data, head.length);
  return file;
}
