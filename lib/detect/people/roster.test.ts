import { describe, expect, it } from 'vitest';
import { buildRoster, openRoster } from './roster';

const KEY = Uint8Array.from({ length: 32 }, (_, i) => i);
const ROWS = [
  { name: '张小明', numbers: ['2024-0101'] },
  { name: '欧阳小云', numbers: ['x2024002'] },
  { name: '李 四', numbers: ['12', '0417'] },
  { name: '阿依古丽•买买提', numbers: [] },
  { name: '高兴', numbers: [] },
  { name: '王国', numbers: [] },
  { name: '马上', numbers: [] },
  { name: 'Tom Green', numbers: [] },
  { name: 'Maria', numbers: [] },
];
const roster = buildRoster(ROWS, KEY);
const find = openRoster(roster, KEY);
const found = (text: string) => find(text).map(({ start, end }) => text.slice(start, end));

describe('roster', () => {
  it.each([
    ['表扬张小明和欧阳小云', ['张小明', '欧阳小云']],
    ['学号２０２４０１０１已报名', ['２０２４０１０１']],
    ['X2024002', ['X2024002']],
    ['x 2024-002', ['x 2024-002']],
    ['李四请到办公室', ['李四']],
    ['李　四', ['李　四']],
    ['张小明明天到校', ['张小明']],
    ['张小\u200b明', ['张小\u200b明']],
    ['2024 01 01', ['2024 01 01']],
    ['2 0 2 4 0 1 0 1', ['2 0 2 4 0 1 0 1']],
    ['②⓪②④⓪①⓪①', ['②⓪②④⓪①⓪①']],
    ['二〇二四〇一〇一号', ['二〇二四〇一〇一']],
    ['20\u200b240101', ['20\u200b240101']],
    ['𝟐𝟎𝟐𝟒𝟎𝟏𝟎𝟏。', ['𝟐𝟎𝟐𝟒𝟎𝟏𝟎𝟏']],
    ['学号：0417', ['0417']],
    ['阿依古丽·买买提获奖', ['阿依古丽·买买提']],
    ['表扬高兴同学', ['高兴']],
    ["Tom Green's parents", ['Tom Green']],
    ['TOM  GREEN.', ['TOM  GREEN']],
  ])('finds its people in %s', (text, people) => {
    expect(found(text)).toEqual(people);
  });

  it.each([
    '张小华',
    '张小',
    '120240101',
    '12',
    '',
    '全体同学',
    '2024 年 01 月 01 日',
    '共 0417 元',
    '2024-01-01 开学',
    '截至20240101',
    '大家高兴地来到黄河边，请马上出发，很高兴。',
    '读王国维的词，写童话王国的故事',
    'Tom bought green tea. Maria, Tom. Green',
  ])('finds nobody in %s', (text) => {
    expect(found(text)).toEqual([]);
  });

  it('tells the same person by the same hash', () => {
    const [first, second, third] = find('张小明，张 小明，张小明，李四').map(({ hash }) => hash);
    expect(first).toBe(second);
    expect(third).not.toBe(first);
  });

  it('keeps no value, and says nothing under another key', () => {
    expect(JSON.stringify(roster)).not.toMatch(/张|小明|20240101|2024|Tom|tom/);
    const other = KEY.map((byte) => byte ^ 1);
    expect(openRoster(roster, other)('张小明 20240101')).toEqual([]);
    expect(buildRoster(ROWS, other).names).not.toEqual(roster.names);
  });

  it('refuses a short key', () => {
    expect(() => buildRoster(ROWS, new Uint8Array(8))).toThrow('at least 16 bytes');
  });
});
