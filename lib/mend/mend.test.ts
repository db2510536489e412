import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { MADE } from '../../tests/files/made';
import { means } from '../../tests/files/means';
import { PLANTED } from '../../tests/files/values';
import { workbookOf } from '../../tests/support/workbook';
import { extract } from '../extract/extract';
import { findIn } from '../reading/files/inspect';
import { mended } from './mend';
import { tokensOf } from './xml';

const FILES = join(import.meta.dirname, '../../tests/files/planted');
const sample = (name: string) => new Uint8Array(readFileSync(join(FILES, name)));

/** What the scanner finds in a file. */
async function foundIn(bytes: Uint8Array) {
  const { pieces, uninspected } = await extract(bytes, means);
  const found = findIn(pieces, {}, []).map(({ piece, findings }) => ({
    piece,
    findings: findings.filter(({ action }) => action !== 'notice'),
  }));
  return { found, uninspected, values: found.flatMap(({ findings }) => findings.map(({ value }) => value)) };
}

async function mend(bytes: Uint8Array): Promise<Uint8Array> {
  const { found, values } = await foundIn(bytes);
  expect(values.length).toBeGreaterThan(0);
  const copy = await mended(bytes, found, {});
  if (!copy) throw new Error('not mended');
  return copy;
}

/** Everything in a file that is an archive, those in it too, as one text. */
const insides = (bytes: Uint8Array): string =>
  Object.values(unzipSync(bytes))
    .map((part) => (strFromU8(part.subarray(0, 4), true) === 'PK\x03\x04' ? insides(part) : strFromU8(part)))
    .join('\n');

/** How many elements are left open. */
const depthOf = (xml: string) =>
  tokensOf(xml).reduce((depth, { kind }) => depth + (kind === 'open' ? 1 : kind === 'close' ? -1 : 0), 0);

const values = Object.values(PLANTED);
const OFFICE = ['notice.docx', 'notice.odt', 'list.xlsx', 'list.ods', 'show.pptx', 'show.odp'];

describe('a mended copy', () => {
  it.each(OFFICE)('%s, made by LibreOffice: nothing is found in it, and nothing is left in it', async (name) => {
    const copy = await mend(sample(name));
    expect(await foundIn(copy)).toMatchObject({ values: [], uninspected: [] });
    expect(values.filter((value) => insides(copy).includes(value))).toEqual([]);
    for (const [part, content] of Object.entries(unzipSync(copy)).filter(([part]) => /\.(?:xml|rels)$/.test(part)))
      expect([part, depthOf(strFromU8(content))]).toEqual([part, 0]);
  });

  const packed = MADE.filter(({ make }) => strFromU8(make('1').subarray(0, 2), true) === 'PK');
  it.each(packed)('$name', async ({ make }) => {
    const copy = await mend(make(PLANTED.body));
    expect(await foundIn(copy)).toMatchObject({ values: [] });
  });

  it('of a document keeps how it looks, and loses comments and properties with what points to them', async () => {
    const before = unzipSync(sample('notice.docx'));
    const after = unzipSync(await mend(sample('notice.docx')));
    expect(strFromU8(after['word/styles.xml'] ?? new Uint8Array())).toBe(
      strFromU8(before['word/styles.xml'] ?? new Uint8Array()),
    );
    const gone = Object.keys(before).filter((name) => !(name in after));
    expect(gone).toContain('word/comments.xml');
    expect(gone).toContain('docProps/core.xml');
    const all = Object.values(after)
      .map((part) => strFromU8(part))
      .join('\n');
    expect(all).not.toMatch(/commentReference|comments\.xml|docProps\/core/);
  });

  it('of a list hides names and marks where they stand, and leaves the same number elsewhere', async () => {
    const list = workbookOf([
      ['姓名', '语文成绩', '学号'],
      ['王小明', '59', '2026010101'],
      ['李小红', '61', '2026010102'],
      ['张小刚', '58', '2026010103'],
      ['共', '59', '人'],
    ]);
    const copy = await mend(list);
    expect(await foundIn(copy)).toMatchObject({ values: [] });
    expect(insides(copy)).toContain('<c t="inlineStr"><is><t>59</t></is></c><c t="inlineStr"><is><t>人');
  });

  it('of a list with shared strings keeps none of them that no cell shows any more', async () => {
    const strings = ['姓名', '语文成绩', '王小明', '李小红', '张小刚', '59'];
    const row = (name: number, score: string) => `<row><c t="s"><v>${name}</v></c>${score}</row>`;
    const parts = {
      'xl/workbook.xml': '<workbook xmlns:r="r"><sheets><sheet name="表" r:id="rId1"/></sheets></workbook>',
      'xl/_rels/workbook.xml.rels':
        '<Relationships><Relationship Id="rId1" Target="worksheets/sheet1.xml"/></Relationships>',
      'xl/sharedStrings.xml': `<sst>${strings.map((text) => `<si><t>${text}</t></si>`).join('')}</sst>`,
      'xl/worksheets/sheet1.xml': `<worksheet><sheetData><row><c t="s"><v>0</v></c><c t="s"><v>1</v></c></row>${row(2, '<c t="s"><v>5</v></c>')}${row(3, '<c><v>61</v></c>')}${row(4, '<c><v>58</v></c>')}</sheetData></worksheet>`,
    };
    const list = zipSync(
      Object.fromEntries(Object.entries(parts).map(([name, xml]) => [name, new TextEncoder().encode(xml)])),
    );
    expect((await foundIn(list)).values).toContain('59');
    const left = strFromU8(unzipSync(await mend(list))['xl/sharedStrings.xml'] ?? new Uint8Array());
    expect(left).toMatch(/<si><t>张小刚<\/t><\/si><si><\/si><\/sst>$/);
  });

  it('of an archive hides values in the files in it, in texts too, and in their names', async () => {
    const text = new TextEncoder().encode(`序号,身份证号\r\n1,${PLANTED.body}\r\n`);
    const archive = zipSync({
      '名单.csv': text,
      [`${PLANTED.table}.docx`]: sample('notice.docx'),
      'a.png': new Uint8Array(),
    });
    const copy = await mend(archive);
    expect((await foundIn(copy)).values).toEqual([]);
    const { '名单.csv': csv = new Uint8Array(), ...others } = unzipSync(copy);
    expect(new TextDecoder().decode(csv)).toMatch(/^序号,身份证号\r\n1,110101\*{8}\w{4}\r\n$/);
    expect(Object.keys(others)).not.toContain(`${PLANTED.table}.docx`);
  });

  it('is not made of what cannot be mended here', async () => {
    for (const name of ['notice.pdf', 'list.xls', 'notice.rtf'])
      expect(await mended(sample(name), (await foundIn(sample(name))).found, {})).toBeUndefined();
  });
});
