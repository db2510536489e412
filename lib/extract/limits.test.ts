import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, it, vi } from 'vitest';
import { container } from '../../tests/files/made';
import { means } from '../../tests/files/means';
import { PLANTED } from '../../tests/files/values';
import { workbookOf } from '../../tests/support/workbook';
import { inspectPieces } from '../reading/files/inspect';
import { extract } from './extract';
import { LIMITS } from './limits';

const zip = (parts: Record<string, string | Uint8Array>) =>
  zipSync(
    Object.fromEntries(
      Object.entries(parts).map(([name, part]) => [name, typeof part === 'string' ? strToU8(part) : part]),
    ),
  );
const docx = (xml: string) => zip({ '[Content_Types].xml': '<Types/>', 'word/document.xml': xml });
const reasonsOf = async (bytes: Uint8Array) =>
  (await extract(bytes, means)).uninspected.map(({ path, reason }) => [...path, reason].join('/'));
const ole = (text: string) =>
  Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, ...new Uint8Array(512), ...Buffer.from(text, 'utf16le')]);
/** The flag of encryption in every header of an archive. */
function encrypted(bytes: Uint8Array): Uint8Array {
  const copy = Buffer.from(bytes);
  for (let at = copy.indexOf('PK\x03\x04'); at >= 0; at = copy.indexOf('PK\x03\x04', at + 1)) copy[at + 6] = 1;
  for (let at = copy.indexOf('PK\x01\x02'); at >= 0; at = copy.indexOf('PK\x01\x02', at + 1)) copy[at + 8] = 1;
  return new Uint8Array(copy);
}
/** The beginning of a document of Word 97, with the flag of encryption. */
const encryptedDoc = new Uint8Array(
  Buffer.concat([Buffer.from([0xec, 0xa5, 0xc1, 0, 0, 0, 0, 0, 0, 0, 0, 1]), Buffer.alloc(2000)]),
);
const png = Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
const entities = (count: number) =>
  Array.from({ length: count }, (_, i) => `<!ENTITY e${i + 1} "&e${i};&e${i};">`).join('');

// The reader of PDF takes seconds to load where the computer is busy.
vi.setConfig({ testTimeout: 60_000 });

it('comes to an end with an old workbook in which a string has no length', async () => {
  const begin = Uint8Array.of(9, 8, 16, 0, 0, 6, 5, 0, 0xbb, 0x0d, 0xcc, 7, 0, 0, 0, 0, 6, 0, 0, 0);
  const stream = Uint8Array.from([...begin, 7, 0, 0, 0, ...new Uint8Array(64)]);
  expect(await reasonsOf(container({ Workbook: stream }))).toEqual(['broken']);
}, 8000);

it('comes to an end with an old workbook that claims milliards of properties, and reads it', async () => {
  const file = readFileSync(join(import.meta.dirname, '../../tests/files/planted/list.xls'));
  // The last set of properties: its size, how many there are, and the first of them, its code page.
  const set = Buffer.from('1800000001000000010000001000000002000000e9fd0000', 'hex');
  file[file.lastIndexOf(set) + 7] = 0xac;
  const { pieces, uninspected } = await extract(new Uint8Array(file), means);
  expect(uninspected).toEqual([]);
  expect(pieces.map(({ text }) => text).join('\n')).toContain(PLANTED.body);
});

describe('what cannot be read is named with its reason', () => {
  it.each([
    ['a document that is cut off', docx('<w:document/>').slice(0, 100), ['broken']],
    ['a document that ends in the middle of a tag', docx('<w:document><w:p'), ['broken']],
    ['an archive with a password', encrypted(zip({ 'a.txt': '名单' })), ['a.txt/encrypted']],
    ['a workbook with a password', ole('EncryptedPackage'), ['encrypted']],
    ['a workbook in the old format that is cut off', ole('Workbook'), ['broken']],
    ['a message of Outlook', container({ '__properties_version1.0': Uint8Array.of(1) }), ['old-format']],
    ['an old document with a password', container({ WordDocument: encryptedDoc }), ['encrypted']],
    [
      'an old presentation that is cut off',
      container({ 'PowerPoint Document': Uint8Array.of(15, 0, 0xee, 3, 9, 0, 0, 0) }),
      ['broken'],
    ],
    ['a picture', png, ['picture']],
    ['a picture in a document', zip({ 'word/document.xml': '<w/>', 'word/media/image1.png': png }), ['picture']],
    [
      'a picture in Rich Text',
      strToU8('{\\rtf1 {\\*\\shppict{\\pict\\pngblip 89504e470d0a1a0a}}{\\nonshppict{\\pict\\wmetafile8 d7cd}}}'),
      ['picture'],
    ],
    [
      'a picture in a page',
      strToU8('<html><img src="data:image/png;base64,iVBORw0KGgo="></html>'),
      ['image/png 1/picture'],
    ],
    ['another archive', strToU8('MSCF\0\0\0\0'), ['unknown-format']],
    ['an archive that ends with its mark', strToU8('Rar!\x1a\x07\x00'), ['broken']],
    ['bytes without a meaning', Uint8Array.from([0xff, 0, 0xfe, 1, 2, 3, 0, 0]), ['unknown-format']],
    ['a PDF that is cut off', strToU8('%PDF-1.4\n1 0 obj\n<<'), ['broken']],
    [
      'an OpenDocument with a password',
      zip({ 'content.xml': 'x', 'META-INF/manifest.xml': '<manifest:encryption-data/>' }),
      ['encrypted'],
    ],
    ['Rich Text that is cut off', strToU8('{\\rtf1 {\\b x'), ['broken']],
  ])('%s', async (_what, bytes, reasons) => expect(await reasonsOf(bytes)).toEqual(reasons));

  it('and everything beside it is read nonetheless', async () => {
    const { pieces, uninspected } = await extract(zip({ 'a.docx': docx('<w:p').slice(0, 90), 'b.txt': '名单' }), means);
    expect(pieces.map(({ path, text }) => [...path, text])).toEqual([['a.docx\nb.txt'], ['b.txt', '名单']]);
    expect(uninspected).toEqual([{ path: ['a.docx'], reason: 'broken' }]);
  });
});

describe('limits', () => {
  const bomb = zipSync({ 'a.txt': new Uint8Array(LIMITS.unpacked + 1) }, { level: 1 });

  it('a bomb: small and unpacking to more than is read', async () => {
    expect(bomb.length).toBeLessThan(1_000_000);
    expect(await reasonsOf(bomb)).toEqual(['a.txt/too-large']);
  }, 30_000);

  it('a bomb that lies about its size', async () => {
    const liar = Buffer.from(bomb);
    liar.writeUInt32LE(10, liar.indexOf('PK\x01\x02') + 24);
    expect(await reasonsOf(new Uint8Array(liar))).toEqual(['a.txt/too-large']);
  }, 30_000);

  it('entities that multiply', async () => {
    const xml = `<!DOCTYPE d [<!ENTITY e0 "13800138000">${entities(40)}]><w:p><w:t>&e40;</w:t></w:p>`;
    expect(await reasonsOf(docx(xml))).toEqual(['broken']);
  });

  it('archives within archives', async () => {
    let bytes = zip({ 'a.txt': '名单' });
    for (let i = 0; i <= LIMITS.depth; i++) bytes = zip({ 'in.zip': bytes });
    expect((await reasonsOf(bytes)).join()).toMatch(/too-deep$/);
  });

  it('very many entries', async () => {
    const many = Object.fromEntries(Array.from({ length: LIMITS.entries + 1 }, (_, i) => [`${i}.txt`, '']));
    expect(await reasonsOf(zip(many))).toEqual(['too-large']);
  });

  it('more text than is read', async () => {
    expect(await reasonsOf(strToU8('家'.repeat(LIMITS.text + 1)))).toEqual(['too-large']);
  });

  it('reads a hundred thousand rows, to the last', async () => {
    const rows = Array.from({ length: 100_000 }, (_, i) => [String(i), '三年级', '优秀']);
    rows.push(['末', '张同学', '11010119000307007X']);
    const { pieces, uninspected } = await extract(workbookOf(rows), means);
    expect(uninspected).toEqual([]);
    expect(
      inspectPieces(pieces, {}, []).flatMap(({ found }) => found.map(({ at, value }) => [at, value])),
    ).toContainEqual(['C100001', '11010119000307007X']);
  }, 60_000);
});
