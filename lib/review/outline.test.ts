import { expect, it } from 'vitest';
import type { Draft } from '../model/review';
import { differenceOf, likeness, sentencesOf } from './outline';

const draft = (value: string, format: 'text' | 'html' = 'text'): Draft => ({
  title: '',
  fields: [{ name: 'content', format, value }],
  marks: [],
});

it('cuts a text into sentences with their places, also in markup', () => {
  const text = '第一句。第二句！\n\n  第三行';
  const found = sentencesOf(draft(text));
  expect(found.map(({ text: own }) => own)).toEqual(['第一句。', '第二句！', '第三行']);
  expect(found.map(({ start, end }) => text.slice(start, end).trim())).toEqual(['第一句。', '第二句！', '第三行']);
  expect(sentencesOf(draft('<p>甲<b>乙</b>。</p><p>丙</p>', 'html')).map(({ text: own }) => own)).toEqual([
    '甲乙。',
    '丙',
  ]);
});

it('says what is new and how much is gone; what moved is the same', () => {
  expect(differenceOf(['a', 'b', 'c'], ['c', 'a', 'd'])).toEqual({ fresh: [false, false, true], gone: 1 });
  expect(differenceOf(['a'], ['a', 'a'])).toEqual({ fresh: [false, true], gone: 0 });
  expect(differenceOf([], [])).toEqual({ fresh: [], gone: 0 });
});

it('says how much two rounds have in common', () => {
  expect([likeness(['a', 'b'], ['a', 'c']), likeness([], []), likeness(['a'], ['b'])]).toEqual([0.5, 0, 0]);
});
