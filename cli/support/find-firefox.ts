import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { installPackages, isDebianRoot } from './apt';

const NAMES = ['firefox-esr', 'firefox'];
const ON_MAC = '/Applications/Firefox.app/Contents/MacOS/firefox';

function installed(): string | undefined {
  const { PATH = '', PROGRAMFILES = 'C:\\Program Files' } = process.env;
  const folders = [...PATH.split(delimiter), '/usr/bin', '/snap/bin'];
  const places = folders.flatMap((folder) => NAMES.map((name) => join(folder, name)));
  return [...places, ON_MAC, join(PROGRAMFILES, 'Mozilla Firefox', 'firefox.exe')].find((place) => existsSync(place));
}

/**
 * Path of a Firefox: the one `FIREFOX_PATH` names, else an installed one. On Debian as root, installs Firefox ESR when
 * there is none.
 * @throws Error of one line that says what to install.
 */
export function findFirefox(): string {
  const { FIREFOX_PATH: named } = process.env;
  if (named) {
    if (existsSync(named)) return named;
    throw new Error(`FIREFOX_PATH 指向的文件不存在：${named} / FIREFOX_PATH names a file that does not exist.`);
  }
  if (isDebianRoot() && installed() === undefined) installPackages(['firefox-esr']);
  const found = installed();
  if (found) return found;
  throw new Error(
    '未找到 Firefox，请安装 Firefox 147 或更高版本，或用 FIREFOX_PATH 指明其位置。 / No Firefox found: install Firefox 147 or newer, or set FIREFOX_PATH.',
  );
}
