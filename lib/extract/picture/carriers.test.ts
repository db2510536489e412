import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { eyes } from '../../../tests/files/eyes';
import { means } from '../../../tests/files/means';
import { CLEAN, PLANTED } from '../../../tests/files/values';
import { inspectPieces } from '../../reading/files/inspect';
import { extract } from '../extract';

// The readers of codes and archives take seconds to load where the computer is busy.
vi.setConfig({ testTimeout: 60_000 });

const sample = (path: string) =>
  new Uint8Array(readFileSync(join(import.meta.dirname, '../../../tests/files/carriers', path)));
const read = (bytes: Uint8Array) => extract(bytes, { ...means, eyes });

async function found(bytes: Uint8Array) {
  const { pieces, uninspected } = await read(bytes);
  const places = inspectPieces(pieces, {}, []).flatMap(({ part, unit, found: all }) =>
    all.map(({ value, at, action }) => ({ part, unit, at, value, action })),
  );
  return { places, uninspected };
}

describe('codes in pictures', () => {
  it('say what they say, and where they stand', async () => {
    expect(await found(sample('planted/qr.tif'))).toEqual({
      places: [{ part: 'code', unit: 'spot', at: '5', value: PLANTED.body, action: 'block' }],
      uninspected: [],
    });
  });

  it('are read on each page of a picture that has several', async () => {
    expect(await found(sample('planted/pages.tif'))).toEqual({
      places: [
        { part: 'code', unit: 'page', at: '1', value: PLANTED.body, action: 'block' },
        { part: 'code', unit: 'page', at: '2', value: PLANTED.table, action: 'block' },
      ],
      uninspected: [],
    });
  });

  it('are read with word of how many pages were', async () => {
    const heard: string[] = [];
    await extract(sample('planted/pages.tif'), {
      ...means,
      eyes,
      onProgress: (done, of) => heard.push(`${done}/${of}`),
    });
    expect(heard).toEqual(['1/2', '2/2']);
  });

  it('can be covered: a box lies around each', async () => {
    const { pieces } = await read(sample('planted/qr.tif'));
    const [box] = pieces[0]?.boxes ?? [];
    expect(box?.left).toBeGreaterThan(300);
    expect(box?.top).toBeGreaterThan(500);
    expect((box?.right ?? 0) - (box?.left ?? 0)).toBeGreaterThan(50);
  });

  it('are let through when they are harmless', async () => {
    const { pieces, uninspected } = await read(sample('clean/pages.tif'));
    expect(pieces.map(({ part, text }) => [part, text])).toEqual([['code', `登记 ${CLEAN.body}\n20260901`]]);
    expect({ found: inspectPieces(pieces, {}, []), uninspected }).toEqual({ found: [], uninspected: [] });
  });
});

describe('a photograph', () => {
  const photo = sample('planted/photo.jpg');
  const positionsOf = async (bytes: Uint8Array) =>
    (await read(bytes)).pieces.filter(({ part }) => part === 'camera').map(({ text }) => text);

  it('says where it was taken: for a reviewer, and masked', async () => {
    const { pieces } = await read(photo);
    expect(inspectPieces(pieces, {}, [])).toEqual([
      expect.objectContaining({
        part: 'camera',
        text: 'GPS 39.90760, 116.39170',
        found: [expect.objectContaining({ rule: 'exact-position', action: 'review', masked: '39.*****, 116.*****' })],
      }),
    ]);
  });

  it('says nothing of it when the camera did not', async () => {
    expect(await positionsOf(sample('clean/photo.jpg'))).toEqual([]);
  });

  const ofTags = photo.subarray(Buffer.from(photo).indexOf('Exif\0\0') + 6);
  const chunk = (name: string, length: Buffer, content: Uint8Array) =>
    new Uint8Array(Buffer.concat([Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'), length, Buffer.from(name), content]));
  const xmp = (words: string) => new Uint8Array(Buffer.concat([sample('clean/photo.jpg'), Buffer.from(words)]));
  it.each([
    ['in a part of PNG', chunk('eXIf', Buffer.alloc(4), ofTags), ['GPS 39.90760, 116.39170']],
    [
      'in a part of WebP',
      chunk('EXIF', Buffer.alloc(0), Buffer.concat([Buffer.alloc(4, 1), ofTags])),
      ['GPS 39.90760, 116.39170'],
    ],
    [
      'in words',
      xmp('<x exif:GPSLatitude="39,54.456N" exif:GPSLongitude="116,23.502W"/>'),
      ['GPS 39.90760, -116.39170'],
    ],
    [
      'in words, with seconds',
      xmp('<exif:GPSLatitude>39,54,27S</exif:GPSLatitude><exif:GPSLongitude>1,0,0E<'),
      ['GPS -39.90750, 1.00000'],
    ],
    ['nowhere, for its tags point out of the file', photo.subarray(0, Buffer.from(photo).indexOf('Exif\0\0') + 40), []],
  ])('may say it %s', async (_where, bytes, positions) => expect(await positionsOf(bytes)).toEqual(positions));
});
