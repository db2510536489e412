import { execFile } from 'node:child_process';
import { cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { findPhp } from '../../../cli/support/find-php';
import { carries, type RecordedRequest } from '../../site/record';
import { recordBefore } from '../recording-proxy';
import { wordpressCore } from './core';
import { startPhp } from './php-server';

const run = promisify(execFile);
const PHP_FILES = resolve(import.meta.dirname, 'php');

/** The teacher's account on the site, who is its administrator too. */
export const ACCOUNT = { name: 'wang', password: 'school-demo-1900' };

/** A row of wp_posts, as far as the tests read it. */
export interface Post {
  readonly ID: number;
  readonly post_title: string;
  readonly post_content: string;
  readonly post_status: string;
  readonly post_type: string;
  readonly post_parent: number;
}

/** A real WordPress, listening on loopback. */
export interface WordPressSite {
  /** Address under the host the demo policy guards. */
  readonly url: string;
  /** Every request received so far. */
  readonly requests: readonly RecordedRequest[];
  /** Requests that carry a value anywhere and in any encoding. */
  requestsWith(value: string): RecordedRequest[];
  /** Posts, pages, revisions and attachments in the database, oldest first. */
  posts(): Promise<readonly Post[]>;
  /** Rows of any table. */
  rows(table: string): Promise<readonly Readonly<Record<string, unknown>>[]>;
  /** Whether a value stands anywhere in the database or in an uploaded file: in a cell, or as bytes of UTF-8. */
  keeps(value: string): Promise<boolean>;
  close(): Promise<void>;
}

async function filesBelow(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
  return entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
}

/**
 * Starts a fresh WordPress in a temporary folder.
 * @throws Error that says what to install when PHP or the package is missing.
 */
export async function startWordPress(): Promise<WordPressSite> {
  const php = findPhp();
  const core = await wordpressCore();
  const folder = await mkdtemp(join(tmpdir(), 'shenfa-wordpress-'));
  const content = join(folder, 'wp-content');
  await cp(core, folder, { recursive: true });
  for (const file of ['wp-config.php', 'install.php']) await cp(join(PHP_FILES, file), join(folder, file));
  await cp(join(PHP_FILES, 'school.php'), join(content, 'mu-plugins/school.php'));
  // PHP's server asks nobody for a file that is not there.
  await writeFile(join(folder, 'favicon.ico'), '');
  await run(php, ['install.php', ACCOUNT.name, ACCOUNT.password], { cwd: folder });
  const server = await startPhp(php, folder);
  const proxy = await recordBefore(server.port);

  const database = join(content, 'database/.ht.sqlite');
  const dump = async () => {
    const { stdout } = await run(php, [join(PHP_FILES, 'dump.php'), database], { maxBuffer: 2 ** 28 });
    return JSON.parse(stdout);
  };
  const rows = async (table: string) => (await dump())[table];
  return {
    url: `http://school.localhost:${proxy.port}`,
    requests: proxy.requests,
    requestsWith: (value) => proxy.requests.filter((request) => carries(request, value)),
    rows,
    posts: () => rows('wp_posts'),
    async keeps(value) {
      if (JSON.stringify(await dump()).includes(value)) return true;
      const files = [...(await filesBelow(join(content, 'database'))), ...(await filesBelow(join(content, 'uploads')))];
      return (await Promise.all(files.map((file) => readFile(file)))).some((bytes) => bytes.includes(value));
    },
    async close() {
      await proxy.close();
      await server.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}
