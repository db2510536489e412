import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { readXlsx } from './xlsx';

const WORKBOOK =
  '<workbook xmlns:r="r"><sheets><sheet name="旧" sheetId="2" state="hidden" r:id="rId2"/><sheet name="名册" sheetId="1" r:id="rId1"/></sheets></workbook>';
const RELATIONS =
  '<Relationships><Relationship Id="rId1" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Target="/xl/worksheets/sheet2.xml"/></Relationships>';
const STRINGS =
  '<sst><si><t>姓名</t></si><si><r><t xml:space="preserve">张</t></r><r><t>小明</t></r><rPh><t>zhang</t></rPh></si><si><t>A&amp;B&#x20;&#21495;</t></si></sst>';
const SHEET =
  '<worksheet><sheetData><row r="1"><c r="A1" t="s"><v>0</v></c><c r="C1" t="inlineStr"><is><t>学号</t></is></c></row>' +
  '<row r="2"><c r="A2" t="s"><v>1</v></c><c r="B2" t="s"><v>2</v></c><c r="C2"><v>20240101</v></c><c r="D2"/></row>' +
  '<x:row><x:c t="str"><x:f>A1</x:f><x:v>李四</x:v></x:c></x:row></sheetData></worksheet>';

const book = (changes: Record<string, string> = {}) =>
  zipSync(
    Object.fromEntries(
      Object.entries({
        'xl/workbook.xml': WORKBOOK,
        'xl/_rels/workbook.xml.rels': RELATIONS,
        'xl/sharedStrings.xml': STRINGS,
        'xl/worksheets/sheet1.xml': SHEET,
        'xl/worksheets/sheet2.xml': '<worksheet><sheetData><row><c><v>1</v></c></row></sheetData></worksheet>',
        ...changes,
      }).map(([path, xml]) => [path, strToU8(xml)]),
    ),
  );

describe('readXlsx', () => {
  it('reads the cells of shown sheets as text, in their columns', () => {
    expect(readXlsx(book())).toEqual([[['姓名', '', '学号'], ['张小明', 'A&B 号', '20240101', ''], ['李四']]]);
  });

  it.each([
    ['no archive', strToU8('姓名,学号')],
    ['an archive without a workbook', zipSync({ 'word/document.xml': strToU8('<w/>') })],
    ['an archive that is cut off', book().slice(0, 200)],
  ])('refuses %s', (_what, bytes) => {
    expect(() => readXlsx(bytes)).toThrow();
  });

  it('refuses what would unpack to more than can be read', () => {
    const bomb = zipSync({ 'xl/workbook.xml': strToU8(WORKBOOK), 'xl/sharedStrings.xml': new Uint8Array(101_000_000) });
    expect(bomb.length).toBeLessThan(200_000);
    expect(() => readXlsx(bomb)).toThrow('too much');
  });

  it('ends on markup that does not', () => {
    expect(readXlsx(book({ 'xl/worksheets/sheet1.xml': '<row><c><v>1</v><c' }))).toEqual([[]]);
    expect(readXlsx(book({ 'xl/worksheets/sheet1.xml': '<'.repeat(10_000) }))).toEqual([[]]);
  });
});
