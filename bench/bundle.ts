import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';

/** A script of this folder in one piece; what it exports becomes the global `bench`. */
export async function compile(entry: string): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [join(import.meta.dirname, entry)],
    bundle: true,
    minify: true,
    // As the extension is built: one character of Chinese is three bytes, not six.
    charset: 'utf8',
    format: 'iife',
    globalName: 'bench',
    alias: { 'node:module': join(import.meta.dirname, 'no-modules.ts') },
    logOverride: { 'empty-import-meta': 'silent' },
    footer: { js: 'globalThis.bench=bench;' },
    write: false,
  });
  return outputFiles[0]?.text ?? '';
}

/** KiB after gzip. */
export const gzipSize = (bytes: Uint8Array) => gzipSync(bytes).length / 1024;
