import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';
import { EXTENSION } from './extension';

const ROOT = resolve(import.meta.dirname, '../..');

/** Builds the extension once, for the demo school's sites. */
export default function setup(): void {
  const args = ['cli/start.mjs', 'cli/build.ts', '--sites', 'tests/site/policy.json', '--out', EXTENSION];
  const built = spawnSync(process.execPath, args, { cwd: ROOT, encoding: 'utf8' });
  if (built.status !== 0) throw new Error(`扩展没有生成：\n${built.stdout}${built.stderr}`);
}
