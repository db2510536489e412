import { describe, expect, it } from 'vitest';
import { doubtfulNumbers, withDigits } from './numbers';
import { rowsOf, type Word } from './words';

const word = (text: string, left: number, top: number, width = text.length * 20): Word => ({
  text,
  confidence: 90,
  left,
  top,
  right: left + width,
  bottom: top + 24,
});

describe('words of a picture', () => {
  it('that stand beside one another are a row, whatever the order they were found in', () => {
    const rows = rowsOf([word('名', 30, 101), word('电话', 300, 98), word('姓', 0, 100), word('张', 0, 140)]);
    expect(rows.map(({ text }) => text)).toEqual(['姓名\t电话', '张']);
    expect(rows[0]?.starts).toEqual([0, 1, 3]);
  });

  it('are one number where the engine parted it', () => {
    const rows = rowsOf([word('110101190001', 0, 0, 180), word('011017', 196, 0, 90)]);
    expect(rows.map(({ text }) => text)).toEqual(['110101190001011017']);
  });

  it('of English stay apart', () => {
    expect(rowsOf([word('Grade', 0, 0), word('Three', 106, 0)]).map(({ text }) => text)).toEqual(['Grade Three']);
  });
});

describe('digits that were read as letters', () => {
  it.each([
    ['11O101l9000l011017', '110101190001011017'],
    ['电话 138OOl38000。', '电话 13800138000。'],
    ['Zhang SOS BOSS', 'Zhang SOS BOSS'],
    ['SOSBOSSOIL', 'SOSBOSSOIL'],
    ['2026年9月1日', '2026年9月1日'],
  ])('%s', (read, meant) => expect(withDigits(read)).toBe(meant));

  it('keep every place where it was', () => {
    const read = '证号 11O101l9000l011017 李';
    expect(withDigits(read)).toHaveLength(read.length);
  });
});

describe('numbers of which a digit was read wrongly', () => {
  it.each([
    ['one digit short', '1101019000101 1017 11010119000101101'],
    ['one digit more', '1101011190001011017'],
    ['one digit wrong', '710101190001011017'],
  ])('%s: for review', (_what, text) => {
    expect(doubtfulNumbers(text, 3)).toMatchObject([{ text: 3, rule: 'resident-id', action: 'review' }]);
  });

  it.each([['6222021234567890123'], ['2026090100012345'], ['11010119001301101'], ['教发〔2026〕15号']])(
    '%s is none',
    (text) => expect(doubtfulNumbers(text, 0)).toEqual([]),
  );
});
