import createSevenZip, { type SevenZipModule } from '7z-wasm';
import { Unreadable } from '../unreadable';

/** An entry as the archive lists it. */
export interface Listed {
  readonly name: string;
  readonly isFolder: boolean;
  readonly isEncrypted: boolean;
  /** Bytes it says it unpacks to; undefined when it does not say. */
  readonly size: number | undefined;
}

/** A file that was unpacked. */
export interface Unpacked {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** 7-Zip with one archive in its own memory. */
export interface SevenZip {
  /** @throws Unreadable when it cannot be opened, or its list is locked. */
  list(): Listed[];
  /**
   * Unpacks everything that has no password; `isWhole` says whether nothing failed but the `locked` files.
   * @throws Unreadable beyond `most` bytes.
   */
  unpack(most: number, locked: number): { readonly files: readonly Unpacked[]; readonly isWhole: boolean };
}

/** Formats as 7-Zip calls them. */
export type ArchiveKind = '7z' | 'rar' | 'rar5';

const ENGINE = 'archive/7zz.wasm';
const ARCHIVE = '/archive';
const OUT = '/out';
/** What it says of each file that asks for a password, and of a list that does. */
const LOCKED = /Wrong password|encrypted archive/i;

/** Starts 7-Zip (24.09, WebAssembly, memory of its own) on an archive. `readAsset` gives files that come with the extension. */
export async function openWithSevenZip(
  bytes: Uint8Array,
  kind: ArchiveKind,
  readAsset: (path: string) => Promise<Uint8Array>,
): Promise<SevenZip> {
  const said: number[] = [];
  const problems: string[] = [];
  const engine = await createSevenZip({
    wasmBinary: (await readAsset(ENGINE)).slice().buffer,
    stdout: (byte) => void said.push(byte),
    printErr: (line) => void problems.push(line),
    // Whoever asks for a password gets none.
    stdin: () => null as unknown as number,
  });
  engine.FS.writeFile(ARCHIVE, bytes);

  /** Gives the exit code: 0 when all was well. */
  function run(...args: string[]): number {
    said.length = 0;
    problems.length = 0;
    const code: unknown = engine.callMain([...args, '-p', '-y', '-bsp0', `-t${kind}`, ARCHIVE]);
    return typeof code === 'number' ? code : 0;
  }

  const lockedLines = () => problems.filter((line) => LOCKED.test(line)).length;

  return {
    list() {
      if (run('l', '-slt', '-ba') !== 0) throw new Unreadable(lockedLines() > 0 ? 'encrypted' : 'broken');
      return blocksOf(readable(said).split('\n')).map(listedOf);
    },
    unpack(most, locked) {
      limitWrites(engine, most);
      const code = run('x', '-aou', `-o${OUT}`);
      const errors = problems.filter((line) => line.startsWith('ERROR')).length;
      const isWhole = code === 0 || (errors === lockedLines() && errors <= locked);
      return { files: engine.FS.readdir('/').includes(OUT.slice(1)) ? filesIn(engine.FS, OUT) : [], isWhole };
    },
  };
}

/** An archive may say of its files that they are small. */
function limitWrites({ FS }: SevenZipModule, most: number): void {
  const write = FS.write;
  let written = 0;
  FS.write = (...args: Parameters<typeof write>) => {
    written += args[3];
    if (written > most) throw new Unreadable('too-large');
    return write.apply(FS, args);
  };
}

function blocksOf(lines: readonly string[]): ReadonlyMap<string, string>[] {
  const blocks: Map<string, string>[] = [];
  for (const line of lines) {
    const [, name = '', value = ''] = /^([A-Z][\w ]*?) =(?: (.*))?$/.exec(line) ?? [];
    if (name === 'Path') blocks.push(new Map());
    blocks.at(-1)?.set(name, value);
  }
  return blocks;
}

function listedOf(block: ReadonlyMap<string, string>): Listed {
  const size = block.get('Size') ?? '';
  return {
    name: block.get('Path') ?? '',
    isFolder: block.get('Folder') === '+' || /^D/.test(block.get('Attributes') ?? ''),
    isEncrypted: block.get('Encrypted') === '+',
    size: /^\d+$/.test(size) ? Number(size) : undefined,
  };
}

/** Names are in UTF-8, or as Chinese Windows writes them. */
function readable(output: readonly number[]): string {
  const bytes = Uint8Array.from(output);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('gb18030').decode(bytes);
  }
}

/** Of names that are not in UTF-8 its file system knows parts alone: they name a place, and were read in the list. */
function filesIn(FS: SevenZipModule['FS'], folder: string): Unpacked[] {
  const names: string[] = FS.readdir(folder).filter((name) => name !== '.' && name !== '..');
  return names.flatMap((name) => {
    const path = `${folder}/${name}`;
    const { mode } = FS.lstat(path);
    if (FS.isDir(mode)) return filesIn(FS, path);
    const bytes = FS.isFile(mode) ? FS.readFile(path) : new TextEncoder().encode(FS.readlink(path));
    return [{ name: path.slice(OUT.length + 1), bytes }];
  });
}
