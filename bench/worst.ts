import { scan } from '../lib/pipeline';
import { WORST_CASES, type WorstCase, writeCase } from '../tests/worst/cases';

/** Milliseconds of processor time for one and for ten megabytes, the least of a few; `ratio` is 10 when linear. */
export interface Worst {
  readonly name: string;
  readonly format: WorstCase['format'];
  readonly small: number;
  readonly large: number;
  readonly ratio: number;
}

const MB = 1024 * 1024;
/** What takes less is measured over and over until that much time has gone by: the clock's steps must not show. */
const ENOUGH = 30;
const ROUNDS = 3;
/** Long scans vary little, and are measured once. */
const LONG = 1000;

let kept = 0;

function now(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

function once(text: string, format: WorstCase['format']): number {
  globalThis.gc?.();
  const start = now();
  let scans = 0;
  do {
    kept += scan(text, format).length;
    scans++;
  } while (now() - start < ENOUGH);
  return (now() - start) / scans;
}

function least(worst: WorstCase, bytes: number): number {
  const text = writeCase(worst, bytes);
  let best = once(text, worst.format);
  for (let round = 1; round < ROUNDS && best < LONG; round++) best = Math.min(best, once(text, worst.format));
  return best;
}

/** Reads every case in both sizes. In Node only: a browser tells no processor time. */
export function runWorst(): { worst: Worst[]; kept: number } {
  const worst = WORST_CASES.map((one): Worst => {
    kept += scan(writeCase(one, MB / 8), one.format).length;
    const small = least(one, MB);
    const large = least(one, 10 * MB);
    return { name: one.name, format: one.format, small, large, ratio: large / small };
  });
  return { worst, kept };
}
