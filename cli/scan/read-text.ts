import { readFile, stat } from 'node:fs/promises';

/** A longer text fits no string. */
const LARGEST = 512 * 1024 * 1024;
/** So far a file without any is taken for text. */
const LOOKED_AT = 64 * 1024;

/** A file or standard input that cannot be inspected; the message says why. */
export class Unreadable extends Error {}

/**
 * The text of a file.
 * @throws Unreadable when it cannot be opened, is too long, or is no text.
 */
export async function readText(file: string): Promise<string> {
  const found = await stat(file).catch(() => null);
  if (found === null) throw new Unreadable('无法打开');
  if (!found.isFile()) throw new Unreadable('不是普通文件');
  if (found.size > LARGEST) throw new Unreadable('超过 512 MB，请分成几个文件');
  const bytes = await readFile(file).catch(() => {
    throw new Unreadable('无法打开');
  });
  return decode(bytes);
}

/**
 * Everything that comes in on standard input.
 * @throws Unreadable when it is too long, or no text.
 */
export async function readInput(input: AsyncIterable<Buffer>): Promise<string> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of input) {
    size += chunk.length;
    if (size > LARGEST) throw new Unreadable('超过 512 MB');
    chunks.push(chunk);
  }
  return decode(Buffer.concat(chunks));
}

/** By its mark UTF-16, which Windows calls Unicode; else UTF-8; else GB 18030, in which much of the older text is kept. */
function decode(bytes: Buffer): string {
  for (const encoding of encodingsOf(bytes)) {
    try {
      return new TextDecoder(encoding, { fatal: true }).decode(bytes);
    } catch {
      // Not this encoding: the next one is tried.
    }
  }
  throw new Unreadable('不是 UTF-8、UTF-16 或 GB 18030 文本');
}

function encodingsOf(bytes: Buffer): readonly string[] {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return ['utf-16le'];
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return ['utf-16be'];
  return bytes.subarray(0, LOOKED_AT).includes(0) ? [] : ['utf-8', 'gb18030'];
}
