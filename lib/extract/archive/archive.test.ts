import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { strToU8 } from 'fflate';
import { describe, expect, it, vi } from 'vitest';
import { means } from '../../../tests/files/means';
import { rarOf } from '../../../tests/files/rar';
import { PLANTED } from '../../../tests/files/values';
import { extract } from '../extract';
import { LIMITS } from '../limits';
import { openWithSevenZip } from './seven-zip';

// 7-Zip takes seconds to load where the computer is busy.
vi.setConfig({ testTimeout: 60_000 });

const sample = (path: string) =>
  new Uint8Array(readFileSync(join(import.meta.dirname, '../../../tests/files/carriers', path)));

async function read(bytes: Uint8Array) {
  const { pieces, uninspected } = await extract(bytes, means);
  return {
    texts: pieces.map(({ path, part, text }) => `${[...path, part].join('/')}: ${text.slice(0, 60)}`),
    unread: uninspected.map(({ path, reason }) => [...path, reason].join('/')),
  };
}

describe('archives of 7-Zip', () => {
  it('are read with the names of what is in them', async () => {
    const { texts, unread } = await read(sample('planted/list.7z'));
    expect(texts).toContain(`名单/登记.txt/text: 登记：${PLANTED.hidden}`);
    expect(texts).toContain('names: 名单\nnotes.txt\n名单/登记.txt');
    expect(unread).toEqual([]);
  });

  it('are read inside one another', async () => {
    const { texts, unread } = await read(sample('planted/nested.7z'));
    expect(texts).toContain(`inner.7z/名单/登记.txt/text: 登记：${PLANTED.hidden}`);
    expect(unread).toEqual([]);
  });
});

describe('archives of RAR', () => {
  it('are read as RAR 5 packs them', async () => {
    const { texts, unread } = await read(sample('rar/five.rar'));
    expect(texts).toContainEqual(expect.stringMatching(/^cebula\.txt\/text: Cebula\nCo innego cebula/));
    expect(unread).toEqual([]);
  });

  it('are read as RAR 4 packs them, names in Unicode', async () => {
    const { texts, unread } = await read(sample('rar/four.rar'));
    expect(texts).toContain('表だよ/漢字長いファイル名long-filename-in-漢字.txt/text: kanji');
    expect(unread).toEqual([]);
  });

  it('are read with names as Chinese Windows writes them', async () => {
    const name = Uint8Array.of(0xc3, 0xfb, 0xb5, 0xa5, 0x2e, 0x74, 0x78, 0x74);
    const { texts, unread } = await read(rarOf([[name, strToU8(`登记 ${PLANTED.body}`)]]));
    expect(texts).toEqual(['names: 名单.txt', expect.stringContaining(`/text: 登记 ${PLANTED.body}`)]);
    expect(unread).toEqual([]);
  });

  it('are read in full where two files have one name', async () => {
    const { texts } = await read(rarOf([1, 2].map((i) => [strToU8('a.txt'), strToU8(`第 ${i} 份`)])));
    expect(texts.filter((text) => text.includes('份'))).toEqual([
      expect.stringMatching(/第 1 份$/),
      expect.stringMatching(/第 2 份$/),
    ]);
  });
});

describe('what cannot be read of an archive is named with its reason', () => {
  const rar = rarOf([[strToU8('a.txt'), strToU8('名单 名单 名单')]]);
  const wrong = Uint8Array.from(rar, (byte, at) => (at === rar.length - 3 ? byte ^ 1 : byte));
  it.each([
    ['7z: a file with a password', sample('refused/entries.7z'), ['名单/登记.txt/encrypted']],
    ['7z: names with a password', sample('refused/names.7z'), ['encrypted']],
    ['RAR: one of two files with a password', sample('refused/entries.rar'), ['foo.txt/encrypted']],
    ['RAR: names with a password', sample('refused/names.rar'), ['encrypted']],
    ['7z: small and unpacking to more than is read', sample('refused/bomb.7z'), ['too-large']],
    ['7z: cut off', sample('planted/list.7z').slice(0, 200), ['broken']],
    ['RAR: cut off', rar.slice(0, -4), ['broken']],
    ['RAR: damaged', wrong, ['broken']],
  ])('%s', async (_what, bytes, reasons) => expect((await read(bytes)).unread).toEqual(reasons));

  it('and everything beside it is read nonetheless', async () => {
    expect((await read(sample('refused/entries.rar'))).texts).toContain('bar.txt/text: data of bar.txt');
  });

  it('unpacking stops where there is more than there may be, whatever was said of it', async () => {
    const content = new Uint8Array(100_000);
    const archive = await openWithSevenZip(rarOf([[strToU8('a.bin'), content]]), 'rar', means.readAsset);
    expect(() => archive.unpack(content.length / 2, 0)).toThrow('too-large');
  });

  it('archives within archives, at last', async () => {
    let bytes = rarOf([[strToU8('a.txt'), strToU8('名单')]]);
    for (let i = 0; i <= LIMITS.depth; i++) bytes = rarOf([[strToU8('in.rar'), bytes]]);
    expect((await read(bytes)).unread.join()).toMatch(/too-deep$/);
  });
});
