import { spawnSync } from 'node:child_process';
import { join, resolve } from 'node:path';

const ROOT = resolve(import.meta.dirname, '../..');

/** The demo school's policy. */
export const DEMO_POLICY = join(ROOT, 'tests/site/policy.json');

/**
 * Builds the extension for a policy into a folder of `.output` and gives that folder.
 * @throws Error with everything the build said.
 */
export function buildExtension(policy: string, name: string, browser: 'chrome' | 'firefox' = 'chrome'): string {
  const folder = join(ROOT, '.output', name);
  const args = [join(ROOT, 'cli/start.mjs'), 'cli/build.ts', '--sites', policy, '--browser', browser, '--out', folder];
  const built = spawnSync(process.execPath, args, { cwd: ROOT, encoding: 'utf8' });
  if (built.status !== 0) throw new Error(`扩展没有生成：\n${built.stdout}${built.stderr}`);
  return folder;
}
