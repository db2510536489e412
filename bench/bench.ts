import { readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { compile, gzipSize } from './bundle';
import { printGate, runGate } from './gate';
import { printLedger } from './ledger/report';
import { measureLedger } from './ledger/run';
import { inBrowser, inNode } from './places';
import { printReport } from './report';
import { printTyping, runTyping } from './typing';

const USAGE = `用法：npm run bench -- engine|ledger [选项]

engine：检测引擎；ledger：一万、十万、一百万条的台账，在真实浏览器里。
      npm run bench -- gate [--json]    受控站点上多出的时间，与不装扩展相比
      npm run bench -- typing [--json]  写稿时每按一键多出的主线程时间，与不装扩展相比

在同一轮里交替测量本引擎与其他做法，只比较倍数；结果因机器而异，不作判断。

  --json        输出 JSON
  --large       engine：文本加到 100 MB（默认到 10 MB）；ledger：加到一百万条（默认到十万条）
  --node-only   不在浏览器里测量`;

const MB = 1024 * 1024;
const LEDGER_SIZES = [10_000, 100_000];

async function run(): Promise<number> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      json: { type: 'boolean', default: false },
      large: { type: 'boolean', default: false },
      'node-only': { type: 'boolean', default: false },
    },
  });
  if (positionals.join() === 'gate') {
    const results = await runGate();
    if (values.json) console.log(JSON.stringify(results));
    else printGate(results);
    return 0;
  }
  if (positionals.join() === 'typing') {
    const results = await runTyping();
    if (values.json) console.log(JSON.stringify(results));
    else printTyping(results);
    return 0;
  }
  if (positionals.join() === 'ledger') {
    const speeds = await measureLedger(values.large ? [...LEDGER_SIZES, 1_000_000] : LEDGER_SIZES);
    if (values.json) console.log(JSON.stringify(speeds));
    else printLedger(speeds);
    return 0;
  }
  if (positionals.join() !== 'engine') {
    console.error(USAGE);
    return 2;
  }
  const file = (name: string) => join(tmpdir(), `shenfa-bench-${process.pid}-${name}.cjs`);
  const files = { suite: file('suite'), first: file('first') };
  try {
    await writeFile(files.suite, await compile('suite.ts'));
    await writeFile(files.first, await compile('first.ts'));
    const most = values.large ? 100 * MB : 10 * MB;
    const node = await inNode(files, most);
    const browser = values['node-only'] ? null : await inBrowser(files, 10 * MB);
    const report = { size: gzipSize(await readFile(files.first)), node, browser };
    if (values.json) console.log(JSON.stringify(report));
    else printReport(report);
    return 0;
  } finally {
    await Promise.all(Object.values(files).map((path) => rm(path, { force: true })));
  }
}

process.exitCode = await run();
