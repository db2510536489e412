import { describe, expect, it } from 'vitest';
import type { Body } from './body';
import { bytesBody, type Payload } from './bytes';
import { type Entry, entriesBody } from './entries';

const bytes = (text: string): ArrayBuffer => new TextEncoder().encode(text).buffer;
const text = (buffer: ArrayBuffer) => new TextDecoder().decode(buffer);
const pairs = (body: Body<unknown>) => body.fields.map(({ name, value }) => [name, value]);
/** Every value with the number masked. */
const masked = (body: Body<unknown>) => body.fields.map(({ value }) => value.replaceAll('13800138000', '138****8000'));
const encode = async (body: Body<Payload>) => text((await body.encode(masked(body))).bytes);

describe('a body taken apart and put together', () => {
  it.each([
    ['JSON', 'application/json', '{"id": 5, "post":{"title":"公示","tags":["a","b"]}, "ok":true}'],
    ['JSON named otherwise', 'text/plain', ' {"a":"1"}'],
    ['urlencoded', 'application/x-www-form-urlencoded', 'a=1&a=2&b=%E5%85%AC+%E7%A4%BA'],
    ['text', 'text/plain;charset=UTF-8', '第一行\r\n第二行'],
    ['text that only begins like JSON', 'application/json', '{not json'],
  ])('%s stays as it was, byte for byte, when nothing changes', async (_case, type, source) => {
    const body = await bytesBody(bytes(source), type);
    const same = await body.encode(body.fields.map(({ value }) => value));
    expect(text(same.bytes)).toBe(source);
    expect(body.uninspected).toEqual([]);
  });

  it('finds every text of a JSON body, numbers too, by its path', async () => {
    const body = await bytesBody(bytes('{"a":[{"b":"x"},13800138000],"c":null,"d":"y"}'), 'application/json');
    expect(pairs(body)).toEqual([
      ['a.0.b', 'x'],
      ['a.1', '13800138000'],
      ['d', 'y'],
    ]);
    expect(JSON.parse(await encode(body))).toEqual({ a: [{ b: 'x' }, '138****8000'], c: null, d: 'y' });
  });

  it('keeps order and repeated names of urlencoded fields', async () => {
    const body = await bytesBody(
      bytes('Content=&Title=t&Content=13800138000'),
      'application/x-www-form-urlencoded; charset=UTF-8',
    );
    expect(pairs(body)).toEqual([
      ['Content', ''],
      ['Title', 't'],
      ['Content', '13800138000'],
    ]);
    expect(await encode(body)).toBe('Content=&Title=t&Content=138****8000');
  });

  it('keeps order, repeated names and files of a multipart body', async () => {
    const form = new FormData();
    form.append('a', '13800138000');
    form.append('file', new File(['raw'], '名单.xlsx'));
    form.append('a', '2');
    const source = new Response(form);
    const type = source.headers.get('content-type') ?? '';
    const body = await bytesBody(await source.arrayBuffer(), type);
    expect(pairs(body)).toEqual([
      ['a', '13800138000'],
      ['a', '2'],
    ]);
    expect(body.uninspected).toEqual([{ name: '名单.xlsx', reason: 'attachment' }]);
    const payload = await body.encode(masked(body));
    const again = await new Response(payload.bytes, {
      headers: { 'content-type': payload.contentType ?? '' },
    }).formData();
    expect([...again].map(([name, value]) => [name, typeof value === 'string' ? value : value.name])).toEqual([
      ['a', '138****8000'],
      ['file', '名单.xlsx'],
      ['a', '2'],
    ]);
  });

  it.each([
    ['a picture', 'image/png', new Uint8Array([0x89, 0x50, 0xff, 0]), 'attachment'],
    ['bytes of no known kind', 'application/octet-stream', new Uint8Array([0xff, 0xfe, 0]), 'opaque-body'],
    ['a broken multipart body', 'multipart/form-data; boundary=x', new Uint8Array([0xff, 1]), 'opaque-body'],
  ])('%s is named as not inspected, and hashed', async (_case, type, source, reason) => {
    const body = await bytesBody(source.buffer, type);
    expect(body).toMatchObject({ fields: [], uninspected: [{ reason }] });
    expect(body.files[0]?.bytes).toEqual(source);
  });

  it('reads a body in the charset it names', async () => {
    const gbk = new Uint8Array([0xb9, 0xab, 0xca, 0xbe]);
    const body = await bytesBody(gbk.buffer, 'text/plain; charset=gbk');
    expect(pairs(body)).toEqual([['body', '公示']]);
  });

  it('takes an empty body for nothing', async () => {
    const body = await bytesBody(new ArrayBuffer(0), '');
    expect(body).toMatchObject({ fields: [], files: [], uninspected: [] });
  });
});

describe('the entries of a form', () => {
  it('keeps an empty file input and does not call it an attachment', async () => {
    const entries: Entry[] = [
      ['title', '公示'],
      ['file', new File([], '')],
      ['title', '13800138000'],
    ];
    const body = await entriesBody(entries);
    expect(body).toMatchObject({ files: [], uninspected: [] });
    expect(await body.encode(masked(body))).toEqual([['title', '公示'], entries[1], ['title', '138****8000']]);
  });

  it('names a file that can no longer be read, and two such files are not the same', async () => {
    const lost = (name: string, lastModified: number) =>
      Object.assign(new File(['x'], name, { lastModified }), {
        arrayBuffer: () => Promise.reject(new DOMException('gone', 'NotFoundError')),
      });
    const first = await entriesBody([['file', lost('名单.xlsx', 1)]]);
    const second = await entriesBody([['file', lost('名单.xlsx', 2)]]);
    expect(first.uninspected).toEqual([{ name: '名单.xlsx', reason: 'attachment' }]);
    expect(first.files[0]?.bytes).not.toEqual(second.files[0]?.bytes);
  });
});
