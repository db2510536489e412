import { expect, it } from 'vitest';
import { columnsOf, cutsOf } from './columns';
import type { Spot } from './editor';

const blocks = (...lines: string[]) => lines.map((text, id) => ({ id, text }));

/** A spot at the first place of a value; only its place is looked at. */
function spot(lines: readonly { readonly text: string }[], value: string): Spot {
  const block = lines.findIndex(({ text }) => text.includes(value));
  const start = lines[block]?.text.indexOf(value) ?? 0;
  return { stretches: [{ block, start, end: start + value.length }] } as unknown as Spot;
}
const textsOf = (lines: ReturnType<typeof blocks>, values: readonly string[]) => {
  const found = columnsOf(
    values.map((value) => spot(lines, value)),
    lines,
  );
  return (
    found && [found.columns.length, found.cells.map(({ block, start, end }) => lines[block]?.text.slice(start, end))]
  );
};

it('takes whole columns with their heads, and leaves other lines and columns alone', () => {
  const table = blocks('名单', '\t姓名\t手机\t班级', '\t甲\t13800138000\t一班', '\t乙\t\t二班', '\t丙\t无', '说明');
  expect(textsOf(table, ['13800138000'])).toEqual([1, ['手机', '13800138000', '无']]);
});

it('reads rows that were pasted as text', () => {
  const rows = blocks('姓名\t证件\t手机', '甲\t1\t2', '乙\t3\t4');
  expect(textsOf(rows, ['1', '4'])).toEqual([2, ['证件', '手机', '1', '2', '3', '4']]);
});

it.each([
  [
    ['1', '2'],
    ['姓名', '甲', '乙', '丙'],
  ],
  [
    ['甲', '2'],
    ['证件', '1', '3', ''],
  ],
  [['1'], ['姓名\t手机', '甲\t2', '乙\t', '丙']],
])('cuts the columns of %j out of rows that are text, tabs included', (values, left) => {
  const rows = blocks('姓名\t证件\t手机', '甲\t1\t2', '乙\t3\t', '丙');
  const table = rows.slice(0, 3);
  const found = columnsOf(
    values.map((value) => spot(table, value)),
    rows,
  );
  const texts = rows.map(({ text }) => text);
  for (const { block, start, end } of cutsOf(
    { ...(found ?? { from: 0, to: 0, columns: [], cells: [] }), to: 4 },
    rows,
  ).reverse())
    texts[block] = (texts[block]?.slice(0, start) ?? '') + (texts[block]?.slice(end) ?? '');
  expect(texts.slice(0, left.length)).toEqual(left);
});

it('gives none where a finding stands outside, in another table, or nothing would be left', () => {
  const table = blocks('电话 5', '\t甲\t1', '说明', '\t乙\t2');
  expect(textsOf(table, ['5', '1'])).toBeUndefined();
  expect(textsOf(table, ['1', '2'])).toBeUndefined();
  expect(textsOf(table, ['甲', '1'])).toBeUndefined();
});
