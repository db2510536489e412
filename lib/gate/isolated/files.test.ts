import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { FileReading } from '../../model/attachment';

// The background cannot be had without a browser; this one answers as it would.
const send = vi.hoisted(() => vi.fn());
vi.mock('./send', () => ({ send }));
const { readFile, readFiles } = await import('./files');

/** Node has no FileReader; the browser's own is used in `tests/e2e/attachment.test.ts`. */
class OneReader {
  result = '';
  onload: () => void = () => undefined;
  readAsDataURL(blob: Blob): void {
    void blob.arrayBuffer().then((bytes) => {
      this.result = `data:;base64,${Buffer.from(bytes).toString('base64')}`;
      this.onload();
    });
  }
}
vi.stubGlobal('FileReader', OneReader);

/** Answers as a reader to whom the file is new: it wants the bytes up to the last one, and takes a while. */
const answers =
  (reading: FileReading = CLEAN) =>
  async (_name: string, { at, bytes, size }: { at?: number; bytes?: string; size?: number }) => {
    if (at !== undefined) isBrought = at + Buffer.from(bytes ?? '', 'base64').length === size;
    if (!isBrought) return { state: 'wanted' };
    return at === undefined ? { state: 'read', reading } : { state: 'reading' };
  };
let isBrought = false;

const CLEAN: FileReading = { parts: [], uninspected: [] };
const list = { name: '名单.xlsx', bytes: Uint8Array.from([1, 2, 3]) };
const unread = [{ name: list.name, reason: 'attachment' as const }];

beforeEach(() => {
  isBrought = false;
  send.mockReset().mockImplementation(answers());
});

describe('files of a request', () => {
  it('count as inspected once they were read, and their names are inspected too', async () => {
    expect(await readFiles({ files: [list], uninspected: unread })).toMatchObject({
      fields: [{ name: '名单.xlsx', format: 'text', value: '名单.xlsx' }],
      uninspected: [],
    });
  });

  it('bring what was found as a field of its own, which is not looked through again', async () => {
    const part = { label: '工作表「名册」', text: '张同学', found: [] };
    send.mockImplementation(answers({ parts: [part], uninspected: [{ label: 'a.doc', reason: 'old-format' }] }));
    const { fields, uninspected } = await readFiles({ files: [list], uninspected: unread });
    expect(fields[1]).toEqual({ name: '名单.xlsx › 工作表「名册」', format: 'text', value: '张同学', found: [] });
    expect(uninspected).toEqual([{ name: '名单.xlsx › a.doc', reason: 'old-format' }]);
  });

  it('say how far they are while they are being read', async () => {
    const states = [{ state: 'reading' }, { state: 'reading', percent: 30 }, { state: 'reading', percent: 80 }];
    for (const state of [...states, { state: 'read', reading: CLEAN }]) send.mockResolvedValueOnce(state);
    const heard: number[] = [];
    await readFile(list, { onProgress: (percent) => heard.push(percent) });
    expect(heard).toEqual([30, 80]);
  });

  it('stay not inspected when nobody answers', async () => {
    send.mockRejectedValue(new Error('no answer'));
    expect((await readFiles({ files: [list], uninspected: unread })).uninspected).toEqual(unread);
  });

  it('stay not inspected when the last piece is not answered by a reading', async () => {
    send.mockResolvedValue({ state: 'wanted' });
    expect((await readFiles({ files: [list], uninspected: unread })).uninspected).toEqual(unread);
  });

  it('are not read when they are gone, too large, or were read as text', async () => {
    const gone = { name: 'a.doc', bytes: Uint8Array.from([1]) };
    const large = { name: 'b.zip', bytes: new Uint8Array(50 * 1024 * 1024 + 1) };
    const text = { name: 'c.txt', bytes: Uint8Array.from([1]) };
    const { uninspected } = await readFiles({
      files: [gone, large, text],
      uninspected: [
        { name: 'a.doc', reason: 'gone' },
        { name: 'b.zip', reason: 'attachment' },
        { name: 'body', reason: 'synchronous' },
      ],
    });
    expect(uninspected).toEqual([
      { name: 'a.doc', reason: 'gone' },
      { name: 'body', reason: 'synchronous' },
      { name: 'b.zip', reason: 'too-large' },
    ]);
    expect(send).not.toHaveBeenCalled();
  });

  it('do not travel when they were read before', async () => {
    send.mockResolvedValue({ state: 'read', reading: CLEAN });
    expect((await readFiles({ files: [list], uninspected: unread })).uninspected).toEqual([]);
    // SHA-256 of the bytes 1, 2, 3.
    const file = '039058c6f2c0cb492c533b0a4d14ef77cc0f78abccced5287d84a1a2011cfb81';
    expect(send.mock.calls.map(([, request]) => request)).toEqual([{ file }]);
  });

  it('travel in pieces', async () => {
    const bytes = new Uint8Array(7 * 1024 * 1024);
    const { uninspected } = await readFiles({ files: [{ name: '名单.xlsx', bytes }], uninspected: unread });
    expect(uninspected).toEqual([]);
    const pieces = send.mock.calls
      .filter(([, piece]) => 'bytes' in piece)
      .map(([, piece]) => [piece.at, Buffer.from(piece.bytes, 'base64').length]);
    expect(pieces).toEqual([
      [0, 3145728],
      [3145728, 3145728],
      [6291456, 1048576],
    ]);
  });
});
