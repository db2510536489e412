import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { carrierFiles } from '../../tests/filecorpus/carriers';
import { type FileCase, KINDS } from '../../tests/filecorpus/case';
import { digitalFiles } from '../../tests/filecorpus/digital';
import { pictureFiles } from '../../tests/filecorpus/pictures';
import { launchPlain } from '../support/browser';
import { buildExtension, DEMO_POLICY } from '../support/build-extension';
import { findPrograms } from '../support/find-programs';
import { type Result, readFiles } from './read-files';

const PHOTOS = { scans: 36, photos: 24 };
/** Least share of planted values that are found, by kind, and largest share of clean files that are stopped. */
const LEAST = { digital: 98, scan: 95, photo: 80 } as const;
const FLAGGED = 2;

interface ScoreFilesOptions {
  readonly seed: number;
  /** Files of each format. */
  readonly rounds: number;
  /** Reads those files alone whose name begins so, e.g. `photo` or `notice-0.docx`; empty for all. */
  readonly only: string;
}

/** Makes files with real programs, has the built extension read them in a real browser, and counts. Gives the exit code. */
export async function scoreFiles({ seed, rounds, only }: ScoreFilesOptions): Promise<number> {
  findPrograms();
  const folder = mkdtempSync(join(tmpdir(), 'shenfa-score-'));
  try {
    const [planted, clean] = [
      await makeFiles({ seed, rounds, only }, false, folder),
      await makeFiles({ seed: seed + 1, rounds, only }, true, folder),
    ];
    const extension = buildExtension(DEMO_POLICY, 'score-files');
    const results = await readFiles([...planted, ...clean], extension);
    return report(
      results.filter(({ values }) => values.length > 0),
      results.filter(({ values }) => values.length === 0),
    );
  } finally {
    rmSync(folder, { recursive: true });
  }
}

async function makeFiles(options: ScoreFilesOptions, isClean: boolean, parent: string): Promise<FileCase[]> {
  const { seed, rounds, only } = options;
  const folder = mkdtempSync(join(parent, isClean ? 'clean-' : 'planted-'));
  const isWanted = (name: string) => name.startsWith(only);
  const isOfCarriers = /^(code|gps|archive)/.test(only);
  const carriers = isOfCarriers || only === '' ? carrierFiles(seed, rounds, isClean, folder) : [];
  const digital = isOfCarriers || /^(scan|photo)/.test(only) ? [] : digitalFiles(seed, rounds, isClean, folder);
  const made = [...carriers, ...digital].filter(({ name }) => isWanted(name));
  const browser = await launchPlain([]);
  try {
    return [...made, ...(await pictureFiles(browser, seed, PHOTOS, isClean, folder, isWanted))];
  } finally {
    await browser.close();
  }
}

const percent = (part: number, of: number) => (of === 0 ? 100 : (part / of) * 100);

function report(planted: readonly Result[], clean: readonly Result[]): number {
  let isEnough = true;
  const line = (text: string, holds: boolean) => {
    isEnough &&= holds;
    console.log(`${holds ? '✓' : '✗'} ${text}`);
  };
  for (const kind of KINDS) {
    const files = planted.filter((file) => file.kind === kind);
    if (files.length === 0) continue;
    const total = files.reduce((sum, { values }) => sum + values.length, 0);
    const missed = files.reduce((sum, file) => sum + file.missed.length, 0);
    const share = percent(total - missed, total);
    const times = files.map(({ milliseconds }) => milliseconds).sort((a, b) => a - b);
    const middle = Math.round(times[times.length >> 1] ?? 0);
    line(
      `${kind}: ${files.length} 份 files, ${total - missed}/${total} 找到 found (${share.toFixed(1)} % ≥ ${LEAST[kind]} %), ${middle} ms`,
      share >= LEAST[kind],
    );
  }
  const stopped = clean.filter(({ why }) => why.length > 0);
  const share = percent(stopped.length, clean.length);
  line(
    `clean: ${clean.length} 份 files, ${stopped.length} 被拦 stopped (${share.toFixed(1)} % ≤ ${FLAGGED} %)`,
    share <= FLAGGED,
  );
  for (const { name, missed, values, why } of planted)
    if (missed.length > 0) console.log(`  漏 missed ${name}: ${missed.length} / ${values.length} (${why.join(', ')})`);
  for (const { name, why } of stopped) console.log(`  误 stopped ${name}: ${why.join(', ')}`);
  return isEnough ? 0 : 1;
}
