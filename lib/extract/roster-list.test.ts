import { describe, expect, it } from 'vitest';
import { workbookOf } from '../../tests/support/workbook';
import { readRosterFile } from './roster-list';

const ROWS = [
  ['姓名', '学号'],
  ['张三', '20240101'],
];
const CSV = ROWS.map((row) => row.join(',')).join('\r\n');
/** 姓名,学号 and 张三,20240101 in GB 18030. */
const GB = [0xd0, 0xd5, 0xc3, 0xfb, 0x2c, 0xd1, 0xa7, 0xba, 0xc5, 0x0a, 0xd5, 0xc5, 0xc8, 0xfd, 0x2c];
const utf16 = new Uint8Array(Buffer.from(`\ufeff${CSV.replaceAll(',', '\t')}`, 'utf16le'));

describe('readRosterFile', () => {
  it.each([
    ['CSV in UTF-8', new TextEncoder().encode(CSV)],
    ['CSV in GB 18030', Uint8Array.from([...GB, ...new TextEncoder().encode('20240101')])],
    ['text between tabs in UTF-16', utf16],
    ['a workbook', workbookOf([['某某小学学生名册'], ...ROWS])],
  ])('reads %s', async (_what, bytes) => {
    expect((await readRosterFile(bytes)).rows).toEqual([{ name: '张三', numbers: ['20240101'] }]);
  });

  it.each([
    ['old-format', Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0])],
    ['broken', Uint8Array.from([0x50, 0x4b, 3, 4, 0])],
    ['no-text', Uint8Array.from([0xff, 0xff, 0x80])],
    ['no-header', new TextEncoder().encode('天气,很好')],
    ['nobody', new TextEncoder().encode('姓名,学号\n,')],
  ])('says why it cannot read a file: %s', async (problem, bytes) => {
    await expect(readRosterFile(bytes)).rejects.toMatchObject({ problem });
  });
});
