import { spawnSync } from 'node:child_process';
import { installPackages, isDebianRoot } from './apt';

/** What a WordPress with an SQLite database needs, and where Debian has it. */
const EXTENSIONS: Readonly<Record<string, string>> = {
  pdo_sqlite: 'php-sqlite3',
  dom: 'php-xml',
  mbstring: 'php-mbstring',
};

/** Debian packages that are missing for PHP with these extensions. */
function missingPackages(php: string): string[] {
  const listed = spawnSync(php, ['-m'], { encoding: 'utf8' });
  if (listed.status !== 0) return ['php-cli', ...Object.values(EXTENSIONS)];
  const present = listed.stdout.toLowerCase().split('\n');
  return Object.entries(EXTENSIONS).flatMap(([name, from]) => (present.includes(name) ? [] : [from]));
}

/**
 * A PHP that can run the WordPress of the tests: the one `PHP_PATH` names, else `php`. On Debian as root, installs what is
 * missing.
 * @throws Error of one line that says what to install.
 */
export function findPhp(): string {
  const php = process.env['PHP_PATH'] || 'php';
  if (isDebianRoot() && missingPackages(php).length > 0) installPackages(missingPackages(php));
  const missing = missingPackages(php);
  if (missing.length === 0) return php;
  throw new Error(
    `WordPress 测试需要 PHP，缺少：${missing.join('、')}。Debian、Ubuntu：apt install ${missing.join(' ')}；macOS：brew install php；或用 PHP_PATH 指明其位置。 / The WordPress tests need PHP 8 with SQLite, XML and mbstring; missing: ${missing.join(', ')}.`,
  );
}
