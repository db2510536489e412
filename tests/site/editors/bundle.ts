import { join } from 'node:path';
import { build } from 'esbuild';

const made = new Map<string, Promise<string>>();

async function make(name: string): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [join(import.meta.dirname, 'bundles', `${name}.js`)],
    bundle: true,
    write: false,
    format: 'iife',
    define: { 'process.env.NODE_ENV': '"production"', global: 'window' },
  });
  return outputFiles[0]?.text ?? '';
}

/** The script of an editor that comes in modules, made at the first call. */
export function bundleOf(name: string): Promise<string> {
  const known = made.get(name) ?? make(name);
  made.set(name, known);
  return known;
}
