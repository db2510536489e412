import type { Raster } from './raster';

/** Ink is darker than this. */
const INK = 128;
/** Heights and widths of shapes that may be letters or parts of them, in pixels of a page as it is read. */
const LOWEST = 8;
const HIGHEST = 80;
const WIDEST = 120;
/** So many in a line, one beside the other, are writing; fewer are leaves, tiles or windows. */
const LINE = 8;
/** How far apart two in a line are at most, and how much higher one stands, as shares of their height. */
const APART = 1.2;
const HIGHER = 0.35;
/** The lower of two is so high at least, as a share of the other: the letters of a line are of one size. */
const ALIKE = 0.6;
/** More shapes than this are a pattern or noise, and not worth the time. */
const MOST = 20_000;

interface Shape {
  readonly left: number;
  readonly top: number;
  right: number;
  bottom: number;
}

/**
 * Shapes of a picture that stand in lines as letters do, read or not: those along rows or along columns, whichever are
 * more. Ink is black.
 */
export function lettersIn(raster: Raster): number {
  const shapes = shapesOf(raster);
  if (shapes.length > MOST) return 0;
  const sideways = shapes.map(({ left, top, right, bottom }) => ({
    left: top,
    top: left,
    right: bottom,
    bottom: right,
  }));
  return Math.max(inLines(shapes), inLines(sideways));
}

/** Boxes around ink that hangs together, those of the size of letters. */
function shapesOf({ width, height, data }: Raster): Shape[] {
  const done = new Uint8Array(data.length);
  const shapes: Shape[] = [];
  const stack: number[] = [];
  for (let start = 0; start < data.length; start++) {
    if (done[start] || (data[start] ?? 255) >= INK) continue;
    const shape: Shape = { left: width, top: Math.floor(start / width), right: 0, bottom: 0 };
    let left = width;
    stack.push(start);
    done[start] = 1;
    for (let at = stack.pop(); at !== undefined; at = stack.pop()) {
      const [x, y] = [at % width, Math.floor(at / width)];
      left = Math.min(left, x);
      shape.right = Math.max(shape.right, x + 1);
      shape.bottom = Math.max(shape.bottom, y + 1);
      if (x > 0) push(at - 1);
      if (x + 1 < width) push(at + 1);
      if (y > 0) push(at - width);
      if (y + 1 < height) push(at + width);
    }
    const [wide, high] = [shape.right - left, shape.bottom - shape.top];
    if (Math.max(wide, high) >= LOWEST && high <= HIGHEST && wide <= WIDEST) shapes.push({ ...shape, left });
  }
  return shapes;

  function push(at: number): void {
    if (done[at] || (data[at] ?? 255) >= INK) return;
    done[at] = 1;
    stack.push(at);
  }
}

/** Shapes that stand with enough others in a line from left to right. */
function inLines(shapes: readonly Shape[]): number {
  const upright = shapes.filter(({ top, bottom }) => bottom - top >= LOWEST).sort((a, b) => a.left - b.left);
  /** The last of each line that has been begun, and how many are in it. */
  const lines: { last: Shape; count: number }[] = [];
  let letters = 0;
  for (const shape of upright) {
    const line = lines.find(({ last }) => isNext(last, shape));
    if (line) {
      line.last = shape;
      line.count++;
    } else {
      for (let i = lines.length - 1; i >= 0; i--) {
        const { last, count } = lines[i] as (typeof lines)[number];
        if (shape.left - last.right <= HIGHEST * APART) continue;
        if (count >= LINE) letters += count;
        lines.splice(i, 1);
      }
      lines.push({ last: shape, count: 1 });
    }
  }
  return letters + lines.reduce((sum, { count }) => sum + (count >= LINE ? count : 0), 0);
}

function isNext(last: Shape, next: Shape): boolean {
  const [high, nextHigh] = [last.bottom - last.top, next.bottom - next.top];
  const height = Math.max(high, nextHigh);
  return (
    Math.min(high, nextHigh) >= height * ALIKE &&
    next.left - last.right <= height * APART &&
    Math.abs(last.top + last.bottom - next.top - next.bottom) / 2 <= height * HIGHER
  );
}
