import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'puppeteer';
import { Random } from '../corpus/random';
import type { FileCase } from './case';
import { makePage } from './pages';

const INCH = 96;
const FORMATS = ['png', 'jpg', 'webp', 'bmp', 'gif', 'pdf', 'tif'];

/** Pages as scanners give them, and as telephones do: printed by the browser, spoiled by ImageMagick. Those that are not wanted are not made. */
export async function pictureFiles(
  browser: Browser,
  seed: number,
  count: { readonly scans: number; readonly photos: number },
  isClean: boolean,
  folder: string,
  isWanted: (name: string) => boolean = () => true,
): Promise<FileCase[]> {
  const random = new Random(seed);
  const cases: FileCase[] = [];
  for (let i = 0; i < count.scans + count.photos; i++) {
    const kind = i < count.scans ? 'scan' : 'photo';
    const { html, values } = makePage(random, isClean, i);
    const dots = kind === 'scan' ? random.pick([150, 200]) : 200;
    const how = kind === 'scan' ? scanned(random) : photographed(random);
    const format = kind === 'photo' ? 'jpg' : (FORMATS[i % FORMATS.length] ?? 'png');
    const name = `${kind}-${i}-${dots}.${format}`;
    if (!isWanted(name)) continue;
    const printed = join(folder, `${isClean ? 'clean' : 'planted'}-${i}.png`);
    await print(browser, html, dots / INCH, printed);
    const bytes = await spoil(browser, printed, format, how);
    cases.push({ name, kind, bytes, values });
  }
  return cases;
}

async function print(browser: Browser, html: string, scale: number, path: string): Promise<void> {
  const page = await browser.newPage();
  await page.setViewport({ width: 794, height: 1123, deviceScaleFactor: scale });
  await page.setContent(html);
  await page.screenshot({ path: path as `${string}.png` });
  await page.close();
}

/** Lies a little askew, is a little unsharp and grey, now and then on its side, now and then with a stamp. */
function scanned(random: Random): string[] {
  const stamp = random.chance(0.25) ? stampOf(random) : [];
  const side = random.chance(0.15) ? ['-rotate', random.pick(['90', '180', '270'])] : [];
  const askew = (random.next() * 3 - 1.5).toFixed(2);
  const noise = ['-attenuate', (random.next() * 0.3).toFixed(2), '+noise', 'Gaussian'];
  return [...stamp, '-background', 'white', '-rotate', askew, '-blur', '0x0.5', ...noise, ...side];
}

/** From above and aside, with the light from one side, unsharp and saved small. */
function photographed(random: Random): string[] {
  const off = (most: number) => random.int(0, most);
  const [w, h] = [1654, 2340];
  const corners = `0,0 ${off(90)},${off(90)} ${w},0 ${w - off(90)},${off(90)} ${w},${h} ${w - off(60)},${h - off(60)} 0,${h} ${off(60)},${h - off(60)}`;
  const light = ['(', '-size', `${w}x${h}`, `gradient:gray(${random.int(85, 98)}%)-gray(${random.int(40, 60)}%)`, ')'];
  return [
    '-resize',
    `${w}x${h}!`,
    ...(random.chance(0.25) ? stampOf(random) : []),
    '-virtual-pixel',
    'gray',
    '-distort',
    'Perspective',
    corners,
    ...light,
    '-compose',
    'multiply',
    '-composite',
    '-blur',
    `0x${(0.8 + random.next() * 0.6).toFixed(2)}`,
    '-attenuate',
    '0.4',
    '+noise',
    'Gaussian',
    '-quality',
    String(random.int(50, 80)),
  ];
}

const stampOf = (random: Random) => {
  const [x, y] = [random.int(600, 900), random.int(200, 700)];
  const red = 'rgba(220,30,30,0.75)';
  return ['-fill', 'none', '-stroke', red, '-strokewidth', '10', '-draw', `circle ${x},${y} ${x},${y + 170}`];
};

async function spoil(browser: Browser, printed: string, format: string, how: readonly string[]): Promise<Uint8Array> {
  const file = `${printed}.${format === 'pdf' ? 'jpg' : format}`;
  execFileSync('convert', [printed, '-seed', '1', ...how, file]);
  const bytes = new Uint8Array(readFileSync(file));
  return format === 'pdf' ? scannedPdf(browser, bytes) : bytes;
}

/** A page that is nothing but a picture. */
async function scannedPdf(browser: Browser, picture: Uint8Array): Promise<Uint8Array> {
  const page = await browser.newPage();
  const source = `data:image/jpeg;base64,${Buffer.from(picture).toString('base64')}`;
  await page.setContent(`<body style="margin: 0"><img style="width: 100%" src="${source}">`);
  const pdf = await page.pdf({ format: 'A4' });
  await page.close();
  return pdf;
}
