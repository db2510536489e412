import { describe, expect, it } from 'vitest';
import { levelled, slopeOf } from './level';
import { backFrom } from './lie';
import { evenLight } from './light';
import { inksOf, type Raster, turned } from './raster';
import { withoutRules } from './ruled';
import { pictureSize } from './size';

const blank = (width: number, height: number, value = 255): Raster => ({
  width,
  height,
  data: new Uint8Array(width * height).fill(value),
});
const paint = (raster: Raster, left: number, top: number, width: number, height: number, value = 0) => {
  for (let y = top; y < top + height; y++)
    for (let x = left; x < left + width; x++) raster.data[y * raster.width + x] = value;
  return raster;
};
const at = ({ width, data }: Raster, x: number, y: number) => data[y * width + x] ?? -1;

/** Lines of blocks as wide as letters, that rise by `slope`. */
function page(slope: (y: number) => number): Raster {
  const raster = blank(600, 400);
  for (let line = 30; line < 380; line += 30)
    for (let x = 20; x < 580; x += 16) {
      const y = Math.round(line + (x - 300) * slope(line));
      if (y > 0 && y < 385) paint(raster, x, y, 10, 12);
    }
  return raster;
}

describe('a picture before it is read', () => {
  it('loses its shadows', () => {
    const raster = blank(200, 200);
    for (let x = 0; x < 200; x++) paint(raster, x, 0, 1, 200, 120 + Math.round(x * 0.5));
    paint(raster, 20, 100, 4, 20, 30);
    paint(raster, 180, 100, 4, 20, 90);
    const even = evenLight(raster);
    expect(at(even, 8, 8)).toBeGreaterThan(200);
    expect(at(even, 190, 190)).toBeGreaterThan(200);
    expect(at(even, 21, 110)).toBeLessThan(100);
    expect(at(even, 181, 110)).toBeLessThan(150);
  });

  it('is put straight, also where its lines run together', () => {
    for (const slope of [() => 0.05, (y: number) => 0.06 - y * 0.0002]) {
      const found = slopeOf(page(slope));
      expect(found.isUpright).toBe(true);
      expect(found.top).toBeCloseTo(slope(0), 1);
      const straight = slopeOf(levelled(page(slope), found));
      expect(Math.abs(straight.top) + Math.abs(straight.bottom)).toBeLessThan(0.02);
    }
  });

  it('is known to lie on its side', () => {
    expect(
      slopeOf(
        turned(
          page(() => 0),
          1,
        ),
      ).isUpright,
    ).toBe(false);
  });

  it('loses the lines of tables and keeps the digit 1', () => {
    const raster = paint(paint(blank(300, 200), 10, 50, 280, 2), 100, 10, 2, 180);
    paint(raster, 150, 20, 3, 22);
    const without = withoutRules(raster);
    expect(at(without, 60, 50)).toBe(255);
    expect(at(without, 100, 150)).toBe(255);
    expect(at(without, 151, 30)).toBe(0);
  });

  it('loses the ink of a stamp, but not what is printed below it', () => {
    const data = new Uint8ClampedArray(100 * 100 * 4).fill(255);
    const dot = (x: number, y: number, ...rgb: number[]) => data.set(rgb, (y * 100 + x) * 4);
    for (let x = 20; x < 60; x++) for (let y = 20; y < 22; y++) dot(x, y, 225, 70, 70);
    for (let x = 40; x < 44; x++) dot(x, 20, 170, 20, 20);
    dot(80, 80, 0, 0, 0);
    const { black, red } = inksOf({ width: 100, height: 100, data }, 0.15);
    expect(at(black, 25, 20)).toBeGreaterThan(245);
    expect(at(black, 80, 80)).toBe(0);
    expect(at(black, 41, 20)).toBeLessThan(60);
    expect(red && at(red, 25, 20)).toBe(70);
  });
});

it('finds where in the picture a word stands, however it was turned', () => {
  const raster = paint(blank(300, 200), 40, 20, 30, 10);
  for (const quarters of [0, 1, 2, 3]) {
    const seen = turned(raster, quarters);
    const dark = [...seen.data.keys()].filter((i) => seen.data[i] === 0);
    const xs = dark.map((i) => i % seen.width);
    const ys = dark.map((i) => Math.floor(i / seen.width));
    const word = {
      text: '一',
      confidence: 90,
      left: Math.min(...xs),
      top: Math.min(...ys),
      right: Math.max(...xs) + 1,
      bottom: Math.max(...ys) + 1,
    };
    const part = { left: 0, top: 0, right: 300, bottom: 200 };
    const slope = { isUpright: true, top: 0, bottom: 0 };
    expect(backFrom({ part, scale: 1, quarters, slope }, word)).toMatchObject({
      left: 40,
      top: 20,
      right: 70,
      bottom: 30,
    });
  }
});

describe('the size of a picture', () => {
  const bytes = (...values: number[]) => Uint8Array.from([...values, ...new Uint8Array(40)]);
  it.each([
    ['PNG', bytes(0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0, 0, 13, 73, 72, 68, 82, 0, 0, 4, 0, 0, 0, 3, 0)],
    ['GIF', bytes(0x47, 0x49, 0x46, 0x38, 0x39, 0x61, 0, 4, 0, 3)],
    ['BMP', bytes(0x42, 0x4d, 0, 0, 0, 0, 0, 0, 0, 0, 54, 0, 0, 0, 40, 0, 0, 0, 0, 4, 0, 0, 0, 3, 0, 0)],
    ['JPEG', bytes(0xff, 0xd8, 0xff, 0xe0, 0, 4, 0, 0, 0xff, 0xc0, 0, 17, 8, 3, 0, 4, 0)],
  ])('%s', (_kind, content) => expect(pictureSize(content)).toEqual({ width: 1024, height: 768 }));

  it('is not known of anything else', () => {
    expect(pictureSize(bytes(1, 2, 3))).toBeUndefined();
    expect(pictureSize(Uint8Array.of(0xff, 0xd8))).toBeUndefined();
  });
});
