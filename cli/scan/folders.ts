import { readdir, realpath, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { INPUT, UsageError } from './options';

const READABLE = /\.(?:txt|html?|csv|tsv|md|markdown)$/i;
const SKIPPED = /^(?:\.|node_modules$)/;

/** What there is below the paths. */
export interface Found {
  /** Files to inspect, by name; `-` for standard input. */
  readonly files: readonly string[];
  /** Folders and links that lead nowhere. */
  readonly unreadable: readonly string[];
  /** Files of other kinds, hidden ones included. */
  readonly others: number;
}

/**
 * Every file to inspect: files as named, folders with the texts below them. Links are followed, and no folder is read
 * twice.
 * @throws UsageError for a path that does not exist.
 */
export async function expandPaths(paths: readonly string[]): Promise<Found> {
  const found = { files: [] as string[], unreadable: [] as string[], others: 0 };
  const seen = new Set<string>();
  for (const path of paths) {
    const isFolder = path !== INPUT && (await kindOf(path)) === 'folder';
    if (isFolder) await addTexts(path, found, seen);
    else found.files.push(path);
  }
  return found;
}

type Finds = { files: string[]; unreadable: string[]; others: number };

async function addTexts(folder: string, found: Finds, seen: Set<string>): Promise<void> {
  const real = await realpath(folder);
  if (seen.has(real)) return;
  seen.add(real);
  const names = await readdir(folder).catch(() => null);
  if (names === null) {
    found.unreadable.push(folder);
    return;
  }
  for (const name of names.sort()) {
    const path = join(folder, name);
    const kind = await kindOf(path).catch(() => 'nothing' as const);
    const isSkipped = SKIPPED.test(name);
    if (kind === 'folder') {
      if (!isSkipped) await addTexts(path, found, seen);
    } else if (kind === 'nothing') found.unreadable.push(path);
    else if (isSkipped || !READABLE.test(name)) found.others++;
    else found.files.push(path);
  }
}

async function kindOf(path: string): Promise<'folder' | 'file'> {
  const found = await stat(path).catch(() => {
    throw new UsageError(`无法读取文件：${path}`);
  });
  return found.isDirectory() ? 'folder' : 'file';
}
