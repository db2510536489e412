import { describe, expect, it } from 'vitest';
import { generic } from '../../../rules/sites/generic';
import type { Body } from './body/body';
import { submissionOf } from './submission';

const body = (fields: [string, string][], files: { name: string; bytes: Uint8Array }[] = []): Body<unknown> => ({
  fields: fields.map(([name, value]) => ({ name, value, format: 'text' })),
  files,
  uninspected: [],
  encode: () => undefined,
});
const hash = (...parts: Parameters<typeof body>) => submissionOf(body(...parts), generic).contentHash;
const POST: [string, string][] = [
  ['title', '公示'],
  ['content', '第一行\n第二行'],
];

describe('the content hash', () => {
  it('is the same for the same content under another token and other line ends', () => {
    const again: [string, string][] = [
      ['title', '公示'],
      ['content', '第一行\r\n第二行'],
      ['_token', 'b'],
    ];
    expect(hash([...POST, ['_token', 'a']])).toBe(hash(again));
    expect(hash(POST)).toMatch(/^[0-9a-f]{64}$/);
  });

  it.each<[string, [string, string][]]>([
    [
      'one character',
      [
        ['title', '公示'],
        ['content', '第一行\n第三行'],
      ],
    ],
    ['another field', [...POST, ['summary', '']]],
    [
      'a value in another field',
      [
        ['title', '第一行\n第二行'],
        ['content', '公示'],
      ],
    ],
  ])('changes with %s', (_case, fields) => {
    expect(hash(fields)).not.toBe(hash(POST));
  });

  it('changes with a byte of an attachment', () => {
    const with1 = hash(POST, [{ name: 'a.xlsx', bytes: new Uint8Array([1]) }]);
    const with2 = hash(POST, [{ name: 'a.xlsx', bytes: new Uint8Array([2]) }]);
    expect(new Set([hash(POST), with1, with2]).size).toBe(3);
  });
});

describe('what is inspected', () => {
  it('leaves passwords out unread', () => {
    const { fields } = submissionOf(body([...POST, ['post_password', '13800138000']]), generic);
    expect(fields.map(({ value }) => value)).toEqual(['公示', '第一行\n第二行', '']);
  });

  it('names a picture pasted into the text as not inspected', () => {
    const { uninspected } = submissionOf(body([['content', '<img src="data:image/png;base64,AAAA">']]), generic);
    expect(uninspected).toEqual([{ name: 'content', reason: 'attachment' }]);
  });

  it('finds the title in a path, or none', () => {
    expect(submissionOf(body([['post.title', '资助公示']]), generic).title).toBe('资助公示');
    expect(submissionOf(body([['text', 'x']]), generic).title).toBe('');
  });
});
