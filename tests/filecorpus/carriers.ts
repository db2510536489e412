import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Random } from '../corpus/random';
import { residentId } from '../corpus/values/cards';
import { mobile } from '../corpus/values/contacts';
import type { FileCase } from './case';

type Make = (
  random: Random,
  isClean: boolean,
  at: string,
) => { readonly file: string; readonly values: readonly string[] };

/**
 * Files that carry values elsewhere than in letters of a page, by qrencode, zint, ImageMagick, exiv2 and 7-Zip: codes in
 * pictures and scans, positions in photographs, archives of 7z. `rounds` of each.
 */
export function carrierFiles(seed: number, rounds: number, isClean: boolean, folder: string): FileCase[] {
  const random = new Random(seed);
  return Object.entries(MAKERS).flatMap(([kind, make]) =>
    Array.from({ length: rounds }, (_, i): FileCase => {
      const at = join(folder, `${kind}-${i}`);
      mkdirSync(at, { recursive: true });
      const { file, values } = make(random, isClean, at);
      return {
        name: `${kind}-${i}.${file.slice(file.lastIndexOf('.') + 1)}`,
        kind: 'digital',
        bytes: new Uint8Array(readFileSync(join(at, file))),
        values,
      };
    }),
  );
}

const run = (at: string, program: string, ...args: string[]) =>
  execFileSync(program, args, { cwd: at, stdio: 'ignore', env: { ...process.env, LC_ALL: 'C.UTF-8' } });

/** A code on a page of A4 at 150 dots to the inch, somewhere, maybe askew. */
function codePage(random: Random, at: string, to: string, ...how: string[]): void {
  const askew = (random.next() * 8 - 4).toFixed(1);
  const place = `+${random.int(100, 700)}+${random.int(100, 1300)}`;
  run(
    at,
    'convert',
    '-size',
    '1240x1754',
    'xc:white',
    'code.png',
    '-geometry',
    place,
    '-composite',
    '-rotate',
    askew,
    ...how,
    to,
  );
}

const qr = (random: Random, isClean: boolean, at: string): string[] => {
  const id = residentId(random);
  run(
    at,
    'qrencode',
    '-o',
    'code.png',
    '-s',
    String(random.int(3, 6)),
    isClean ? `教室 ${random.int(101, 409)}` : `登记 ${id}`,
  );
  return isClean ? [] : [id];
};
const bar = (random: Random, isClean: boolean, at: string): string[] => {
  const value = random.pick([residentId, mobile])(random);
  run(at, 'zint', '-o', 'code.png', '-b', '20', '--scale', '2', '-d', isClean ? `B${random.int(1000, 9999)}` : value);
  return isClean ? [] : [value];
};

/** Its value is the position to five places, as it is found. */
function photo(random: Random, isClean: boolean, at: string): string[] {
  run(
    at,
    'convert',
    '-size',
    '640x480',
    `gradient:rgb(90,${random.int(120, 200)},220)-darkgreen`,
    '-quality',
    '85',
    'photo.jpg',
  );
  run(at, 'exiv2', '-M', 'set Exif.Image.Model DEMO 1', 'photo.jpg');
  if (isClean) return [];
  const seconds = () => random.int(0, 5999);
  const [northDegrees, eastDegrees] = [random.int(20, 50), random.int(75, 130)];
  const [north, east] = [seconds(), seconds()];
  const set = (name: string, value: string) => ['-M', `set Exif.GPSInfo.${name} ${value}`];
  run(
    at,
    'exiv2',
    ...set('GPSLatitudeRef', 'N'),
    ...set('GPSLatitude', `${northDegrees}/1 30/1 ${north}/100`),
    ...set('GPSLongitudeRef', 'E'),
    ...set('GPSLongitude', `${eastDegrees}/1 15/1 ${east}/100`),
    'photo.jpg',
  );
  const degrees = [northDegrees + 0.5 + north / 360_000, eastDegrees + 0.25 + east / 360_000];
  return [degrees.map((number) => number.toFixed(5)).join(',')];
}

function list(random: Random, isClean: boolean, at: string): string[] {
  const id = residentId(random);
  mkdirSync(join(at, '名单'), { recursive: true });
  writeFileSync(join(at, '名单', '登记.txt'), isClean ? '地点：操场\n' : `登记：${id}\n`);
  writeFileSync(join(at, 'notes.txt'), '请各班按时参加。\n'.repeat(random.int(5, 500)));
  return isClean ? [] : [id];
}

/** A page with one code on it. */
const coded =
  (code: typeof qr, file: string, ...how: string[]): Make =>
  (random, isClean, at) => {
    const values = code(random, isClean, at);
    codePage(random, at, file, ...how);
    return { file, values };
  };

const MAKERS: Readonly<Record<string, Make>> = {
  'code-qr': coded(qr, 'page.png'),
  'code-qr-jpg': coded(qr, 'page.jpg', '-blur', '0x0.8', '-quality', '60'),
  'code-bar': coded(bar, 'page.png'),
  'code-tiff': (random, isClean, at) => {
    const values = qr(random, isClean, at);
    codePage(random, at, 'first.tif', '-monochrome', '-compress', 'Group4');
    const more = bar(random, isClean, at);
    codePage(random, at, 'second.tif', '-compress', random.pick(['LZW', 'Zip', 'JPEG']));
    run(at, 'convert', 'first.tif', 'second.tif', 'pages.tif');
    return { file: 'pages.tif', values: [...values, ...more] };
  },
  gps: (random, isClean, at) => ({ file: 'photo.jpg', values: photo(random, isClean, at) }),
  archive: (random, isClean, at) => {
    const values = list(random, isClean, at);
    run(at, '7z', 'a', `-m0=${random.pick(['lzma2', 'ppmd', 'bzip2', 'lzma'])}`, 'inner.7z', '名单', 'notes.txt');
    run(at, '7z', 'a', 'list.7z', 'inner.7z');
    return { file: 'list.7z', values };
  },
};
