import { describe, expect, it } from 'vitest';
import { csv } from './csv';

const cell = (text: string) => csv([[text]]).slice(1, -2);

describe('csv', () => {
  it('begins with a byte order mark and ends every line with CRLF', () => {
    expect(csv([['甲', 1], [], ['乙', 2]])).toBe('\uFEFF甲,1\r\n\r\n乙,2\r\n');
  });

  it.each([
    ['a,b', '"a,b"'],
    ['说“好”', '说“好”'],
    ['say "yes"', '"say ""yes"""'],
    ['two\nlines', '"two\nlines"'],
    ['', ''],
  ])('quotes %j as %j', (text, expected) => {
    expect(cell(text)).toBe(expected);
  });

  it.each([
    ['=1+1', "'=1+1"],
    ['+1', "'+1"],
    ['-1', "'-1"],
    ['@SUM(A1)', "'@SUM(A1)"],
    ['\t=1', "'\t=1"],
    ['\r=1', '"\'\r=1"'],
    ['\n=1', '"\'\n=1"'],
    ['＝1', "'＝1"],
    ['a=1', 'a=1'],
  ])('writes %j as %j, so that it is no formula', (text, expected) => {
    expect(cell(text)).toBe(expected);
  });

  it('leaves numbers alone, also negative ones', () => {
    expect(csv([[-5]])).toBe('\uFEFF-5\r\n');
  });
});
