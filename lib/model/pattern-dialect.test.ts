import { describe, expect, it } from 'vitest';
import { patternProblem } from './pattern-dialect';

describe('a pattern of the school', () => {
  it.each([
    'SY20\\d{2}-\\d{4}',
    '(?:甲|乙)组第\\d{1,3}号',
    '[A-Z]{2}\\d{6}',
    '^密级',
    'ab?c',
    '(?:教|学)字\\s?\\d{4}',
    '[^a-z\\]]{2}',
    'a{2}',
    '(ab){1,20}',
  ])('may be %s', (pattern) => {
    expect(patternProblem(pattern)).toBeNull();
  });

  it.each([
    ['a+b', '没有上限'],
    ['.*秘密', '没有上限'],
    ['ab{2,}', '没有上限'],
    ['(?:a{1,9}){1,9}', '不能再有重复'],
    ['(?:a|aa){1,30}b', '不能再有重复'],
    ['\\d{1,50}\\d{1,50}\\d{1,50}x', '可变的部分太多'],
    ['(a)b\\1', '不支持 \\1'],
    ['(?<=a)bc', '不支持环视'],
    ['(?!a)bc', '不支持环视'],
    ['(?<n>ab)', '不支持环视'],
    ['\\p{L}{2}', '不支持 \\p'],
    ['a{1,3}?b', '不能叠加'],
    ['a{9,2}b', '从小到大'],
    ['a{101}', '最多 100'],
    ['ab(', '括号不成对'],
    ['ab)', '括号不成对'],
    ['ab[c', '方括号不成对'],
    ['[z-a]b', '不是有效的正则表达式'],
    ['a?b?', '至少要匹配 2 个字符'],
    ['', '至少要匹配 2 个字符'],
    ['?a', '没有可重复的内容'],
  ])('may not be %s', (pattern, reason) => {
    expect(patternProblem(pattern)).toContain(reason);
  });

  it('is fast on the texts that would be its worst', () => {
    const pattern = '\\d{1,30}\\d{1,30}x';
    expect(patternProblem(pattern)).toBeNull();
    expect([...'1'.repeat(20_000).matchAll(new RegExp(pattern, 'gu'))]).toEqual([]);
  });
});
