import { describe, expect, it } from 'vitest';
import { buildRoster, findInRoster } from './roster';
import { readRosterFile } from './roster-file';

const KEY = Uint8Array.from({ length: 32 }, (_, i) => i);
const ROWS = [
  { name: '张小明', numbers: ['2024-0101'] },
  { name: '欧阳小云', numbers: ['x2024002'] },
  { name: '李 四', numbers: ['12'] },
];
const roster = buildRoster(ROWS, KEY);
const found = (text: string) => findInRoster(text, roster, KEY).map(({ start, end }) => text.slice(start, end));

describe('roster', () => {
  it.each([
    ['表扬张小明和欧阳小云', ['张小明', '欧阳小云']],
    ['学号２０２４０１０１已报名', ['２０２４０１０１']],
    ['X2024002', ['X2024002']],
    ['李四请到办公室', ['李四']],
    ['张小明明天到校', ['张小明']],
    ['张小\u200b明', ['张小\u200b明']],
  ])('finds its people in %s', (text, people) => {
    expect(found(text)).toEqual(people);
  });

  it.each(['张小华', '张小', '120240101', '12', '', '全体同学'])('finds nobody in %s', (text) => {
    expect(found(text)).toEqual([]);
  });

  it('keeps no value, and says nothing under another key', () => {
    expect(JSON.stringify(roster)).not.toMatch(/张小明|20240101|2024/);
    const other = KEY.map((byte) => byte ^ 1);
    expect(findInRoster('张小明 20240101', roster, other)).toEqual([]);
    expect(buildRoster(ROWS, other).names).not.toEqual(roster.names);
  });

  it('refuses a short key', () => {
    expect(() => buildRoster(ROWS, new Uint8Array(8))).toThrow('at least 16 bytes');
  });

  it('takes time in proportion to the text', () => {
    const text = '今天王老师带领同学们参加活动。'.repeat(2000);
    const start = performance.now();
    expect(findInRoster(text, roster, KEY)).toEqual([]);
    expect(performance.now() - start).toBeLessThan(3000);
  });
});

describe('readRosterFile', () => {
  it.each([
    '姓名,学号,班级\r\n张小明,20240101,三班\r\n李四,20240102,四班\r\n',
    '\ufeff姓名,学号,班级\n"张小明","20240101","三班"\n李四,20240102,四班',
    '姓名\t学号\t班级\n张小明\t20240101\t三班\n李四\t20240102\t四班',
  ])('reads %j', (text) => {
    expect(readRosterFile(text)).toEqual([
      { name: '张小明', numbers: ['20240101'] },
      { name: '李四', numbers: ['20240102'] },
    ]);
  });

  it.each(['', '张小明,20240101', '天气,很好\n今天,明天'])('refuses %j, which has no header', (text) => {
    expect(readRosterFile(text)).toBeNull();
  });
});
