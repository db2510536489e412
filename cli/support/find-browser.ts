import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';
import { installPackages, isDebianRoot } from './apt';

const ON_PATH = [
  'google-chrome-stable',
  'google-chrome',
  'microsoft-edge-stable',
  'microsoft-edge',
  'chromium',
  'chromium-browser',
];
const ON_MAC = ['Google Chrome', 'Microsoft Edge', 'Chromium'];
const ON_WINDOWS = [
  'Google\\Chrome\\Application\\chrome.exe',
  'Microsoft\\Edge\\Application\\msedge.exe',
  'Chromium\\Application\\chrome.exe',
];

/** Where Chrome, Edge and Chromium are usually installed on this system, best first. */
function usualPlaces(): string[] {
  const { platform } = process;
  const { PATH = '', PROGRAMFILES, LOCALAPPDATA, 'PROGRAMFILES(X86)': PROGRAMFILES_X86 } = process.env;
  if (platform === 'darwin') {
    const folders = ['/Applications', join(homedir(), 'Applications')];
    return ON_MAC.flatMap((name) => folders.map((folder) => join(folder, `${name}.app`, 'Contents', 'MacOS', name)));
  }
  if (platform === 'win32') {
    const folders = [PROGRAMFILES, PROGRAMFILES_X86, LOCALAPPDATA].filter((at) => at !== undefined);
    return ON_WINDOWS.flatMap((name) => folders.map((folder) => join(folder, name)));
  }
  const folders = [...PATH.split(delimiter), '/usr/bin', '/snap/bin'];
  return ON_PATH.flatMap((name) => folders.map((folder) => join(folder, name)));
}

/** False only where it can be seen that Chinese text would show as empty boxes. */
function hasChineseFont(): boolean {
  const listed = spawnSync('fc-list', [':lang=zh-cn'], { encoding: 'utf8' });
  return listed.status !== 0 ? existsSync('/usr/share/fonts/opentype/noto') : listed.stdout.trim() !== '';
}

function installMissing(browser: string | undefined): void {
  const missing = [...(browser ? [] : ['chromium']), ...(hasChineseFont() ? [] : ['fonts-noto-cjk'])];
  if (missing.length > 0) installPackages(missing);
}

/**
 * Path of a browser that can run the extension: the one `CHROME_PATH` names, else an installed Chrome, Edge or Chromium.
 * On Debian as root, installs Chromium and a Chinese font when they are missing.
 * @throws Error of one line that says what to install.
 */
export function findBrowser(): string {
  const { CHROME_PATH: named } = process.env;
  if (named) {
    if (existsSync(named)) return named;
    throw new Error(`CHROME_PATH 指向的文件不存在：${named} / CHROME_PATH names a file that does not exist.`);
  }
  const installed = () => usualPlaces().find((place) => existsSync(place));
  if (isDebianRoot()) installMissing(installed());
  const found = installed();
  if (found) return found;
  throw new Error(
    '未找到浏览器，请安装 Chrome、Edge 或 Chromium，或用 CHROME_PATH 指明其位置。 / No browser found: install Chrome, Edge or Chromium, or set CHROME_PATH.',
  );
}
