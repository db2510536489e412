import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { cp, mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { unzipSync } from 'fflate';

/** The newest release in the package; it also has betas. */
const RELEASE = '6.5';
const UNPACKED = resolve(import.meta.dirname, '../../../.output', `wordpress-${RELEASE}`);
const MODULES = join(import.meta.dirname, 'node_modules');
const PACKAGE = join(MODULES, '@wp-playground/wordpress-builds');

/** Unpacks an archive, without the first `strip` folders of its paths. */
async function unzip(archive: string, into: string, strip = 0): Promise<void> {
  const files = Object.entries(unzipSync(await readFile(archive)));
  for (const [path, content] of files.filter(([name]) => !name.endsWith('/'))) {
    const file = join(into, ...path.split('/').slice(strip));
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, content);
  }
}

function install(): void {
  console.error('正在下载 WordPress 测试包（约 160 MB，仅首次）…… / Downloading WordPress for the tests…');
  const npm = spawnSync('npm', ['ci', '--no-audit', '--no-fund'], {
    cwd: import.meta.dirname,
    encoding: 'utf8',
    shell: process.platform === 'win32',
  });
  if (npm.status !== 0) throw new Error(`WordPress 测试包没有装上，请检查网络：\n${npm.stderr}`);
}

/** Takes the lock when a transaction begins: asked for later, it is refused to one of two requests at once. */
async function lockEarly(plugin: string): Promise<void> {
  const file = join(plugin, 'wp-includes/sqlite/class-wp-sqlite-translator.php');
  const [before, after, ...more] = (await readFile(file, 'utf8')).split(`execute_sqlite_query( 'BEGIN' )`);
  if (after === undefined || more.length > 0) throw new Error('SQLite 插件与预期不同');
  await writeFile(file, `${before}execute_sqlite_query( 'BEGIN IMMEDIATE' )${after}`);
}

/**
 * Folder with the files of WordPress and its SQLite drop-in, not yet installed. Downloads and unpacks them the first time;
 * of the package, which has six versions, nothing else is kept.
 * @throws Error when the package cannot be installed.
 */
export async function wordpressCore(): Promise<string> {
  if (existsSync(UNPACKED)) return UNPACKED;
  install();
  const folder = `${UNPACKED}-unpacking`;
  await rm(folder, { recursive: true, force: true });
  await unzip(join(PACKAGE, `src/wordpress/wp-${RELEASE}.zip`), folder);
  await cp(join(PACKAGE, `public/wp-${RELEASE}`), folder, { recursive: true });
  // The package brings a site that is installed already.
  await rm(join(folder, 'wp-content/database'), { recursive: true, force: true });
  const plugin = join(folder, 'wp-content/plugins/sqlite-database-integration');
  await unzip(join(PACKAGE, 'src/sqlite-database-integration/sqlite-database-integration.zip'), plugin, 1);
  await lockEarly(plugin);
  await cp(join(plugin, 'db.copy'), join(folder, 'wp-content/db.php'));
  await rename(folder, UNPACKED);
  await rm(MODULES, { recursive: true });
  return UNPACKED;
}
