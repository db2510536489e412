import type { Measured } from './places';
import type { Speed } from './suite';
import type { Worst } from './worst';

export interface Report {
  /** Engine and rules with their tables, KiB after gzip. */
  readonly size: number;
  readonly node: Measured;
  readonly browser: Measured | null;
}

const OURS = 'shenfa';
const REGEXES = 'eight regexes';
const MB = 1024 * 1024;
/** Ten times the text in about ten times the time. */
const LINEAR = 11;

const bytesName = (bytes: number) => (bytes >= MB ? `${bytes / MB} MB` : `${bytes / 1024} KB`);
const figure = (value: number) => (Number.isNaN(value) ? '–' : value >= 100 ? value.toFixed(0) : value.toPrecision(2));

/** Prints the figures as tables; times are only for orientation, ratios count. */
export function printReport({ size, node, browser }: Report): void {
  console.log(`引擎与规则 engine + rules: ${size.toFixed(1)} KiB gzip`);
  printPlace('Node', node);
  if (browser !== null) printPlace('Chromium', browser);
}

function printPlace(name: string, { speeds, typing, first, thousandth, heap, worst }: Measured): void {
  console.log(`\n${name}`);
  for (const speed of speeds) {
    const { kind, bytes, ratio, milliseconds } = speed;
    console.log(`  ${kind} ${bytesName(bytes)}: ${figure(ratio[OURS] ?? Number.NaN)} × char loop, ${against(speed)}`);
    const all = Object.entries(milliseconds).map(
      ([contender, ms]) => `${contender} ${figure(bytes / MB / (ms / 1000))}`,
    );
    console.log(`    MB/s: ${all.join(', ')}`);
  }
  for (const kind of ['ordinary', 'dense']) {
    const at = (bytes: number) => timeOf(speeds, kind, bytes);
    console.log(`  ${kind} t(10 MB)/t(1 MB): ${figure(at(10 * MB) / at(MB))}`);
  }
  console.log(`  3 KB: first with loading ${figure(first)} ms, thousandth ${figure(thousandth * 1000)} µs`);
  for (const { kind, bytes, blocks, whole, block } of typing) {
    const times = `${figure(whole)} ms whole, ${figure(block * 1000)} µs block, ${blocks} blocks`;
    console.log(`  typing, ${kind} ${bytesName(bytes)}: block is 1/${figure(whole / block)} of whole (${times})`);
  }
  if (heap !== null) console.log(`  heap after loading and one scan: ${figure(heap)} KiB`);
  if (worst.length > 0) printWorst(worst);
}

/** The steepest and the slowest of the worst cases; all of them are in the JSON. */
function printWorst(worst: readonly Worst[]): void {
  const steep = worst.filter(({ ratio }) => ratio > LINEAR);
  console.log(
    `  worst cases t(10 MB)/t(1 MB), processor time: ${worst.length - steep.length} of ${worst.length} up to ${LINEAR}`,
  );
  for (const { name, format, ratio, small } of steep) {
    console.log(`    ${figure(ratio)}: ${name} (${format}), ${figure(small)} ms for 1 MB`);
  }
  const slowest = [...worst].sort((a, b) => b.large - a.large).slice(0, 5);
  console.log(`    slowest, MB/s: ${slowest.map(({ name, large }) => `${name} ${figure(10_000 / large)}`).join(', ')}`);
}

function against({ milliseconds }: Speed): string {
  const ours = milliseconds[OURS] ?? Number.NaN;
  return `${figure((milliseconds[REGEXES] ?? Number.NaN) / ours)} × eight regexes`;
}

function timeOf(speeds: readonly Speed[], kind: string, bytes: number): number {
  return speeds.find((speed) => speed.kind === kind && speed.bytes === bytes)?.milliseconds[OURS] ?? Number.NaN;
}
