import { spawn } from 'node:child_process';
import { createServer } from 'node:http';
import { type AddressInfo, connect } from 'node:net';
import { until } from '../until';

/** PHP's own web server. */
export interface PhpServer {
  readonly port: number;
  close(): Promise<void>;
}

/** Requests handled at once: an editor page alone asks for several. */
const WORKERS = '4';

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const { port } = server.address() as AddressInfo;
  await new Promise((closed) => server.close(closed));
  return port;
}

const answers = (port: number) =>
  new Promise<boolean>((answer) => {
    const socket = connect(port, '127.0.0.1');
    socket.on('connect', () => answer(true)).on('error', () => answer(false));
    socket.on('connect', () => socket.destroy());
  });

/** Serves a folder on loopback. @throws Error with what PHP said when it does not start. */
export async function startPhp(php: string, folder: string): Promise<PhpServer> {
  const port = await freePort();
  const args = ['-d', 'opcache.enable_cli=1', '-d', 'memory_limit=512M', '-S', `127.0.0.1:${port}`, '-t', folder];
  // A group of its own: the workers are children that outlive the server.
  const server = spawn(php, args, {
    cwd: folder,
    env: { ...process.env, PHP_CLI_SERVER_WORKERS: WORKERS },
    stdio: ['ignore', 'ignore', 'pipe'],
    detached: true,
  });
  const { pid } = server;
  if (pid === undefined) throw new Error('PHP 没有启动。');
  const ended = new Promise<void>((done) => server.on('exit', () => done()));
  let said = '';
  server.stderr.on('data', (chunk: Buffer) => {
    said = (said + chunk).slice(-4000);
  });
  const close = async () => {
    if (server.exitCode === null) process.kill(-pid, 'SIGKILL');
    await ended;
  };
  try {
    await until(() => answers(port), 'PHP 启动');
  } catch {
    await close();
    throw new Error(`PHP 没有启动：\n${said}`);
  }
  return { port, close };
}
