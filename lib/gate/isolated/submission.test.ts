import { describe, expect, it } from 'vitest';
import { generic } from '../../../rules/sites/generic';
import type { Body } from './body/body';
import { bytesBody } from './body/bytes';
import { entriesBody } from './body/entries';
import { submissionOf } from './submission';

const body = (fields: [string, string][], files: { name: string; bytes: Uint8Array }[] = []): Body<unknown> => ({
  fields: fields.map(([name, value]) => ({ name, value, format: 'text' })),
  files,
  uninspected: [],
  encode: () => undefined,
});
const seen = (one: Body<unknown>, adapter = generic) => {
  const recognised = { adapter, kind: 'publish', ids: [], base: '' } as const;
  return submissionOf(
    { outgoing: { body: one }, recognised, saved: [] },
    one.fields.map(({ value }) => value),
  );
};
const hash = (...parts: Parameters<typeof body>) => seen(body(...parts)).contentHash;
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
    ['another field', [...POST, ['summary', '摘要']]],
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

describe('the hash of one post in every format', () => {
  const TEXTS: [string, string][] = [
    ['title', '公示'],
    ['content', '<p>第一行</p>\r\n<p>第二行</p>'],
    ['tags[]', '通知'],
    ['tags[]', '公告'],
    ['cid', '5'],
  ];
  const json = (text: object) => ({ bytes: JSON.stringify(text), type: 'application/json' });
  const form = async (texts: [string, string][]) => {
    const data = new FormData();
    for (const [name, value] of texts) data.append(name, value);
    const response = new Response(data);
    return { bytes: await response.arrayBuffer(), type: response.headers.get('content-type') ?? '' };
  };
  const asJson = { title: '公示', content: '<p>第一行</p>\n<p>第二行</p>', tags: ['通知', '公告'], cid: 5 };
  const hashed = async ({ bytes, type }: { bytes: string | ArrayBuffer; type: string }) =>
    seen(await bytesBody(typeof bytes === 'string' ? new TextEncoder().encode(bytes).buffer : bytes, type)).contentHash;
  const urlencoded = (texts: [string, string][]) => ({
    bytes: new URLSearchParams(texts).toString(),
    type: 'application/x-www-form-urlencoded',
  });

  it('is the same', async () => {
    const hashes = [
      await hashed(urlencoded(TEXTS)),
      await hashed(urlencoded([['_token', 'a1'], ...TEXTS, ['timestamp', '1'], ['summary', '']])),
      await hashed(json(asJson)),
      await hashed(json({ ...asJson, csrf_token: 'b2', draft: false, summary: null })),
      await hashed(await form(TEXTS)),
      seen(await entriesBody(TEXTS)).contentHash,
    ];
    expect(new Set(hashes).size).toBe(1);
  });

  it('is another when a tag is, or their order', async () => {
    const hashes = [
      await hashed(json(asJson)),
      await hashed(json({ ...asJson, tags: ['公告', '通知'] })),
      await hashed(json({ ...asJson, tags: ['通知'] })),
      await hashed(json({ ...asJson, summary: '摘要' })),
    ];
    expect(new Set(hashes).size).toBe(4);
  });
});

it('a publication by id is of that id', () => {
  const publish = (id: string, partial: boolean) =>
    submissionOf(
      {
        outgoing: { body: body([]) },
        recognised: {
          adapter: generic,
          kind: 'publish',
          ids: [id],
          base: '',
          shape: { kind: 'publish', ...(partial && { partial }) },
        },
        saved: [],
      },
      [],
    ).contentHash;
  expect(publish('5', true)).not.toBe(publish('6', true));
  expect(publish('5', true)).toBe(publish('5', true));
  // Elsewhere the id is a field like any other, or a part of the address that changes nothing.
  expect(publish('5', false)).toBe(publish('6', false));
});

describe('what is inspected', () => {
  it('leaves passwords out unread', () => {
    const { fields } = seen(body([...POST, ['post_password', '13800138000']]));
    expect(fields.map(({ value }) => value)).toEqual(['公示', '第一行\n第二行', '']);
  });

  it('names a picture pasted into the text as not inspected', () => {
    const { uninspected } = seen(body([['content', '<img src="data:image/png;base64,AAAA">']]));
    expect(uninspected).toEqual([{ name: 'content', reason: 'attachment' }]);
  });

  it('names a drawing uploaded as a text as not inspected', () => {
    const drawing = body([['upfile', 'iVBORw0KGgo'.repeat(30)]]);
    const recognised = { adapter: generic, ids: [], base: '' } as const;
    const seenAs = (kind: 'upload' | 'publish') =>
      submissionOf({ outgoing: { body: drawing }, recognised: { ...recognised, kind }, saved: [] }, [
        'iVBORw0KGgo'.repeat(30),
      ]);
    expect(seenAs('upload').uninspected).toEqual([{ name: 'upfile', reason: 'attachment' }]);
    expect(seenAs('publish').uninspected).toEqual([]);
  });

  it('finds the title in a path, or none', () => {
    expect(seen(body([['post.title', '资助公示']])).title).toBe('资助公示');
    expect(seen(body([['text', 'x']])).title).toBe('');
  });
});
