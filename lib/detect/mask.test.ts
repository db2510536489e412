import { describe, expect, it } from 'vitest';
import { redact, scan } from '../pipeline';
import { applyMasks, excerpt } from './mask';

const mask = (source: string, format: 'text' | 'html' = 'text') => applyMasks(source, format, scan(source, format));

describe('applyMasks', () => {
  it.each([
    ['电话13800138000。', '电话138****8000。'],
    ['138—0013—8000', '138—****—8000'],
    ['号 1️⃣3️⃣8️⃣0️⃣0️⃣1️⃣3️⃣8️⃣0️⃣0️⃣0️⃣', '号 1️⃣3️⃣8️⃣****8️⃣0️⃣0️⃣0️⃣'],
    ['𝟏𝟑𝟖𝟎𝟎𝟏𝟑𝟖𝟎𝟎𝟎', '𝟏𝟑𝟖****𝟖𝟎𝟎𝟎'],
    ['身份证 11010119000307007x', '身份证 110101********007x'],
    ['一个 没有 号码 的 句子', '一个 没有 号码 的 句子'],
  ])('masks %s', (source, masked) => {
    expect(mask(source)).toBe(masked);
  });

  it('leaves the markup between the characters in place', () => {
    expect(mask('<p>1<b></b>38&nbsp;00<i>1</i>3&nbsp;8&#48;00</p>', 'html')).toBe(
      '<p>1<b></b>38&nbsp;**<i>*</i>*&nbsp;8&#48;00</p>',
    );
    expect(mask('<p>138&#48;013&#56;000</p>', 'html')).toBe('<p>138****&#56;000</p>');
  });

  it('masks a number written into the cells of a table', () => {
    const cells = (digits: string) => `<tr>${[...digits].map((digit) => `<td>${digit}</td>`).join('\n  ')}</tr>`;
    expect(mask(cells('13800138000'), 'html')).toBe(cells('138****8000'));
  });
});

describe('excerpt', () => {
  it('shows the surroundings with every finding masked', () => {
    const text = '上一行\n王某 13900139000 家长电话 13800138000，身份证 11010119000307007X\n下一行';
    const findings = scan(text, 'text');
    const second = findings[1];
    if (second === undefined) throw new Error('two numbers and an ID are in the text');
    const { before, match, after } = excerpt(text, second, findings);
    expect(match).toBe('138****8000');
    expect(before).toBe('王某 139****9000 家长电话 ');
    expect(after).toBe('，身份证 110101********007X');
    expect(before + after).not.toMatch(/13900139000|19000307/);
  });

  it('keeps the hyphen of a telephone number', () => {
    const text = '联系电话：010-12345678。';
    const [phone] = scan(text, 'text');
    if (phone === undefined) throw new Error('a telephone number is in the text');
    expect(excerpt(text, phone, [phone])).toEqual({ before: '联系电话：', match: '010-1234****', after: '。' });
  });

  it('never cuts a value at its edge in half', () => {
    const text = '身份证11010119000307007X，学籍号G11010119000307007X，电话13800138000';
    const findings = scan(text, 'text');
    for (const finding of findings) {
      const { before, match, after } = excerpt(text, finding, findings);
      const shown = (before + match + after).match(/[\dGX*]+/g) ?? [];
      expect(['110101********007X', 'G110101********007X', '138****8000']).toEqual(expect.arrayContaining(shown));
    }
  });
});

describe('redact', () => {
  it('masks notices too', () => {
    expect(redact('座机 0571-12345678，张三 bangong@school.edu.cn')).toBe(
      '座机 0571-1234****，张三 b******@school.edu.cn',
    );
  });
});
