import { expect, it } from 'vitest';
import { entriesBody } from './entries';
import { textFile } from './text-file';

const bytes = (text: string) => new TextEncoder().encode(text);

it('reads a text, in UTF-8 or GBK', () => {
  expect(textFile('名单.txt', bytes('张三'))?.text).toBe('张三');
  expect(textFile('名单.csv', Uint8Array.of(0xd5, 0xc5, 0xc8, 0xfd))?.text).toBe('张三');
});

it.each([
  ['a picture', '照片.jpg', bytes('JFIF')],
  ['a document', '通知.docx', bytes('PK')],
  ['something else under the name of a text', '名单.txt', Uint8Array.of(0, 1, 2, 3)],
])('does not read %s', (_case, name, content) => {
  expect(textFile(name, content)).toBeUndefined();
});

it('makes the text of a file a field of its form, and writes it back masked', async () => {
  const file = new File(['家长手机 13800138000'], '名单.txt', { type: 'text/plain', lastModified: 1 });
  const picture = new File(['JFIF'], '照片.jpg');
  const body = await entriesBody([
    ['title', '通知'],
    ['list', file],
    ['picture', picture],
  ]);
  expect(body.fields.map(({ name, value }) => [name, value])).toEqual([
    ['title', '通知'],
    ['名单.txt', '家长手机 13800138000'],
  ]);
  expect(body.uninspected).toEqual([{ name: '照片.jpg', reason: 'attachment' }]);
  const same = await body.encode(['通知', '家长手机 13800138000']);
  expect(same[1]?.[1]).toBe(file);
  const masked = (await body.encode(['通知', '家长手机 138****8000']))[1]?.[1] as File;
  expect([await masked.text(), masked.name, masked.type]).toEqual(['家长手机 138****8000', '名单.txt', 'text/plain']);
});
