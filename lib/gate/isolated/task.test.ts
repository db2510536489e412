import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { packedAdapters } from '../../../rules/sites/packed';
import { bytesBody } from './body/bytes';
import type { Outgoing } from './outgoing';
import { taskOf } from './task';

const SETTINGS = { adapters: packedAdapters(), site: { adapter: 'generic' } };
const ORIGIN = 'https://school.example';

/** What the backend answers, by path and query; anything else is 404. */
let answers: Record<string, string>;
let asked: string[];

beforeEach(() => {
  answers = {};
  asked = [];
  vi.stubGlobal('fetch', async (address: string) => {
    const path = address.replace(ORIGIN, '');
    asked.push(path);
    const answer = answers[path];
    return answer === undefined
      ? new Response('', { status: 404 })
      : new Response(answer, { headers: { 'content-type': 'application/json' } });
  });
});
afterEach(() => vi.unstubAllGlobals());

async function task(url: string, body: object | string, method = 'POST') {
  const text = typeof body === 'string' ? body : JSON.stringify(body);
  const type = typeof body === 'string' ? 'application/x-www-form-urlencoded' : 'application/json';
  const outgoing: Outgoing = {
    channel: 'fetch',
    method,
    url: ORIGIN + url,
    body: await bytesBody(new TextEncoder().encode(text).buffer, type),
    deliver: async () => undefined,
    refuse: () => undefined,
  };
  return taskOf(outgoing, SETTINGS);
}

const ITEM = '/wp-json/wp/v2/posts/5?_locale=user';
const saved = (status: string) => {
  answers['/wp-admin/admin-ajax.php?action=rest-nonce'] = 'a1b2';
  answers['/index.php?rest_route=/wp/v2/posts/5&context=edit&_wpnonce=a1b2'] = JSON.stringify({
    status,
    title: { raw: '公示', rendered: '公示' },
    content: { raw: '<p>旧名单</p>' },
    excerpt: { raw: '摘要' },
  });
};

describe('a publication that sends only what changed', () => {
  it('publishes what is saved of the rest', async () => {
    saved('draft');
    const found = await task(ITEM, { id: 5, status: 'publish', content: '<p>新名单</p>' }, 'PUT');
    expect(found).toMatchObject({ kind: 'publish', lacks: [] });
    expect(found?.saved.map(({ name, value }) => [name, value])).toEqual([
      ['title.raw', '公示'],
      ['excerpt.raw', '摘要'],
    ]);
  });

  it('lacks the rest where it cannot be read', async () => {
    const found = await task(ITEM, { id: 5, status: 'publish', content: '<p>新名单</p>' }, 'PUT');
    expect(found).toMatchObject({ kind: 'publish', saved: [], lacks: ['title', 'summary', 'attachments', 'other'] });
  });

  it('is read from where the backend is installed, and as a page where it is no post', async () => {
    answers['/blog/wp-admin/admin-ajax.php?action=rest-nonce'] = 'a1';
    answers['/blog/index.php?rest_route=/wp/v2/pages/7&context=edit&_wpnonce=a1'] =
      '{"title":{"raw":"公示"},"content":{"raw":""}}';
    const found = await task(
      '/blog/wp-admin/admin-ajax.php',
      'action=inline-save&post_ID=7&_status=publish&post_title=公示',
    );
    expect(found).toMatchObject({ kind: 'publish', lacks: [], saved: [{ name: 'content.raw' }] });
    expect(asked).toHaveLength(3);
  });
});

describe('an update without a status', () => {
  it.each([
    ['draft', 'draft'],
    ['publish', 'publish'],
  ])('of what is a %s on the backend is a %s', async (status, kind) => {
    saved(status);
    expect(await task(ITEM, { id: 5, content: '<p>新名单</p>' }, 'PUT')).toMatchObject({ kind });
  });

  it('is a publication where nobody knows', async () => {
    expect(await task(ITEM, { id: 5, content: '<p>新名单</p>' }, 'PUT')).toMatchObject({ kind: 'publish' });
  });
});

describe('an autosave with the status of a publication', () => {
  const AUTOSAVE = '/wp-json/wp/v2/posts/5/autosaves?_locale=user';
  const body = { status: 'publish', title: '公示', content: '<p>新名单</p>', excerpt: '' };

  it.each([
    ['publishes a draft', 'draft', 'publish'],
    ['is a copy of what is public already', 'publish', 'draft'],
  ])('%s', async (_case, status, kind) => {
    saved(status);
    expect(await task(AUTOSAVE, body)).toMatchObject({ kind });
  });

  it('is a publication where nobody knows', async () => {
    expect(await task(AUTOSAVE, body)).toMatchObject({ kind: 'publish' });
  });
});

describe('what publishes nothing', () => {
  it('is no task', async () => {
    expect(await task('/wp-login.php', 'log=admin&pwd=x')).toBeUndefined();
    expect(await task('/search', 'keyword=家长会通知')).toBeUndefined();
  });

  it('is one when the text of a document comes along', async () => {
    expect(await task('/wp-admin/options.php', 'option_page=general&post_title=公示')).toMatchObject({
      kind: 'publish',
    });
  });

  it('asks the backend for nothing that is a draft', async () => {
    await task('/wp-json/wp/v2/posts/5/autosaves', { status: 'draft', title: '公示', content: '' });
    expect(asked).toEqual([]);
  });
});
