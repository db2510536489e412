import type { LedgerSpeed } from './suite';

const figure = (value: number) => (value >= 100 ? value.toFixed(0) : value.toPrecision(2));

/** Prints the figures; times are only for orientation, ratios count. */
export function printLedger(speeds: readonly LedgerSpeed[]): void {
  for (const speed of speeds) {
    const { lines, append, bare, check, read, prepare, report, reportAgain, queue, weekLines } = speed;
    console.log(`${lines} 条`);
    console.log(`  写一条 append: ${figure(append)} ms，不成链 without chain ${figure(bare)} ms`);
    console.log(`  核对 check: ${figure(lines / (check / 1000))} 条/s，${figure(check / read)} × 只读取 reading`);
    console.log(`  预备 prepare: ${figure(prepare)} ms`);
    console.log(`  周报 report of ${weekLines}: ${figure(report)} ms，再开 again ${figure(reportAgain)} ms`);
    console.log(`  待办 queue: ${figure(queue)} ms`);
  }
  for (const [index, { lines, check, report, queue }] of speeds.entries()) {
    const before = speeds[index - 1];
    if (!before) continue;
    const ratio = (now: number, then: number) => `${figure(now / then)} : 1`;
    const grown = `核对 check ${ratio(check, before.check)}，周报 report ${ratio(report, before.report)}`;
    console.log(`${lines} : ${before.lines}：${grown}，待办 queue ${ratio(queue, before.queue)}`);
  }
}
