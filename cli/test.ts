import { spawn } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { type Count, closingLine, countTests } from './support/test-count';

const ROOT = resolve(import.meta.dirname, '..');
const bin = (path: string) => join(ROOT, 'node_modules', path);

interface Run {
  readonly code: number;
  readonly output: string;
}

/** One stage: its name, and what it came to with everything it said. */
interface Stage {
  readonly name: string;
  readonly run: (folder: string) => Promise<Count & { readonly output: string }>;
}

/** Runs a script of Node and keeps what it says. */
function node(...args: string[]): Promise<Run> {
  const child = spawn(process.execPath, args, { cwd: ROOT, stdio: ['ignore', 'pipe', 'pipe'] });
  const said: Buffer[] = [];
  child.stdout.on('data', (chunk: Buffer) => said.push(chunk));
  child.stderr.on('data', (chunk: Buffer) => said.push(chunk));
  return new Promise((done, fail) => {
    child.on('error', fail);
    child.on('close', (code) => done({ code: code ?? 1, output: Buffer.concat(said).toString() }));
  });
}

/** A tool that passes or fails as a whole. */
const check = (name: string, ...args: string[]): Stage => ({
  name,
  async run() {
    const { code, output } = await node(...args);
    return { passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1, output };
  },
});

/** A project of vitest.config.ts. */
const tests = (project: string): Stage => ({
  name: project,
  async run(folder) {
    const report = join(folder, `${project}.json`);
    const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
    const { code, output } = await node(bin('vitest/vitest.mjs'), 'run', '--project', project, ...reporters);
    const written = await readFile(report, 'utf8').catch(() => '{"testResults":[]}');
    const count = countTests(JSON.parse(written));
    // Vitest also fails on errors outside any test.
    return { ...count, failed: count.failed === 0 && code !== 0 ? 1 : count.failed, output };
  },
});

const STAGES: readonly Stage[] = [
  check('lint', bin('@biomejs/biome/bin/biome'), 'check', '.'),
  check('types (browser)', bin('typescript/bin/tsc'), '-p', 'tsconfig.json'),
  check('types (pure)', bin('typescript/bin/tsc'), '-p', 'tsconfig.pure.json'),
  check('types (node)', bin('typescript/bin/tsc'), '-p', 'tsconfig.node.json'),
  tests('unit'),
  tests('architecture'),
  tests('e2e'),
];

const folder = await mkdtemp(join(tmpdir(), 'shenfa-test-'));
const counts: Count[] = [];
try {
  for (const { name, run } of STAGES) {
    const start = performance.now();
    const { passed, failed, output } = await run(folder);
    counts.push({ passed, failed });
    const seconds = ((performance.now() - start) / 1000).toFixed(1);
    if (failed > 0) console.log(output);
    console.log(`${failed > 0 ? '✗' : '✓'} ${name}: ${passed} passed, ${failed} failed (${seconds} s)`);
  }
} finally {
  await rm(folder, { recursive: true, force: true });
}
console.log(closingLine(counts));
process.exitCode = counts.some((count) => count.failed > 0) ? 1 : 0;
