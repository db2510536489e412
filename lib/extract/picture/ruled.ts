import type { Raster } from './raster';

/** Ink is darker than this. */
const INK = 150;
/** Shortest line of a table, in pixels of a page as it is read, and how thick it may be. */
const SHORTEST = 70;
const THICKEST = 7;
/** A line may be broken for so many pixels. */
const GAP = 1;

/** Takes the lines of tables out: the engine takes letters between them for pictures, and the digit 1 for a line. */
export function withoutRules({ width, height, data }: Raster): Raster {
  const out = data.slice();
  // Along rows, then along columns: `along` steps on in a line, `aside` to the next line.
  erase(data, out, { lines: height, length: width, along: 1, aside: width });
  erase(data, out, { lines: width, length: height, along: width, aside: 1 });
  return { width, height, data: out };
}

interface Direction {
  readonly lines: number;
  readonly length: number;
  readonly along: number;
  readonly aside: number;
}

function erase(data: Uint8Array, out: Uint8Array, { lines, length, along, aside }: Direction): void {
  const isInk = (line: number, i: number) => line >= 0 && line < lines && (data[line * aside + i * along] ?? 255) < INK;
  /** A pixel of a line, which may drift by one. */
  const isNear = (line: number, i: number) => isInk(line, i) || isInk(line - 1, i) || isInk(line + 1, i);
  for (let line = 0; line < lines; line++) {
    let start = -1;
    let last = -1;
    for (let i = 0; i <= length; i++) {
      if (i < length && isNear(line, i)) {
        if (start < 0) start = i;
        last = i;
      } else if (start >= 0 && (i === length || i - last > GAP)) {
        if (last - start >= SHORTEST) wipe(line, start, last);
        start = -1;
      }
    }
  }

  function wipe(line: number, start: number, last: number): void {
    for (let i = start; i <= last; i++) {
      if (!isInk(line, i)) continue;
      let [above, below] = [line, line];
      while (isInk(above - 1, i) && line - above <= THICKEST) above--;
      while (isInk(below + 1, i) && below - line <= THICKEST) below++;
      // Thicker than a line: a letter that stands across it.
      if (below - above + 1 > THICKEST) continue;
      for (let at = above - 1; at <= below + 1; at++) if (at >= 0 && at < lines) out[at * aside + i * along] = 255;
    }
  }
}
