// Starts one of the commands: `node cli/start.mjs cli/scan.ts args…`. Needs nothing but Node: installs the packages when
// they are missing or of another version than package-lock.json says. Everything it has to say goes to standard error.
import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { constants, tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath, pathToFileURL } from 'node:url';

const ROOT = dirname(dirname(fileURLToPath(import.meta.url)));
const STANDARD_ERROR = 2;

function fail(line) {
  console.error(line);
  process.exit(2);
}

function checkNode() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major < 20 || (major === 20 && minor < 19)) {
    fail(`需要 Node.js 20.19 或更高版本，当前为 ${process.versions.node}。 / Node.js 20.19 or newer is needed.`);
  }
}

function readPackages(file) {
  try {
    return JSON.parse(readFileSync(join(ROOT, file), 'utf8')).packages;
  } catch {
    return undefined;
  }
}

/** Whether every package of the lock that is not optional is there in the locked version. Times of files prove nothing. */
function isInstalled() {
  const wanted = readPackages('package-lock.json') ?? {};
  const present = readPackages('node_modules/.package-lock.json');
  if (present === undefined) return false;
  return Object.entries(wanted).every(
    ([path, { version, optional, devOptional }]) =>
      path === '' || optional || devOptional || present[path]?.version === version,
  );
}

function npm(...args) {
  const options = {
    cwd: ROOT,
    stdio: ['ignore', STANDARD_ERROR, STANDARD_ERROR],
    env: { ...process.env, PUPPETEER_SKIP_DOWNLOAD: '1' },
  };
  const running = process.env.npm_execpath ?? '';
  if (basename(running) === 'npm-cli.js') return spawnSync(process.execPath, [running, ...args], options).status === 0;
  // npm is a batch file on Windows, which only a shell can start.
  return spawnSync('npm', args, { ...options, shell: process.platform === 'win32' }).status === 0;
}

function install() {
  console.error('正在安装依赖，首次运行需要几分钟…… / Installing packages…');
  if (npm('ci', '--no-audit', '--no-fund')) return;
  // A lock written on another system may lack this one's optional packages; installing without saving resolves them.
  console.error('npm ci 未成功，改用 npm install。 / npm ci failed, trying npm install.');
  if (npm('install', '--no-save', '--no-audit', '--no-fund')) return;
  fail('依赖安装失败，请检查网络后重试：npm ci / Installing packages failed; check the network and run: npm ci');
}

function isRunning(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (problem) {
    return problem.code === 'EPERM';
  }
}

/** Whether the process that took the lock is gone without giving it back. */
function isAbandoned(lock) {
  try {
    const pid = Number(readFileSync(join(lock, 'pid'), 'utf8'));
    return pid > 0 && !isRunning(pid);
  } catch {
    // No number yet: its owner is about to write it, unless it died in between.
    const since = statSync(lock, { throwIfNoEntry: false })?.mtimeMs ?? Date.now();
    return Date.now() - since > 10_000;
  }
}

function tryLock(lock) {
  try {
    mkdirSync(lock);
    writeFileSync(join(lock, 'pid'), String(process.pid));
    return true;
  } catch (problem) {
    if (problem.code !== 'EEXIST') throw problem;
    if (isAbandoned(lock)) rmSync(lock, { recursive: true, force: true });
    return false;
  }
}

/** Installs once, however many commands are started at the same time: the others wait for the first. */
async function ensureInstalled() {
  if (isInstalled()) return;
  const lock = join(tmpdir(), `shenfa-install-${createHash('sha256').update(ROOT).digest('hex').slice(0, 12)}`);
  while (!tryLock(lock)) await pause(200);
  try {
    if (!isInstalled()) install();
  } finally {
    rmSync(lock, { recursive: true, force: true });
  }
}

function run(script, args) {
  const tsx = pathToFileURL(createRequire(join(ROOT, 'package.json')).resolve('tsx')).href;
  const child = spawn(process.execPath, ['--import', tsx, script, ...args], { stdio: 'inherit' });
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
    // A terminal sends Ctrl-C to the child itself; here it must only not end this process first.
    process.on(signal, () => (signal === 'SIGINT' && process.stdin.isTTY ? undefined : child.kill(signal)));
  }
  child.on('exit', (code, signal) => {
    process.exitCode = code ?? 128 + constants.signals[signal];
  });
}

checkNode();
const [script, ...args] = process.argv.slice(2);
if (script === undefined)
  fail('用法：node cli/start.mjs cli/命令.ts [参数…] / usage: node cli/start.mjs cli/COMMAND.ts [ARGS…]');
await ensureInstalled();
run(join(ROOT, script), args);
