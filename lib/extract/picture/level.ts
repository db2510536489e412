import type { Raster } from './raster';

/** Ink is darker than this. */
const INK = 128;
/** Points that are looked at. */
const POINTS = 40_000;
/** Ink that goes on for so many pixels up and down, or left and right, is no letter: a line, the edge of the page, a shadow. */
const LETTER = 60;
const BANDS = 6;
/** Steepest line that is put straight, as rise over run, and how finely it is looked for. */
const STEEPEST = 0.12;
const COARSE = 0.006;
const FINE = 0.001;
/** Rows of two pixels, before and behind those of the picture too. */
const ROWS = 8192;

/** Places of ink: two arrays of the same length. */
interface Points {
  readonly x: Int32Array;
  readonly y: Int32Array;
}

/** How a page lies: rise of its lines in bands from top to bottom, and whether they run downwards. */
export interface Slope {
  readonly isUpright: boolean;
  readonly top: number;
  readonly bottom: number;
}

/** Finds how the lines of a text run: those of a page that was photographed run together on one side. */
export function slopeOf(raster: Raster): Slope {
  const points = inkOf(raster);
  const across = bestSlope(points);
  const down = bestSlope({ x: points.y, y: points.x });
  if (down.score > across.score * 1.2) return { isUpright: false, top: 0, bottom: 0 };
  const { height } = raster;
  // A straight line through the slopes of the bands, by the weight of what is in them.
  let [sum, sumY, sumS, sumYY, sumYS] = [0, 0, 0, 0, 0];
  for (let band = 0; band < BANDS; band++) {
    const [from, to] = [(band * height) / BANDS, ((band + 1) * height) / BANDS];
    const inside = between(points, from, to);
    if (inside.x.length < points.x.length / BANDS / 10) continue;
    const { slope } = bestSlope(inside, across.slope);
    const y = (band + 0.5) / BANDS;
    const weight = inside.x.length;
    sum += weight;
    sumY += weight * y;
    sumS += weight * slope;
    sumYY += weight * y * y;
    sumYS += weight * y * slope;
  }
  const spread = sum * sumYY - sumY * sumY;
  if (sum === 0 || spread < 1e-9 * sum * sum) return { isUpright: true, top: across.slope, bottom: across.slope };
  const change = (sum * sumYS - sumY * sumS) / spread;
  const top = (sumS - change * sumY) / sum;
  return { isUpright: true, top, bottom: top + change };
}

function inkOf({ width, height, data }: Raster): Points {
  let ink = 0;
  for (let at = 0; at < data.length; at++) if ((data[at] ?? 255) < INK) ink++;
  const step = Math.max(1, Math.ceil(ink / POINTS));
  const places = new Int32Array(Math.floor(ink / step) + 1);
  let [count, used] = [0, 0];
  for (let at = 0; at < data.length; at++) {
    if ((data[at] ?? 255) >= INK) continue;
    // Every so manieth, by a step that no pattern of the page keeps time with.
    if ((count++ * 7919) % step === 0 && used < places.length) places[used++] = at;
  }
  const kept = places.subarray(0, used).filter((at) => isLetter({ width, height, data }, at));
  return { x: kept.map((at) => at % width), y: kept.map((at) => Math.min(height - 1, Math.floor(at / width))) };
}

function isLetter({ width, height, data }: Raster, at: number): boolean {
  const [x, y] = [at % width, Math.floor(at / width)];
  const length = (step: number, most: number) => {
    let i = 1;
    while (i <= Math.min(most, LETTER) && (data[at + i * step] ?? 255) < INK) i++;
    return i - 1;
  };
  return (
    length(1, width - 1 - x) + length(-1, x) < LETTER && length(width, height - 1 - y) + length(-width, y) < LETTER
  );
}

function between({ x, y }: Points, from: number, to: number): Points {
  const isInside = (at: number) => at >= from && at < to;
  return { x: x.filter((_, i) => isInside(y[i] ?? 0)), y: y.filter(isInside) };
}

/** The slope along which the ink stands in the sharpest rows. */
function bestSlope(points: Points, near = 0): { slope: number; score: number } {
  let best = { slope: near, score: sharpness(points, near) };
  const search = (around: number, reach: number, step: number) => {
    for (let slope = around - reach; slope <= around + reach; slope += step) {
      const score = sharpness(points, slope);
      if (score > best.score * 1.001) best = { slope, score };
    }
  };
  search(near, STEEPEST, COARSE);
  search(best.slope, COARSE, FINE);
  return best;
}

function sharpness({ x, y }: Points, slope: number): number {
  const rows = new Float64Array(ROWS);
  for (let i = 0; i < x.length; i++) {
    const row = Math.round(((y[i] ?? 0) - (x[i] ?? 0) * slope) / 2) + ROWS / 4;
    if (row >= 0 && row < ROWS) rows[row] = (rows[row] ?? 0) + 1;
  }
  return rows.reduce((sum, count) => sum + count * count, 0) / Math.max(1, x.length);
}

/** Puts the lines straight, each by its own slope. */
export function levelled(raster: Raster, { top, bottom }: Slope): Raster {
  const { width, height, data } = raster;
  if (Math.max(Math.abs(top), Math.abs(bottom)) * width < 3) return raster;
  const out = new Uint8Array(data.length).fill(255);
  for (let y = 0; y < height; y++) {
    const slope = top + ((bottom - top) * y) / height;
    for (let x = 0; x < width; x++) {
      const from = y + (x - width / 2) * slope;
      const row = Math.floor(from);
      if (row < 0 || row + 1 >= height) continue;
      const below = from - row;
      out[y * width + x] = (data[row * width + x] ?? 255) * (1 - below) + (data[(row + 1) * width + x] ?? 255) * below;
    }
  }
  return { width, height, data: out };
}
