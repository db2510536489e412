import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { readXlsx } from '../extract/xlsx';
import { xlsx } from './xlsx';

describe('xlsx', () => {
  it('is read again as it was written, sheet by sheet', () => {
    const first = [['标题', '数'], ['=1+1', 3], [], ['<b>&"x"', -1.5]];
    const second = [['甲\n乙', 0]];
    const sheets = readXlsx(
      xlsx([
        { name: '概况', rows: first },
        { name: '明细', rows: second },
      ]),
    );
    expect(sheets).toEqual([first, second].map((rows) => rows.map((row) => row.map(String))));
  });

  it('leaves out what XML cannot hold, and shortens names of sheets', () => {
    const file = xlsx([{ name: '很长的名字'.repeat(9), rows: [['a\0b\ud800c']] }]);
    expect(readXlsx(file)).toEqual([[['abc']]]);
  });

  it('writes the same bytes for the same rows', () => {
    const make = () => xlsx([{ name: 'a', rows: [['x', 1]] }]);
    expect(make()).toEqual(make());
  });

  it('is ready to be printed: as wide as the page, heads bold and repeated, rows as high as their text', () => {
    const long = '很长的标题'.repeat(10);
    const parts = unzipSync(
      xlsx([
        {
          name: "明细's",
          rows: [
            ['时间', '标题'],
            ['09:00', long],
          ],
        },
        { name: '概况', rows: [['周报'], ['单位', '示例学校'], [], ['项目', '本周'], ['受检', 3]] },
      ]),
    );
    const [details = '', totals = '', book = ''] = ['worksheets/sheet1', 'worksheets/sheet2', 'workbook'].map((part) =>
      strFromU8(parts[`xl/${part}.xml`] ?? new Uint8Array()),
    );
    expect(details).toContain('state="frozen"');
    expect(details).toMatch(/<row ht="75" customHeight="1"><c t="inlineStr" s="1"><is><t xml:space="preserve">09:00/);
    for (const sheet of [details, totals]) expect(sheet).toContain('orientation="landscape" fitToHeight="0"');
    expect(book).toContain(`<definedName name="_xlnm.Print_Titles" localSheetId="0">'明细''s'!$1:$1</definedName>`);
    expect(book.match(/definedName /g)).toHaveLength(1);
    const bold = [...totals.matchAll(/s="[23]"><is><t xml:space="preserve">([^<]+)/g)].map(([, text]) => text);
    expect(bold).toEqual(['周报', '单位', '示例学校', '项目', '本周']);
  });
});
