import { Inflate } from 'fflate';
import { type Budget, LIMITS } from './limits';
import { Unreadable } from './unreadable';

/** An entry of an archive as its directory names it. */
export interface ZipEntry {
  readonly name: string;
  readonly isFolder: boolean;
  /** Unpacks it. @throws Unreadable when it cannot be, or is too much. */
  read(): Uint8Array;
}

interface Listed {
  readonly method: number;
  readonly isEncrypted: boolean;
  readonly packed: number;
  readonly offset: number;
}

const END = 0x06054b50;
const DIRECTORY = 0x02014b50;
const LOCAL = 0x04034b50;
/** The end of an archive stands within its last bytes. */
const TAIL = 66_000;
/** So much is unpacked at a time: at most a thousand times as much comes out. */
const STEP = 16_384;

/**
 * The entries of an archive. Sizes that its directory gives are not believed: what comes out is counted.
 * @throws Unreadable when it is broken or has too many entries.
 */
export function openZip(bytes: Uint8Array, budget: Budget): ZipEntry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  try {
    return listOf(bytes, view, budget);
  } catch (problem) {
    if (problem instanceof RangeError) throw new Unreadable('broken');
    throw problem;
  }
}

function listOf(bytes: Uint8Array, view: DataView, budget: Budget): ZipEntry[] {
  const end = endOf(view);
  const count = view.getUint16(end + 10, true);
  let at = view.getUint32(end + 16, true);
  // Larger archives than those this can count in are not read either.
  if (count === 0xffff || at === 0xffffffff) throw new Unreadable('broken');
  budget.entries += count;
  if (budget.entries > LIMITS.entries) throw new Unreadable('too-large');
  const entries: ZipEntry[] = [];
  for (let index = 0; index < count; index++) {
    if (view.getUint32(at, true) !== DIRECTORY) throw new Unreadable('broken');
    const flags = view.getUint16(at + 8, true);
    const [nameLength, extraLength, noteLength] = [28, 30, 32].map((place) => view.getUint16(at + place, true));
    const nameEnd = at + 46 + (nameLength ?? 0);
    const name = nameOf(bytes.subarray(at + 46, nameEnd), (flags & 0x800) !== 0);
    const listed: Listed = {
      method: view.getUint16(at + 10, true),
      isEncrypted: (flags & 1) !== 0,
      packed: view.getUint32(at + 20, true),
      offset: view.getUint32(at + 42, true),
    };
    const isFolder = /[\\/]$/.test(name);
    entries.push({ name: name.replaceAll('\\', '/'), isFolder, read: () => unpack(bytes, view, listed, budget) });
    at = nameEnd + (extraLength ?? 0) + (noteLength ?? 0);
  }
  return entries;
}

function endOf(view: DataView): number {
  for (let at = view.byteLength - 22; at >= Math.max(0, view.byteLength - TAIL); at--)
    if (view.getUint32(at, true) === END) return at;
  throw new Unreadable('broken');
}

/** Names in UTF-8, or as Chinese Windows writes them. */
function nameOf(bytes: Uint8Array, isUtf8: boolean): string {
  try {
    return new TextDecoder('utf-8', { fatal: !isUtf8 }).decode(bytes);
  } catch {
    return new TextDecoder('gb18030').decode(bytes);
  }
}

function unpack(bytes: Uint8Array, view: DataView, { method, isEncrypted, packed, offset }: Listed, budget: Budget) {
  if (isEncrypted) throw new Unreadable('encrypted');
  if (offset + 30 > bytes.length || view.getUint32(offset, true) !== LOCAL) throw new Unreadable('broken');
  const start = offset + 30 + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
  const content = bytes.subarray(start, start + packed);
  if (content.length !== packed) throw new Unreadable('broken');
  if (method === 0) {
    spend(budget, content.length);
    return content;
  }
  if (method !== 8) throw new Unreadable('unknown-format');
  return inflate(content, budget);
}

function spend(budget: Budget, size: number): void {
  budget.unpacked += size;
  if (budget.unpacked > LIMITS.unpacked) throw new Unreadable('too-large');
}

function inflate(content: Uint8Array, budget: Budget): Uint8Array {
  const chunks: Uint8Array[] = [];
  let size = 0;
  const stream = new Inflate((chunk) => {
    spend(budget, chunk.length);
    size += chunk.length;
    chunks.push(chunk);
  });
  try {
    for (let at = 0; at < content.length; at += STEP)
      stream.push(content.subarray(at, at + STEP), at + STEP >= content.length);
  } catch (problem) {
    throw problem instanceof Unreadable ? problem : new Unreadable('broken');
  }
  const whole = new Uint8Array(size);
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.length;
  }
  return whole;
}
