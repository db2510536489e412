import { CFB } from '@e965/xlsx';
import { Unreadable } from '../unreadable';

/** The streams of a file of the old office format, by their path in it. */
export interface Streams {
  readonly paths: readonly string[];
  /** Content of a stream at the top; undefined when there is none. */
  get(name: string): Uint8Array | undefined;
}

/** What the library gives, which has no types of its own for it. */
interface Container {
  readonly FileIndex: readonly { readonly type: number; readonly content?: ArrayLike<number> }[];
  readonly FullPaths: readonly string[];
}

/** Opens the container of the old office formats (compound file). @throws Unreadable when it is broken. */
export function openContainer(bytes: Uint8Array): Streams {
  try {
    const { FileIndex, FullPaths }: Container = CFB.read(bytes, { type: 'array' });
    const root = FullPaths[0] ?? '';
    const streams = FileIndex.flatMap(({ type, content }, i) => {
      const path = (FullPaths[i] ?? '').slice(root.length);
      return type === 2 ? [[path, Uint8Array.from(content ?? [])] as const] : [];
    });
    const byPath = new Map(streams);
    return { paths: streams.map(([path]) => path), get: (name) => byPath.get(name) };
  } catch {
    throw new Unreadable('broken');
  }
}

/** Number of the string properties of a document (MS-OLEPS): VT_LPSTR and VT_LPWSTR. */
const STRING = 0x1e;
const WIDE_STRING = 0x1f;

/** Texts of a property set: title, subject, author, remarks, company. */
export function propertiesOf(stream: Uint8Array): string[] {
  const view = new DataView(stream.buffer, stream.byteOffset, stream.byteLength);
  try {
    const set = view.getUint32(44, true);
    const count = Math.min(view.getUint32(set + 4, true), 200);
    const codePage = codePageOf(view, set, count);
    return Array.from({ length: count }, (_, i) => {
      const at = set + view.getUint32(set + 8 + i * 8 + 4, true);
      const kind = view.getUint32(at, true);
      if (kind !== STRING && kind !== WIDE_STRING) return '';
      const length = view.getUint32(at + 4, true) * (kind === WIDE_STRING ? 2 : 1);
      const text = new TextDecoder(kind === WIDE_STRING ? 'utf-16le' : codePage).decode(
        stream.subarray(at + 8, at + 8 + length),
      );
      return text.replace(/\0[\s\S]*$/, '');
    });
  } catch {
    return [];
  }
}

/** Property 1 is the code page of the others. */
function codePageOf(view: DataView, set: number, count: number): string {
  for (let i = 0; i < count; i++) {
    if (view.getUint32(set + 8 + i * 8, true) !== 1) continue;
    const page = view.getUint16(set + view.getUint32(set + 8 + i * 8 + 4, true) + 4, true);
    return CODE_PAGES[page] ?? 'gb18030';
  }
  return 'gb18030';
}

const CODE_PAGES: Readonly<Record<number, string>> = {
  950: 'big5',
  1200: 'utf-16le',
  1252: 'windows-1252',
  65001: 'utf-8',
};
