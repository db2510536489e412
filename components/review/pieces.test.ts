import { describe, expect, it } from 'vitest';
import type { Draft } from '../../lib/model/review';
import { fieldTexts, numberMarks } from './pieces';

const PHONE = '13800138000';

function draftOf(value: string, format: 'text' | 'html', found: readonly string[]): Draft {
  const marks = found.map((text) => {
    const start = value.indexOf(text);
    return { field: 0, start, end: start + text.length, rule: 'mobile', action: 'block' as const };
  });
  return { title: '公示', fields: [{ name: 'content', format, value }], marks };
}

const shown = (draft: Draft) =>
  fieldTexts(draft).map(({ lines }) =>
    lines.map((line) => line.map(({ text, mark }) => (mark ? `[${mark.number} ${text}]` : text)).join('')),
  );

describe('fieldTexts', () => {
  it('marks plain text in place, line by line', () => {
    expect(shown(draftOf(`甲 ${PHONE}\n\n乙`, 'text', [PHONE]))).toEqual([[`甲 [1 ${PHONE}]`, '乙']]);
  });

  it('shows markup as the text a reader sees, with the mark where it was in the source', () => {
    const html = `<p onclick="x()">电话：<b>138</b>00138000&nbsp;</p><p>完</p><script>alert(1)</script>`;
    const draft = draftOf(html, 'html', ['138</b>00138000']);
    expect(shown(draft)).toEqual([[`电话：[1 ${PHONE}]\u00a0`, '完']]);
  });

  it('numbers marks in the order of reading, whatever their order of gravity', () => {
    const value = `甲 ${PHONE} 乙 110101********007X`;
    const draft = draftOf(value, 'text', ['110101********007X', PHONE]);
    expect(numberMarks(draft).map(({ start }) => start)).toEqual([2, 16]);
    expect(shown(draft)).toEqual([[`甲 [1 ${PHONE}] 乙 [2 110101********007X]`]]);
  });

  it('keeps every character when marks overlap or reach past the end', () => {
    const draft: Draft = {
      title: '',
      fields: [{ name: 'a', format: 'text', value: 'abcdef' }],
      marks: [
        { field: 0, start: 1, end: 4, rule: 'x', action: 'review' },
        { field: 0, start: 2, end: 3, rule: 'y', action: 'block' },
        { field: 0, start: 3, end: 99, rule: 'z', action: 'notice' },
      ],
    };
    expect(shown(draft)).toEqual([['a[1 bcd][3 ef]']]);
  });

  it('leaves out the field that repeats the title, unless something was found in it', () => {
    const fields = [{ name: 'title', format: 'text' as const, value: PHONE }];
    const mark = { field: 0, start: 0, end: 11, rule: 'mobile', action: 'block' as const };
    expect(shown({ title: PHONE, fields, marks: [] })).toEqual([]);
    expect(shown({ title: PHONE, fields, marks: [mark] })).toEqual([[`[1 ${PHONE}]`]]);
  });

  it('begins a row of a table with its first cell', () => {
    const draft = draftOf(`<table><tr><td>甲</td><td>${PHONE}</td></tr></table>`, 'html', [PHONE]);
    expect(shown(draft)).toEqual([[`甲\t[1 ${PHONE}]`]]);
  });

  it('puts short fields without findings apart and leaves out empty ones', () => {
    const draft: Draft = {
      title: '',
      fields: [
        { name: 'column', format: 'text', value: '12' },
        { name: 'summary', format: 'text', value: '  ' },
        { name: 'phone', format: 'text', value: PHONE },
      ],
      marks: [{ field: 2, start: 0, end: 11, rule: 'mobile', action: 'block' }],
    };
    expect(fieldTexts(draft).map(({ name, minor }) => [name, minor])).toEqual([
      ['column', true],
      ['phone', false],
    ]);
  });
});

const finding = (masked: string) =>
  ({ rule: 'mobile', type: 'mobile', action: 'block', confidence: 1, field: 'content', masked }) as const;

describe('a draft as a reviewer proposes it', () => {
  it('shows what the masks would leave of the chosen values, and the others as they are', () => {
    const other = '13900139000';
    const draft = draftOf(`甲 ${PHONE} 乙 ${other}`, 'text', [PHONE, other]);
    const findings = [finding('138****8000'), finding('139****9000')];
    const [field] = fieldTexts(draft, { findings, proposed: new Set([2]) });
    expect(field?.lines[0]?.map(({ text }) => text).join('')).toBe(`甲 ${PHONE} 乙 139****9000`);
  });

  it('says which sentences the round before did not have, also across a mark', () => {
    const draft = draftOf(`<p>旧的一句。新的${PHONE}一句。</p><p>旧的一段</p>`, 'html', [PHONE]);
    const [field] = fieldTexts(draft, { fresh: [false, true, false] });
    expect(field?.lines.map((line) => line.map(({ text, fresh }) => (fresh ? `+${text}` : text)))).toEqual([
      ['旧的一句。', '+新的', `+${PHONE}`, '+一句。'],
      ['旧的一段'],
    ]);
  });
});
