/*
 * Makes the samples in `carriers` with qrencode, zint, ImageMagick, exiv2 and 7-Zip: npx tsx tests/files/make-carriers.ts
 * Values stand in codes, on pages of TIFF, in what a camera writes, in archives; each twice, planted and harmless.
 */
import { execFileSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { LIMITS } from '../../lib/extract/limits';
import { CLEAN, PLANTED } from './values';

const HERE = import.meta.dirname;
const work = mkdtempSync(join(tmpdir(), 'shenfa-carriers-'));
const run = (program: string, ...args: string[]) =>
  execFileSync(program, args, {
    cwd: work,
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, LC_ALL: 'C.UTF-8' },
  });

/** A page of A4 at 100 dots to the inch with a picture on it. */
const page = (picture: string, to: string, ...how: string[]) =>
  run('convert', '-size', '827x1169', 'xc:white', picture, '-geometry', '+300+500', '-composite', ...how, to);

try {
  for (const [kind, values] of Object.entries({ planted: PLANTED, clean: CLEAN })) {
    const folder = join(HERE, 'carriers', kind);
    mkdirSync(folder, { recursive: true });
    const keep = (name: string) => copyFileSync(join(work, name), join(folder, name));
    run('qrencode', '-o', 'qr.png', '-s', '3', `登记 ${values.body}`);
    run('zint', '-o', 'bar.png', '-b', '20', '-d', kind === 'planted' ? values.table : '20260901');
    page('qr.png', 'qr.tif', '-monochrome', '-compress', 'Group4');
    page('bar.png', 'bar.tif', '-monochrome', '-compress', 'LZW');
    run('convert', 'qr.tif', 'bar.tif', '-compress', 'Zip', 'pages.tif');
    for (const name of ['qr.tif', 'pages.tif']) keep(name);

    run('convert', '-size', '320x240', 'gradient:skyblue-green', 'photo.jpg');
    if (kind === 'planted')
      run(
        'exiv2',
        '-M',
        'set Exif.GPSInfo.GPSLatitudeRef N',
        '-M',
        'set Exif.GPSInfo.GPSLatitude 39/1 54/1 2736/100',
        '-M',
        'set Exif.GPSInfo.GPSLongitudeRef E',
        '-M',
        'set Exif.GPSInfo.GPSLongitude 116/1 23/1 3012/100',
        'photo.jpg',
      );
    run('exiv2', '-M', 'set Exif.Image.Model DEMO 1', 'photo.jpg');
    keep('photo.jpg');

    const list = `登记：${values.hidden}\n`;
    mkdirSync(join(work, '名单'), { recursive: true });
    writeFileSync(join(work, '名单', '登记.txt'), list);
    writeFileSync(join(work, 'notes.txt'), `${'通知 '.repeat(40)}\n`);
    for (const name of ['list.7z', 'inner.7z', 'nested.7z']) rmSync(join(work, name), { force: true });
    run('7z', 'a', 'list.7z', '名单', 'notes.txt');
    run('7z', 'a', '-m0=ppmd', 'inner.7z', '名单');
    run('7z', 'a', 'nested.7z', 'inner.7z');
    for (const name of ['list.7z', 'nested.7z']) keep(name);
  }
  const folder = join(HERE, 'carriers', 'refused');
  mkdirSync(folder, { recursive: true });
  for (const name of ['entries.7z', 'names.7z']) rmSync(join(work, name), { force: true });
  run('7z', 'a', '-pdemo', 'entries.7z', '名单');
  run('7z', 'a', '-pdemo', '-mhe=on', 'names.7z', '名单');
  writeFileSync(join(work, 'zeros.txt'), new Uint8Array(LIMITS.unpacked + 1));
  run('7z', 'a', 'bomb.7z', 'zeros.txt');
  for (const name of ['entries.7z', 'names.7z', 'bomb.7z']) copyFileSync(join(work, name), join(folder, name));
} finally {
  rmSync(work, { recursive: true });
}
