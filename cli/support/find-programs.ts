import { spawnSync } from 'node:child_process';
import { installPackages, isDebianRoot } from './apt';

/** Programs that make sample files, and the Debian packages they are in. */
const PROGRAMS: Readonly<Record<string, readonly string[]>> = {
  soffice: ['libreoffice-writer-nogui', 'libreoffice-calc-nogui', 'libreoffice-impress-nogui'],
  convert: ['imagemagick'],
  zip: ['zip'],
  qrencode: ['qrencode'],
  zint: ['zint'],
  exiv2: ['exiv2'],
  '7z': ['p7zip-full'],
};

const isThere = (program: string) => spawnSync('which', [program]).status === 0;

/**
 * Makes sure that the programs are there that make sample files. On Debian as root, installs what is missing.
 * @throws Error of one line that says what to install.
 */
export function findPrograms(): void {
  const missing = () => Object.keys(PROGRAMS).filter((program) => !isThere(program));
  if (isDebianRoot() && missing().length > 0) installPackages(missing().flatMap((program) => PROGRAMS[program] ?? []));
  if (missing().length === 0) return;
  throw new Error(
    `缺少程序：${missing().join('、')}。请安装 LibreOffice、ImageMagick、zip、qrencode、zint、exiv2 和 7-Zip。 / Missing: ${missing().join(', ')}. Install LibreOffice, ImageMagick, zip, qrencode, zint, exiv2 and 7-Zip.`,
  );
}
