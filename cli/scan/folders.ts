import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { UsageError } from './options';

const READABLE = /\.(?:txt|html?|csv|tsv|md|markdown)$/i;
const SKIPPED = /^(?:\.|node_modules$)/;

/**
 * Every file to inspect: files as named, folders with the texts below them, by name.
 * @throws UsageError for a path that does not exist.
 */
export async function expandPaths(paths: readonly string[]): Promise<string[]> {
  const files: string[] = [];
  for (const path of paths) {
    const found = await stat(path).catch(() => {
      throw new UsageError(`无法读取文件：${path}`);
    });
    if (found.isDirectory()) files.push(...(await textsBelow(path)));
    else files.push(path);
  }
  return files;
}

async function textsBelow(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true });
  const files: string[] = [];
  for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    if (SKIPPED.test(entry.name)) continue;
    const path = join(folder, entry.name);
    if (entry.isDirectory()) files.push(...(await textsBelow(path)));
    else if (entry.isFile() && READABLE.test(entry.name)) files.push(path);
  }
  return files;
}
