import { describe, expect, it } from 'vitest';
import { htmlToText } from '../../normalise/html';
import { createHeaders } from './headers';

const headerOf = (text: string, value: string) =>
  createHeaders(text).headerAt(text.indexOf(value), text.indexOf(value));
const html = (source: string) => htmlToText(source).text;

describe('createHeaders', () => {
  it.each([
    ['序号\t姓名\t学号\n1\t张三\t20240101\n2\t李四\t20240102', '20240102', '学号', 'tabs'],
    ['姓名,学号,电话\n张三,20240101,13800138000\n', '13800138000', '电话', 'CSV'],
    ['"姓名","考号"\n"张三，男","20240101"', '20240101', '考号', 'CSV in quotes'],
    ['姓名，学号，班级\n张三，20240101，三（1）班', '20240101', '学号', 'full-width commas'],
    ['| 姓名 | 学号 |\n|------|-----:|\n| 张三 | 20240101 |', '20240101', '学号', 'Markdown'],
    ['姓名    学号        班级\n张三    20240101    三班', '20240101', '学号', 'aligned text'],
    ['姓名　　准考证号\n张三　　20240101', '20240101', '准考证号', 'ideographic spaces'],
    ['姓名 学号 班级\n张三 20240101 三班', '20240101', '学号', 'single spaces'],
    ['附件：名单\r\n姓名\t学号\r\n张三\t20240101\r\n', '20240101', '学号', 'CR LF'],
    ['姓名\t學籍號\n张三\t20240101', '20240101', '學籍號', 'traditional characters'],
    ['姓名\t学号\n\n张三\t20240101', '20240101', '学号', 'a blank line between rows'],
    [
      html('<table><tr><th>姓名</th><th>学号</th></tr><tr><td>张三</td><td>2024<b>0101</b></td></tr></table>'),
      '20240101',
      '学号',
      'HTML',
    ],
    [html('<table><tr><td>身份证号</td></tr><tr><td>20240101</td></tr></table>'), '20240101', '身份证号', 'one column'],
  ])('reads the column header in %j', (text, value, header) => {
    expect(headerOf(text, value)).toBe(header);
  });

  it.each([
    ['请拨打 20240101 联系', '20240101', 'prose'],
    ['我们收集姓名，学号，等信息。\n你的号码是 20240101', '20240101', 'a sentence with commas'],
    ['姓名\t学号\n以下为说明\n20240101\t1', '20240101', 'a table that has ended'],
    ['姓名\t学号\n张三\t1', '学号', 'the header itself'],
    ['', 'x', 'nothing'],
  ])('is silent in %j', (text, value) => {
    expect(headerOf(text, value)).toBe('');
  });

  it('is silent about what stands in two columns', () => {
    const text = '工号\t生日\nA2016543\t2014年3月9日';
    const at = text.indexOf('2016543');
    expect(createHeaders(text).headerAt(at, at + 6)).toBe('工号');
    expect(createHeaders(text).headerAt(at, at + 11)).toBe('');
  });

  it('reads the cells below a header, down to the end of its table', () => {
    const text = '姓名,密码\n张三,abc1\n李四,\n王五,abc3\n\n姓名,学号\n赵六,2024';
    const column = createHeaders(text).columnAt(text.indexOf('密码'));
    expect(Array.from(column?.rows ?? [], ({ cell }) => cell?.text)).toEqual(['abc1', undefined, 'abc3']);
    expect(createHeaders(text).columnAt(text.indexOf('abc1'))).toBeNull();
  });

  it('gives the same answers in any order', () => {
    const text = `前言\n姓名\t学号\n${'张三\t20240101\n'.repeat(20)}\n说明，共 20 人\n姓名,考号\n李四,30240101\n`;
    const places = [...text.matchAll(/\d{8}/g)].map(({ index }) => index);
    const forwards = createHeaders(text);
    const expected = places.map((at) => forwards.headerAt(at, at));
    expect(expected.at(-1)).toBe('考号');
    expect(expected.slice(0, -1).every((header) => header === '学号')).toBe(true);
    const backwards = createHeaders(text);
    expect([...places].reverse().map((at) => backwards.headerAt(at, at))).toEqual([...expected].reverse());
  });

  it.each([
    ['one long line of digits', '12345678 '.repeat(60_000)],
    ['one long row', '12345678\t'.repeat(60_000)],
    ['rows without a header', '张三\t12345678\n'.repeat(40_000)],
    ['rows below a header', `姓名\t学号\n${'张三\t12345678\n'.repeat(40_000)}`],
    ['prose with commas', '今天，天气很好，电话12345678\n'.repeat(30_000)],
  ])('stays linear on %s', (_, text) => {
    const headers = createHeaders(text);
    const start = performance.now();
    for (let at = text.indexOf('12345678'); at >= 0; at = text.indexOf('12345678', at + 8)) headers.headerAt(at, at);
    expect(performance.now() - start).toBeLessThan(3000);
  });
});
