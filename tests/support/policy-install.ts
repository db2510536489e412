import { spawnSync } from 'node:child_process';
import { createHash, generateKeyPairSync } from 'node:crypto';
import { chmod, cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, launch, type Page, type Target } from 'puppeteer';
import { findBrowser } from '../../cli/support/find-browser';
import { until } from './until';

/** A browser with the extension as its policy demands, updated from a server of ours. */
export interface PolicyInstall {
  readonly browser: Browser;
  /** The version that runs now; undefined while none does. */
  version(): Promise<string | undefined>;
  /** Has the browser find and install this version now. */
  update(version: string): Promise<void>;
  /** Has the extension start anew. */
  reload(): Promise<void>;
  close(): Promise<void>;
}

/** What puppeteer would add, and what keeps browsers from installing and updating by policy. */
const UNWANTED = [
  '--disable-extensions',
  '--disable-background-networking',
  '--disable-component-extensions-with-background-pages',
  '--disable-default-apps',
];

/** Letters a to p for the hexadecimal digits of the key's hash: how Chromium names extensions. */
const idOf = (publicKey: Buffer) =>
  createHash('sha256')
    .update(publicKey)
    .digest('hex')
    .slice(0, 32)
    .replace(/./g, (digit) => String.fromCharCode(97 + Number.parseInt(digit, 16)));

const updateXml = (id: string, address: string, version: string) => `<?xml version='1.0' encoding='UTF-8'?>
<gupdate xmlns='http://www.google.com/update2/response' protocol='2.0'>
  <app appid='${id}'><updatecheck codebase='${address}/${version}.crx' version='${version}'/></app>
</gupdate>`;

/** Packs a folder as the browser itself does. Gives the bytes. @throws Error with what the browser said. */
async function pack(folder: string, key: string): Promise<Buffer> {
  const root = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  const args = ['--headless=new', ...root, '--no-message-box', `--pack-extension=${folder}`];
  const packed = spawnSync(findBrowser(), [...args, `--pack-extension-key=${key}`], { encoding: 'utf8' });
  return readFile(`${folder}.crx`).catch(() => {
    throw new Error(`扩展没有打包：\n${packed.stdout}${packed.stderr}`);
  });
}

/**
 * Starts a browser whose policy installs a copy of the extension.
 * @param built folder of the built extension
 * @param first its version
 * @throws Error where policies cannot be set: that takes root on Linux.
 */
export async function installByPolicy(built: string, first: string): Promise<PolicyInstall> {
  if (process.getuid?.() !== 0)
    throw new Error('按策略安装的测试需要 Linux 上的 root。 / Installing by policy needs root on Linux.');
  const folder = await mkdtemp(join(tmpdir(), 'shenfa-policy-'));
  const { publicKey, privateKey } = generateKeyPairSync('rsa', {
    modulusLength: 2048,
    publicKeyEncoding: { type: 'spki', format: 'der' },
    privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
  });
  const key = join(folder, 'key.pem');
  await writeFile(key, privateKey);
  const extensionId = idOf(publicKey);
  const packages = new Map<string, Buffer>();
  let offered = first;

  async function make(version: string): Promise<void> {
    const copy = join(folder, version);
    await cp(built, copy, { recursive: true });
    const file = join(copy, 'manifest.json');
    const manifest = JSON.parse(await readFile(file, 'utf8'));
    await writeFile(
      file,
      JSON.stringify({
        ...manifest,
        version,
        key: publicKey.toString('base64'),
        update_url: `${address()}/update.xml`,
      }),
    );
    packages.set(version, await pack(copy, key));
  }

  const server = createServer((request, response) => {
    const version = /^\/([\d.]+)\.crx$/.exec(request.url ?? '')?.[1];
    const content = version === undefined ? updateXml(extensionId, address(), offered) : packages.get(version);
    response.writeHead(content ? 200 : 404, {
      'content-type': version === undefined ? 'text/xml' : 'application/x-chrome-extension',
    });
    response.end(content);
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const address = () => `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  await make(first);

  const policies = join(folder, 'policies');
  await mkdir(join(policies, 'managed'), { recursive: true });
  await writeFile(
    join(policies, 'managed', 'shenfa.json'),
    JSON.stringify({
      ExtensionInstallForcelist: [`${extensionId};${address()}/update.xml`],
      ExtensionSettings: {
        [extensionId]: { installation_mode: 'force_installed', update_url: `${address()}/update.xml` },
      },
      // Else the protocol does not show its worker.
      DeveloperToolsAvailability: 1,
    }),
  );
  // The policy is this browser's alone, whatever others run on the computer.
  const executable = join(folder, 'browser');
  const mount = `mount --bind '${policies}' /etc/chromium/policies && exec "$0" "$@"`;
  const script = `#!/bin/sh\nmkdir -p /etc/chromium/policies\nexec unshare --mount sh -c "$MOUNT" '${findBrowser()}' "$@"\n`;
  await writeFile(executable, script);
  await chmod(executable, 0o755);

  const browser = await launch({
    executablePath: executable,
    pipe: true,
    ignoreDefaultArgs: UNWANTED,
    args: ['--no-sandbox', '--no-first-run', '--ignore-certificate-errors'],
    env: { ...process.env, MOUNT: mount },
  });
  const isOurs = (target: Target) => target.type() === 'service_worker' && target.url().includes(extensionId);
  const worker = async () => browser.targets().findLast(isOurs)?.worker();
  const version = async () =>
    (await worker())
      ?.evaluate(() => ('chrome' in globalThis ? chrome.runtime.getManifest().version : undefined))
      .catch(() => undefined);

  /** Opens a page of the extension; undefined while there is none. */
  async function openPage(): Promise<Page | undefined> {
    const page = await browser.newPage();
    const there = await page.goto(`chrome-extension://${extensionId}/popup.html`).catch(() => null);
    if (there) return page;
    await page.close();
    return undefined;
  }

  /** Has the extension start anew, from a page of its own: its worker may be stopped just then. */
  async function reload(): Promise<void> {
    const page = await until(openPage, '扩展的页面');
    page.evaluate(() => chrome.runtime.reload()).catch(() => undefined);
    await until(() => page.isClosed(), '扩展停止', 30_000);
    await (await until(openPage, '扩展重新启动', 30_000)).close();
  }

  return {
    browser,
    version,
    async update(next) {
      await make(next);
      offered = next;
      // Ready to be installed; it waits until the extension starts anew.
      await (await worker())?.evaluate(
        () =>
          new Promise<void>((ready) => {
            chrome.runtime.onUpdateAvailable.addListener(() => ready());
            void chrome.runtime.requestUpdateCheck();
          }),
      );
      await reload();
    },
    reload,
    async close() {
      await browser.close();
      server.close();
      server.closeAllConnections();
      await rm(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
    },
  };
}
