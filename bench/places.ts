import { spawn } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { launchPlain } from '../cli/support/plain-browser';
import type { Speed, Typing } from './suite';
import { makeText } from './texts';
import type { Worst } from './worst';

/** What was measured in one place. Milliseconds; heap in KiB, where it can be read. */
export interface Measured {
  readonly speeds: readonly Speed[];
  readonly typing: readonly Typing[];
  /** Loading the engine and scanning 3 KB, nothing warm; and the thousandth scan. Medians. */
  readonly first: number;
  readonly thousandth: number;
  readonly heap: number | null;
  /** What would be worst for a careless scanner; in Node only. */
  readonly worst: readonly Worst[];
}

interface Files {
  readonly suite: string;
  readonly first: string;
}
interface First {
  readonly first: number;
  readonly thousandth: number;
  readonly heap: number | null;
}

const TIMES = 7;
const POST = makeText('dense', 3 * 1024);
const median = (values: readonly number[]) => [...values].sort((a, b) => a - b)[values.length >> 1] ?? Number.NaN;

/** Runs where the engine is loaded for the first time: `load` is its source, as a string. */
const FIRST = `(load, post) => {
  const heap = () => { globalThis.gc?.(); return globalThis.process?.memoryUsage().heapUsed; };
  const before = heap();
  const start = performance.now();
  (0, eval)(load);
  globalThis.bench.detect(post);
  const first = performance.now() - start;
  const after = heap();
  for (let i = 2; i < 1000; i++) globalThis.bench.detect(post);
  const again = performance.now();
  for (let i = 0; i < 50; i++) globalThis.bench.detect(post);
  const thousandth = (performance.now() - again) / 50;
  return { first, thousandth, heap: before === undefined ? null : (after - before) / 1024 };
}`;

function summed(firsts: readonly First[]): First {
  return {
    first: median(firsts.map(({ first }) => first)),
    thousandth: median(firsts.map(({ thousandth }) => thousandth)),
    heap: firsts[0]?.heap === null ? null : median(firsts.map(({ heap }) => heap ?? 0)),
  };
}

/** Runs a piece of script in a Node of its own and reads the JSON it prints. */
function nodeRuns<T>(script: string): Promise<T> {
  const child = spawn(process.execPath, ['--expose-gc', '-e', script], { stdio: ['ignore', 'pipe', 'inherit'] });
  let said = '';
  child.stdout.setEncoding('utf8').on('data', (chunk: string) => {
    said += chunk;
  });
  return new Promise((done, fail) => {
    child.on('error', fail);
    child.on('close', (code) => (code === 0 ? done(JSON.parse(said)) : fail(new Error(`node ended with ${code}`))));
  });
}

export async function inNode({ suite, first }: Files, most: number): Promise<Measured> {
  const read = `require('node:fs').readFileSync(${JSON.stringify(first)}, 'utf8')`;
  const script = `console.log(JSON.stringify((${FIRST})(${read}, ${JSON.stringify(POST)})))`;
  const firsts: First[] = [];
  for (let i = 0; i < TIMES; i++) firsts.push(await nodeRuns<First>(script));
  const run = (call: string) =>
    `require(${JSON.stringify(suite)}); (async () => console.log(JSON.stringify(await globalThis.bench.${call})))()`;
  const { speeds, typing } = await nodeRuns<Pick<Measured, 'speeds' | 'typing'>>(run(`runSuite(${most})`));
  const { worst } = await nodeRuns<Pick<Measured, 'worst'>>(run('runWorst()'));
  return { speeds, typing, worst, ...summed(firsts) };
}

export async function inBrowser({ suite, first }: Files, most: number): Promise<Measured> {
  const browser = await launchPlain();
  try {
    const engine = await readFile(first, 'utf8');
    const firsts: First[] = [];
    for (let i = 0; i < TIMES; i++) {
      const page = await browser.newPage();
      const script = `(${FIRST})(${JSON.stringify(engine)}, ${JSON.stringify(POST)})`;
      firsts.push((await page.evaluate(script)) as First);
      await page.close();
    }
    const page = await browser.newPage();
    page.setDefaultTimeout(0);
    await page.addScriptTag({ content: await readFile(suite, 'utf8') });
    const measured = await page.evaluate(`globalThis.bench.runSuite(${most})`);
    return { ...(measured as Pick<Measured, 'speeds' | 'typing'>), worst: [], ...summed(firsts) };
  } finally {
    await browser.close();
  }
}
