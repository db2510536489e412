import type { Raster } from './raster';

/** Width of the squares in which the light is measured, in pixels; so wide that paper shows in each. */
const SQUARE = 32;
/** The paper is as bright as this share of its pixels at least. */
const PAPER = 0.8;
/** Of the paper's light: what is darker than the first is ink, what is brighter than the second is paper. */
const INK = 0.3;
const BLANK = 0.9;

/** Evens out the light of a photograph, shadows too, and makes paper white and ink black. */
export function evenLight({ width, height, data }: Raster): Raster {
  const columns = Math.ceil(width / SQUARE);
  const rows = Math.ceil(height / SQUARE);
  const light = smooth(lightOf({ width, height, data }, columns, rows), columns, rows);
  const out = new Uint8Array(data.length);
  const at = (row: number, column: number) =>
    light[Math.min(rows - 1, Math.max(0, row)) * columns + Math.min(columns - 1, Math.max(0, column))] ?? 255;
  for (let y = 0; y < height; y++) {
    const fy = y / SQUARE - 0.5;
    const row = Math.floor(fy);
    const below = fy - row;
    for (let x0 = -SQUARE / 2; x0 < width; x0 += SQUARE) {
      const column = Math.floor(x0 / SQUARE - 0.5 + 0.001);
      const left = at(row, column) * (1 - below) + at(row + 1, column) * below;
      const right = at(row, column + 1) * (1 - below) + at(row + 1, column + 1) * below;
      for (let x = Math.max(0, x0); x < Math.min(width, x0 + SQUARE); x++) {
        const share = (x - x0) / SQUARE;
        const here = (data[y * width + x] ?? 255) / (left * (1 - share) + right * share);
        out[y * width + x] = Math.max(0, Math.min(255, ((here - INK) / (BLANK - INK)) * 255));
      }
    }
  }
  return { width, height, data: out };
}

function lightOf({ width, height, data }: Raster, columns: number, rows: number): Uint8Array {
  const light = new Uint8Array(columns * rows);
  const counts = new Uint32Array(256);
  for (let row = 0; row < rows; row++)
    for (let column = 0; column < columns; column++) {
      counts.fill(0);
      const bottom = Math.min(height, (row + 1) * SQUARE);
      const right = Math.min(width, (column + 1) * SQUARE);
      for (let y = row * SQUARE; y < bottom; y++)
        for (let x = column * SQUARE; x < right; x++) {
          const value = data[y * width + x] ?? 0;
          counts[value] = (counts[value] ?? 0) + 1;
        }
      let left = (bottom - row * SQUARE) * (right - column * SQUARE) * (1 - PAPER);
      let value = 255;
      while (value > 0 && left > (counts[value] ?? 0)) left -= counts[value--] ?? 0;
      light[row * columns + column] = Math.max(1, value);
    }
  return light;
}

/** The brightest of each square and its neighbours, so that a square full of ink counts as paper around it. */
function smooth(light: Uint8Array, columns: number, rows: number): Uint8Array {
  const out = new Uint8Array(light.length);
  for (let row = 0; row < rows; row++)
    for (let column = 0; column < columns; column++) {
      let most = 0;
      for (let y = Math.max(0, row - 1); y <= Math.min(rows - 1, row + 1); y++)
        for (let x = Math.max(0, column - 1); x <= Math.min(columns - 1, column + 1); x++)
          most = Math.max(most, light[y * columns + x] ?? 0);
      out[row * columns + column] = most;
    }
  return out;
}
