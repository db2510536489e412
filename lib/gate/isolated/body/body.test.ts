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

  it.each([['multipart body'], ['form']])(
    'puts another file in the place of one of a %s, and leaves all else',
    async (kind) => {
      const file = new File([Uint8Array.from([0, 1, 2])], '名单.xlsx', { type: 'application/zip' });
      const entries: Entry[] = [
        ['title', '公示'],
        ['file', file],
        ['end', '13800138000'],
      ];
      const form = new FormData();
      for (const [name, value] of entries) form.append(name, value);
      const request = new Request('http://school.localhost/', { method: 'POST', body: form });
      const type = request.headers.get('content-type') ?? '';
      const body = kind === 'form' ? await entriesBody(entries) : bytesBody(await request.arrayBuffer(), type);
      const [own] = body.files;
      if (!own) throw new Error('no file');
      const swaps = new Map([[own, { name: own.name, bytes: Uint8Array.from([9, 8, 7, 6]) }]]);
      const sent = await body.encode(masked(body), swaps);
      const after = Array.isArray(sent)
        ? sent
        : [...(await new Response(sent.bytes, { headers: { 'content-type': type } }).formData())];
      expect(after.map(([name, value]) => [name, typeof value === 'string' ? value : value.name])).toEqual([
        ['title', '公示'],
        ['file', '名单.xlsx'],
        ['end', '138****8000'],
      ]);
      const copy = after[1]?.[1];
      expect(copy instanceof File && [...new Uint8Array(await copy.arrayBuffer())]).toEqual([9, 8, 7, 6]);
    },
  );

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
      headers: { 'content-type': payload.contentType ?? type },
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
    ['bytes that could be GBK', 'application/octet-stream', new Uint8Array([0xb9, 0xab, 0xca, 0xbe]), 'opaque-body'],
    ['bytes with control characters', 'text/plain', new Uint8Array([0xb9, 0xab, 1, 2]), 'opaque-body'],
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

  it('leaves all of a JSON body alone but what was masked: long numbers, order, repeated and escaped keys', async () => {
    const source =
      '{ "id":12345678901234567890,"a\\"b":"\\u7535\\u8bdd 13800138000", "x":1,"x":true , "n":[1.0,null,"<\\/p>"]}';
    const body = await bytesBody(bytes(source), 'application/json');
    expect(pairs(body)).toEqual([
      ['id', '12345678901234567890'],
      ['a"b', '电话 13800138000'],
      ['x', '1'],
      ['x', 'true'],
      ['n.0', '1.0'],
      ['n.2', '</p>'],
    ]);
    expect(await encode(body)).toBe(source.replace('\\u7535\\u8bdd 13800138000', '电话 138****8000'));
  });

  it('reads an ID sent as a number to its last digit', async () => {
    const body = await bytesBody(bytes('{"id":110101190005200034}'), 'application/json');
    expect(pairs(body)).toEqual([['id', '110101190005200034']]);
  });

  it('reads JSON inside a field, and JSON inside that', async () => {
    const inner = JSON.stringify({ list: [{ url: '/a.png', text: '电话 13800138000' }], more: '{"title":"公示"}' });
    const source = `${new URLSearchParams([['info', inner]])}&b=%7Bnot+json`;
    const body = await bytesBody(bytes(source), 'application/x-www-form-urlencoded');
    expect(pairs(body)).toEqual([
      ['info.list.0.url', '/a.png'],
      ['info.list.0.text', '电话 13800138000'],
      ['info.more.title', '公示'],
      ['b', '{not json'],
    ]);
    expect(new URLSearchParams(await encode(body)).get('info')).toBe(inner.replace('13800138000', '138****8000'));
  });

  it('reads names that say something themselves', async () => {
    const body = await bytesBody(
      bytes('13800138000=1&%E5%AE%B6%E9%95%BF%E7%94%B5%E8%AF%9D'),
      'application/x-www-form-urlencoded',
    );
    expect(pairs(body).map(([, value]) => value)).toEqual(['13800138000', '1', '家长电话', '']);
    expect(await encode(body)).toBe('138****8000=1&%E5%AE%B6%E9%95%BF%E7%94%B5%E8%AF%9D');
    const json = await bytesBody(bytes('{"13800138000":"1"}'), 'application/json');
    expect(await encode(json)).toBe('{"138****8000":"1"}');
  });

  // 公示：电话 in GBK
  const GBK = [0xb9, 0xab, 0xca, 0xbe, 0xa3, 0xba, 0xb5, 0xe7, 0xbb, 0xb0];
  const percent = GBK.map((byte) => `%${byte.toString(16).toUpperCase()}`).join('');

  it.each(['', '; charset=gbk', '; charset=GB2312'])('reads and masks urlencoded fields in GBK%s', async (charset) => {
    const source = `title=${percent}&body=${percent}13800138000`;
    const body = await bytesBody(bytes(source), `application/x-www-form-urlencoded${charset}`);
    expect(pairs(body)).toEqual([
      ['title', '公示：电话'],
      ['body', '公示：电话13800138000'],
    ]);
    expect(await encode(body)).toBe(`title=${percent}&body=${percent}138****8000`);
  });

  it('reads and masks multipart fields in GBK, and keeps the bytes of files', async () => {
    const file = [0, 1, 0xff, 13, 10, 0x2d, 0x2d];
    const part = (head: string, content: number[]) => [
      ...ascii(`--x\r\nContent-Disposition: form-data; ${head}\r\n\r\n`),
      ...content,
      13,
      10,
    ];
    const ascii = (plain: string) => [...plain].map((char) => char.charCodeAt(0));
    const whole = (phone: string) =>
      Uint8Array.from([
        ...part('name="title"', GBK),
        ...part('name="file"; filename="a.bin"', file),
        ...part('name="body"', [...GBK, ...ascii(phone)]),
        ...ascii('--x--\r\n'),
      ]);
    const body = await bytesBody(whole('13800138000').buffer, 'multipart/form-data; boundary=x');
    expect(pairs(body)).toEqual([
      ['title', '公示：电话'],
      ['body', '公示：电话13800138000'],
    ]);
    expect(body.files).toEqual([{ name: 'a.bin', bytes: Uint8Array.from(file) }]);
    expect(new Uint8Array((await body.encode(masked(body))).bytes)).toEqual(whole('138****8000'));
  });

  it('reads and masks a call in XML-RPC', async () => {
    const member = (name: string, value: string) => `<member><name>${name}</name><value>${value}</value></member>`;
    const call = (phone: string) =>
      `<?xml version="1.0"?><methodCall><methodName>wp.newPost</methodName><params><param><value><int>1</int></value></param><param><value><struct>${member('post_title', '<string>公示 &amp; 通知</string>')}${member('post_content', `&lt;p&gt;${phone}&lt;/p&gt;`)}${member('bits', '<base64>AAAA</base64>')}</struct></value></param></params></methodCall>`;
    const body = await bytesBody(bytes(call('13800138000')), 'text/xml');
    expect(pairs(body)).toEqual([
      ['methodName', 'wp.newPost'],
      ['param', '1'],
      ['post_title', '公示 & 通知'],
      ['post_content', '<p>13800138000</p>'],
    ]);
    expect(body.uninspected).toEqual([{ name: 'bits', reason: 'attachment' }]);
    expect(await encode(body)).toBe(call('138****8000'));
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
    expect(first.uninspected).toEqual([{ name: '名单.xlsx', reason: 'gone' }]);
    expect(first.files[0]?.bytes).not.toEqual(second.files[0]?.bytes);
  });
});
