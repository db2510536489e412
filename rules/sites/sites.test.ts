import { readdirSync } from 'node:fs';
import { basename } from 'node:path';
import { describe, expect, it } from 'vitest';
import { bytesBody } from '../../lib/gate/isolated/body/bytes';
import { siteRequestOf } from '../../lib/gate/isolated/outgoing';
import type { Example, Part, SiteAdapter } from '../../lib/model/site-adapter';
import { generic } from './generic';
import { ADAPTERS } from './index';
import { partOf } from './names';
import { packedAdapters } from './packed';
import { recognise } from './recognise';
import { unpackAdapters } from './unpacked';
import { mayPublish } from './visits';

/** The bytes of an example as a browser would send them. */
async function bodyOf({ body = '' }: Example) {
  const form = new FormData();
  const isForm = Array.isArray(body);
  for (const [name, value] of isForm ? body : []) form.append(name, value ?? new File(['file'], '附件.bin'));
  const text = typeof body === 'string' ? new URLSearchParams(body).toString() : JSON.stringify(body);
  const xml = typeof body === 'string' && body.startsWith('<?xml');
  const response = new Response(isForm ? form : xml ? body : text);
  const type = isForm
    ? response.headers.get('content-type')
    : typeof body === 'string'
      ? TYPES[xml ? 1 : 0]
      : 'application/json';
  return bytesBody(await response.arrayBuffer(), type ?? '');
}
const TYPES = ['application/x-www-form-urlencoded', 'text/xml'];

const seen = async (adapter: SiteAdapter, example: Example, named: string, host = hostOf(adapter)) => {
  const body = await bodyOf(example);
  const url = new URL(example.url, `https://${host}/`).href;
  return {
    ...recognise(siteRequestOf({ method: example.method ?? 'POST', url, body }), named, ADAPTERS),
    fields: body.fields,
  };
};
const hostOf = ({ hosts: [host] = ['school.example'] }: SiteAdapter) => host;

it('lists every file of this folder, and asks the one that knows nothing last', () => {
  const helpers = ['fields', 'index', 'names', 'packed', 'recognise', 'unpacked', 'visits'];
  const files = readdirSync(import.meta.dirname)
    .filter((file) => !file.endsWith('.test.ts'))
    .map((file) => basename(file, '.ts'))
    .filter((file) => !helpers.includes(file));
  expect(
    ADAPTERS.map(({ id }) => id).sort(),
    'add the adapter to rules/sites/index.ts; its id is its file name',
  ).toEqual(files.sort());
  expect(ADAPTERS.at(-1)).toBe(generic);
});

describe.each(ADAPTERS)('adapter $id', (adapter) => {
  it.each(adapter.examples)('$what: $kind', async (example) => {
    for (const named of [adapter.id, 'generic']) {
      const { kind, ids, fields, adapter: by } = await seen(adapter, example, named);
      expect({ kind, ids, by: by.id }).toEqual({ kind: example.kind, ids: example.ids ?? [], by: adapter.id });
      for (const [part, value] of Object.entries(example.parts ?? {}) as [Part, string][]) {
        const values = fields.filter((field) => partOf(adapter, field) === part).map((field) => field.value);
        expect(values, part).toContain(value);
      }
    }
  });

  it('shows every shape by an example', async () => {
    const shown = await Promise.all(
      adapter.examples.map(async (example) => (await seen(adapter, example, adapter.id)).shape),
    );
    expect(adapter.shapes.filter((shape) => !shown.includes(shape))).toEqual([]);
  });

  it.each(['_token', 'csrfToken', '_wpnonce', 'formhash', 'timestamp'])('leaves %s out of the content', (name) => {
    expect(adapter.volatile.test(name)).toBe(true);
  });

  it.each(['title', 'content', 'body', 'post_content', 'summary', 'timetable'])('keeps %s in the content', (name) => {
    expect(adapter.volatile.test(name) || adapter.secret.test(name)).toBe(false);
  });
});

it('asks an adapter of a platform only on its hosts, or where the policy names it', async () => {
  for (const adapter of ADAPTERS.filter(({ hosts }) => hosts !== undefined)) {
    for (const example of adapter.examples.filter(({ url }) => url.startsWith('/'))) {
      expect((await seen(adapter, example, 'generic', 'school.example')).adapter).not.toBe(adapter);
    }
  }
});

it('says the same after the way to a guard', () => {
  expect(unpackAdapters(packedAdapters())).toEqual(ADAPTERS.map((adapter) => ({ ...adapter, examples: [] })));
});

it('looks at every visit that publishes, and at no other', () => {
  const visits = ADAPTERS.flatMap(({ examples }) => examples).filter(({ method }) => method === 'GET');
  const publishing = visits.filter(({ kind }) => kind === 'publish');
  expect(publishing.length).toBeGreaterThan(0);
  expect(visits.filter(({ url }) => mayPublish(url))).toEqual(publishing);
});
