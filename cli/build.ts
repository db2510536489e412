import { readdir, stat } from 'node:fs/promises';
import { basename, dirname, join, relative, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { build } from 'wxt';
import { PolicyFileError, readPolicy } from './support/site-policy';

const USAGE = '用法：npm run build -- [--sites 策略文件] [--browser chrome|firefox] [--out 文件夹]';
const ROOT = resolve(import.meta.dirname, '..');

/** Says what is wrong and ends with 2, the exit code for bad use. */
function refuse(message: string): never {
  console.error(message);
  process.exit(2);
}

function readArguments() {
  try {
    const { values } = parseArgs({
      options: {
        sites: { type: 'string' },
        browser: { type: 'string', default: 'chrome' },
        out: { type: 'string' },
      },
    });
    if (values.browser !== 'chrome' && values.browser !== 'firefox') refuse(USAGE);
    return values;
  } catch (problem) {
    refuse(`${problem instanceof Error ? problem.message : problem}\n${USAGE}`);
  }
}

/** Bytes of all files below a folder. */
async function sizeOf(folder: string): Promise<number> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile());
  const sizes = await Promise.all(files.map(async (file) => (await stat(join(file.parentPath, file.name))).size));
  return sizes.reduce((sum, size) => sum + size, 0);
}

const { sites, browser, out } = readArguments();
if (sites !== undefined) {
  await readPolicy(sites).catch((problem: unknown) => {
    if (problem instanceof PolicyFileError) refuse(problem.message);
    throw problem;
  });
  Object.assign(process.env, { SHENFA_SITES: resolve(sites) });
}
const folder = out === undefined ? join(ROOT, '.output', `${browser}-mv3`) : resolve(out);
await build({
  root: ROOT,
  browser,
  manifestVersion: 3,
  outDir: dirname(folder),
  outDirTemplate: basename(folder),
}).catch((problem: unknown) => {
  console.error(`扩展没有生成：${problem instanceof Error ? problem.message : problem}`);
  process.exit(1);
});
const kilobytes = Math.round((await sizeOf(folder)) / 1024);
console.log(`扩展已生成：${relative(process.cwd(), folder)}（${kilobytes} KB）`);
