import { describe, expect, it } from 'vitest';
import { readRosterRows, readRosterText } from './roster-file';

const PEOPLE = [
  { name: '张小明', numbers: ['20240101'] },
  { name: '李四', numbers: ['20240102'] },
];

describe('readRosterText', () => {
  it.each([
    '姓名,学号,班级\r\n张小明,20240101,三班\r\n李四,20240102,四班\r\n',
    '\ufeff姓名,学号,班级\n"张小明","20240101","三班, 甲"\n李四,20240102,四班',
    '姓名\t学号\t班级\n张小明\t20240101\t三班\n李四\t20240102\t四班',
    '某某小学学生名册\n说明：共 2 人,\n班级;姓名;学号\n三班;张小明;20240101\n四班;李四;20240102\n合计;;',
    'Student Name,Student ID,Grade\n张小明,20240101,3\n李四,20240102,4',
  ])('reads %j', (text) => {
    expect(readRosterText(text)?.rows).toEqual(PEOPLE);
  });

  it('reads a list of one column', () => {
    expect(readRosterText('姓名\n张小明\n李四')?.rows).toEqual(PEOPLE.map(({ name }) => ({ name, numbers: [] })));
  });

  it.each(['', '张小明,20240101', '天气,很好\n今天,明天'])('refuses %j, which has no header', (text) => {
    expect(readRosterText(text)).toBeNull();
  });
});

describe('readRosterRows', () => {
  it('says which columns it took, and which cells it did not and why', () => {
    const list = readRosterRows([
      ['序号', '姓名', '学号', '监护人姓名', '联系电话'],
      ['1', '张小明', '1.10101E+17', '张大明', '13800138000'],
      ['2', '王', '110101190003070000', '王大明', '12'],
      ['', '合计', '', '', ''],
    ]);
    expect(list?.columns.map(({ use }) => use)).toEqual([null, 'name', 'number', null, 'number']);
    expect(list?.rows).toEqual([{ name: '张小明', numbers: ['13800138000'] }]);
    expect(list?.skipped).toEqual([
      { reason: 'rounded-number', rows: [2, 3] },
      { reason: 'not-a-name', rows: [3, 4] },
      { reason: 'short-number', rows: [3] },
    ]);
  });
});
