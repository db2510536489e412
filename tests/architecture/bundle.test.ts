import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { beforeAll, describe, expect, it } from 'vitest';
import { build, type InlineConfig } from 'wxt';
import { ROOT } from './tree';

const OUT = join(ROOT, '.output', 'architecture');

/** Largest sizes in KiB after gzip. A guarded page loads both scripts in every frame. */
const BUDGET = { 'content-scripts/gate.js': 5, 'content-scripts/guard.js': 90 };

let manifest: Record<string, unknown>;

beforeAll(async () => {
  const config: InlineConfig = { root: ROOT, outDir: OUT, logger: silent() };
  await build(config);
  manifest = JSON.parse(readFileSync(join(OUT, 'chrome-mv3', 'manifest.json'), 'utf8'));
}, 120_000);

function silent(): NonNullable<InlineConfig['logger']> {
  const nothing = () => undefined;
  return {
    debug: nothing,
    log: nothing,
    info: nothing,
    warn: console.warn,
    error: console.error,
    fatal: console.error,
    success: nothing,
    level: 3,
  };
}

describe('the built extension', () => {
  it('asks for these permissions and no others', () => {
    const { permissions, host_permissions, optional_host_permissions, content_scripts, web_accessible_resources } =
      manifest;
    expect({ permissions, host_permissions, optional_host_permissions }).toEqual({
      permissions: ['activeTab', 'declarativeNetRequest', 'scripting', 'storage', 'unlimitedStorage', 'webRequest'],
      host_permissions: ['*://mp.weixin.qq.com/*', '*://*.mp.weixin.qq.com/*', '*://weibo.com/*', '*://*.weibo.com/*'],
      optional_host_permissions: ['*://*/*'],
    });
    // Nothing of the extension can be loaded by a page, and no script is declared for any page.
    expect(web_accessible_resources).toBeUndefined();
    expect(content_scripts ?? []).toEqual([]);
  });

  it('keeps its id', () => {
    expect(manifest['key']).toMatch(/^MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8A/);
  });

  it.each(Object.entries(BUDGET))('%s is at most %i KiB', (file, limit) => {
    const size = gzipSync(readFileSync(join(OUT, 'chrome-mv3', file))).length / 1024;
    expect(size).toBeGreaterThan(0.5);
    expect(size).toBeLessThan(limit);
  });

  it('carries the rules without their examples', () => {
    const text = readFileSync(join(OUT, 'chrome-mv3', 'content-scripts/guard.js'), 'utf8');
    expect(text.includes('手机号码')).toBe(true);
    expect(/\b(catches|ignores):\[[^\]]/.test(text)).toBe(false);
  });

  it('runs no code from strings and loads none from elsewhere', () => {
    for (const file of [...Object.keys(BUDGET), 'background.js']) {
      const text = readFileSync(join(OUT, 'chrome-mv3', file), 'utf8');
      expect(text, file).not.toMatch(/\beval\(|importScripts\(/);
    }
  });
});

it('explains every permission in docs/permissions.md, and no other', () => {
  const headings = readFileSync(join(ROOT, 'docs/permissions.md'), 'utf8').match(/^## .+$/gm) ?? [];
  const explained = headings.map((line) => line.slice(3)).filter((heading) => heading !== 'Hosts');
  expect(explained).toEqual(manifest['permissions']);
});
