import { describe, expect, it } from 'vitest';
import { Random } from '../../../tests/corpus/random';
import { lettersIn } from './letters';
import { type Raster, turned } from './raster';

const blank = (width: number, height: number): Raster => ({
  width,
  height,
  data: new Uint8Array(width * height).fill(255),
});

function paint({ width, data }: Raster, left: number, top: number, wide: number, high: number): void {
  for (let y = top; y < top + high; y++) data.fill(0, y * width + left, y * width + left + wide);
}

/** Lines of twenty letters, not all of one height. */
function page(lines: number): Raster {
  const raster = blank(800, 600);
  for (let line = 0; line < lines; line++)
    for (let i = 0; i < 20; i++) paint(raster, 50 + i * 30, 50 + line * 60 + (i % 3), 20, 22 + (i % 4));
  return raster;
}

describe('shapes in a picture', () => {
  it('are taken for letters where they stand in lines', () => {
    expect(lettersIn(page(3))).toBe(60);
  });

  it('also where the page lies on its side', () => {
    expect(lettersIn(turned(page(3), 1))).toBe(60);
  });

  it('are not where a few stand together, or where they lie about, in all sizes', () => {
    const windows = blank(800, 600);
    for (let i = 0; i < 6; i++) paint(windows, 50 + i * 40, 100, 20, 24);
    expect(lettersIn(windows)).toBe(0);
    const random = new Random(1);
    const leaves = blank(800, 600);
    for (let i = 0; i < 300; i++)
      paint(leaves, random.int(0, 740), random.int(0, 540), random.int(4, 50), random.int(4, 50));
    expect(lettersIn(leaves)).toBe(0);
  });

  it('are not where they are the lines of a table, or one picture', () => {
    const table = blank(800, 600);
    for (let i = 0; i < 10; i++) paint(table, 20, 20 + i * 50, 700, 3);
    paint(table, 100, 100, 300, 300);
    expect(lettersIn(table)).toBe(0);
  });
});
