import { describe, expect, it } from 'vitest';
import { readChain } from './chain';
import { foldWords } from './words';

const groupsOf = (text: string) => readChain(text, 0, 100).groups.map(({ value, gap }) => `${value} ${gap}`);

describe('readChain', () => {
  it.each([
    ['138-0013-8000', ['138 plain', '0013 plain', '8000 plain']],
    ['13\t80\n01', ['13 plain', '80 cell', '01 line']],
    ['１③八\u200b零', ['1380 plain']],
    ['1101×', ['1101 plain', 'X plain']],
    ['138xxxx8000', ['138 plain', '**** plain', '8000 plain']],
    ['138○○○○8000', ['138****8000 plain']],
    ['一三八○○○○', ['1380000 plain']],
    ['3x5y', ['3 plain', '* plain', '5 plain']],
    ['138•0013•8000', ['138 plain', '0013 plain', '8000 plain']],
    ['138••••8000', ['138 plain', '**** plain', '8000 plain']],
    ['138（空格）0013[空]8000空格1', ['138 plain', '0013 plain', '8000 plain', '1 plain']],
    ['1101：1900：0307', ['1101 plain', '1900 plain', '0307 plain']],
    ['10:30', ['10 plain']],
    ['12\n34\n\n56', ['12 plain', '34 line']],
    ['7X43', ['7 plain', 'X plain', '43 plain']],
    ['12                 34', ['12 plain']],
    ['七月', ['7 plain']],
    ['甲', []],
  ])('splits %j into groups', (text, groups) => {
    expect(groupsOf(text)).toEqual(groups);
  });

  it('takes letters for digits only between digits', () => {
    expect(groupsOf('l38OOl38OOO')).toEqual(['13800138000 plain']);
    expect(groupsOf('Ol')).toEqual([]);
    expect(readChain('Tel138', 2, 100).groups.map(({ value }) => value)).toEqual(['138']);
  });

  it('counts a long group in full and keeps its beginning', () => {
    const [group] = readChain('1'.repeat(1000), 0, 100).groups;
    expect(group?.size).toBe(1000);
    expect(group?.value).toBe('1'.repeat(40));
    expect(group?.end).toBe(1000);
  });
});

describe('foldWords', () => {
  it('folds a window and remembers where everything stood', () => {
    const text = '前絕\u200b密☆　１０年';
    const { value, offsets } = foldWords(text, 1, text.length);
    expect(value).toBe('绝密★ 10年');
    expect(offsets).toEqual([1, 3, 4, 5, 6, 7, 8, 9]);
  });
});
