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
});
