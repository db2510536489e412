import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { zlibSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { openTiff } from './tiff';

const LARGEST = 1_000_000;

/** A page of grey by its tags; every value fits into its entry. */
function tiff(tags: readonly (readonly [tag: number, type: number, count: number, value: number])[], next = 0): Buffer {
  const list = Buffer.alloc(8 + 2 + tags.length * 12 + 4);
  list.write('II*\0', 'latin1');
  list.writeUInt32LE(8, 4);
  list.writeUInt16LE(tags.length, 8);
  for (const [i, [tag, type, count, value]] of tags.entries()) {
    const at = 10 + i * 12;
    list.writeUInt16LE(tag, at);
    list.writeUInt16LE(type, at + 2);
    list.writeUInt32LE(count, at + 4);
    list.writeUInt32LE(value, at + 8);
  }
  list.writeUInt32LE(next, list.length - 4);
  return list;
}

const page = (edge: number, compression: number, content: Uint8Array) => {
  const tags = [
    [256, 4, 1, edge],
    [257, 4, 1, edge],
    [258, 3, 1, 8],
    [259, 3, 1, compression],
    [262, 3, 1, 1],
    [273, 4, 1, 8 + 2 + 8 * 12 + 4],
    [278, 4, 1, edge],
    [279, 4, 1, content.length],
  ] as const;
  return new Uint8Array(Buffer.concat([tiff(tags), content]));
};

describe('a TIFF file', () => {
  it('is opened as its pixels are', () => {
    const { width, height, data } = openTiff(page(2, 1, Uint8Array.of(0, 255, 128, 7))).page(0, LARGEST);
    expect([width, height, [...data].filter((_, i) => i % 4 === 0)]).toEqual([2, 2, [0, 255, 128, 7]]);
  });

  it('is opened whatever it is packed with, as ImageMagick does that', () => {
    const file = readFileSync(join(import.meta.dirname, '../../../tests/files/carriers/planted/pages.tif'));
    const { count, page: at } = openTiff(new Uint8Array(file));
    const dark = [0, 1].map((i) => at(i, LARGEST).data.filter((value, k) => k % 4 === 0 && value < 128).length);
    expect(count).toBe(2);
    expect(dark.every((pixels) => pixels > 500 && pixels < 50_000)).toBe(true);
  });

  it.each([
    ['its lists go in circles', new Uint8Array(tiff([[256, 4, 1, 1]], 8)), 'broken'],
    ['a value is said to be longer than the file', new Uint8Array(tiff([[256, 3, 4_000_000_000, 8]])), 'broken'],
    ['a list lies in itself', new Uint8Array(tiff([[330, 4, 1, 8]])), 'broken'],
    ['it has no pages', new Uint8Array(tiff([[305, 4, 1, 8]])), 'picture'],
    ['it is cut off', Uint8Array.from(Buffer.from('II*\0', 'latin1')), 'broken'],
  ])('is refused when %s', (_why, bytes, reason) => expect(() => openTiff(bytes)).toThrow(reason));

  it.each([
    ['it claims to be larger than may be', page(2000, 1, new Uint8Array(4)), 'too-large'],
    ['it unpacks to more than its page', page(2, 8, zlibSync(new Uint8Array(10_000_000))), 'picture'],
    ['it unpacks to one byte more than there is room for', page(2, 8, zlibSync(new Uint8Array(5))), 'picture'],
  ])('has no page when %s', (_why, bytes, reason) => expect(() => openTiff(bytes).page(0, LARGEST)).toThrow(reason));
});
