/** What a file is by its first bytes, never by its name. */
export type Kind =
  | 'nothing'
  | 'zip'
  | 'archive'
  | 'pdf'
  | 'rtf'
  | 'old-office'
  | 'encrypted-office'
  | 'picture'
  | 'other'
  | 'maybe-text';

const text = (bytes: Uint8Array, from: number, to: number) => String.fromCharCode(...bytes.subarray(from, to));

const PICTURES: readonly (readonly [number, string])[] = [
  [0, '\x89PNG'],
  [0, '\xff\xd8\xff'],
  [0, 'GIF8'],
  [0, 'BM'],
  [0, 'II*\0'],
  [0, 'MM\0*'],
  [8, 'WEBP'],
  [4, 'ftypheic'],
  [4, 'ftypavif'],
  [0, '\xd7\xcd\xc6\x9a'],
  [40, ' EMF'],
  [0, '8BPS'],
];
const ARCHIVES = ['Rar!\x1a\x07', '7z\xbc\xaf\x27\x1c'];
const OTHERS = ['Rar!', '7z\xbc\xaf', '\x1f\x8b', 'BZh', '\xfd7zXZ', 'MSCF', '\x7fELF', 'MZ', 'ID3', 'OggS', 'fLaC'];
/** A PDF may begin so far in. */
const PDF_WITHIN = 1024;
/** Of an encrypted office file, which the old format holds: the name of its one stream. */
const ENCRYPTED = 'E\0n\0c\0r\0y\0p\0t\0e\0d\0P\0a\0c\0k\0a\0g\0e';

export function kindOf(bytes: Uint8Array): Kind {
  if (bytes.length === 0) return 'nothing';
  const head = text(bytes, 0, 64);
  if (head.startsWith('PK\x03\x04') || head.startsWith('PK\x05\x06')) return 'zip';
  if (head.startsWith('\xd0\xcf\x11\xe0'))
    return new TextDecoder('latin1').decode(bytes).includes(ENCRYPTED) ? 'encrypted-office' : 'old-office';
  if (head.startsWith('{\\rtf')) return 'rtf';
  // A text may begin with two letters that begin pictures too.
  const isShort = (mark: string) => mark === 'BM' || mark === 'MZ';
  const begins = (mark: string, at = 0) => head.startsWith(mark, at) && (!isShort(mark) || head.includes('\0'));
  if (PICTURES.some(([at, mark]) => begins(mark, at))) return 'picture';
  if (text(bytes, 0, PDF_WITHIN).includes('%PDF-')) return 'pdf';
  if (ARCHIVES.some((mark) => begins(mark))) return 'archive';
  if (OTHERS.some((mark) => begins(mark))) return 'other';
  return 'maybe-text';
}
