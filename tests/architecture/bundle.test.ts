import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { beforeAll, describe, expect, it } from 'vitest';
import { build, type InlineConfig } from 'wxt';
import { ROOT } from './tree';

const OUT = join(ROOT, '.output', 'architecture');

/**
 * Largest sizes in KiB after gzip. A guarded page loads both scripts in every frame. The collector carries the sockets and
 * the beginning of workers, of which a page needs one copy in text. Help and pen are loaded only where something is written.
 */
const BUDGET = {
  'content-scripts/gate.js': 8,
  'guard.js': 138,
  'help.js': 47,
  'content-scripts/pen.js': 4,
};

/** A build takes half a minute alone, and more than two where others use the machine. Milliseconds. */
const PATIENCE = 300_000;

let manifest: Record<string, unknown>;

beforeAll(async () => {
  const config: InlineConfig = { root: ROOT, outDir: OUT, logger: silent() };
  await build(config);
  manifest = JSON.parse(readFileSync(join(OUT, 'chrome-mv3', 'manifest.json'), 'utf8'));
}, PATIENCE);

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
      permissions: [
        'activeTab',
        'alarms',
        'declarativeNetRequest',
        'offscreen',
        'notifications',
        'scripting',
        'storage',
        'unlimitedStorage',
        'webRequest',
      ],
      host_permissions: ['*://mp.weixin.qq.com/*', '*://*.mp.weixin.qq.com/*', '*://weibo.com/*', '*://*.weibo.com/*'],
      optional_host_permissions: ['*://*/*'],
    });
    // A page can load nothing of the extension but the page for stopped navigations; no script is declared for any page.
    expect(web_accessible_resources).toEqual([{ resources: ['blocked.html'], matches: ['*://*/*'] }]);
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

  it('carries the rules without their examples, and into pages without what they say to people', () => {
    const chunks = readdirSync(join(OUT, 'chrome-mv3/chunks')).map((file) => `chunks/${file}`);
    const read = (files: readonly string[]) =>
      files.map((file) => readFileSync(join(OUT, 'chrome-mv3', file), 'utf8')).join('\n');
    const [guard, others] = [read(['guard.js']), read(['background.js', ...chunks])];
    const told = [guard, others].map((text) => ({
      rules: /id:[`'"]mobile[`'"]/.test(text),
      examples: /\b(catches|ignores|examples):\[[^\]]/.test(text),
      words: text.includes('未经单独同意不得公开'),
    }));
    expect(told).toEqual([
      { rules: true, examples: false, words: false },
      { rules: true, examples: false, words: true },
    ]);
  });

  it('runs no code from strings and loads none from elsewhere', () => {
    for (const file of [...Object.keys(BUDGET), 'background.js']) {
      const text = readFileSync(join(OUT, 'chrome-mv3', file), 'utf8');
      // The collector starts a worker's own script after the code it puts before it.
      const loads = file === 'content-scripts/gate.js' ? /\beval\(/ : /\beval\(|importScripts\(/;
      expect(text, file).not.toMatch(loads);
    }
  });
});

/** A permission that only Firefox is asked for; `tests/e2e/firefox` compares its manifest. */
const FIREFOX_ONLY = 'webRequestBlocking';

it('explains every permission in docs/permissions.md, and no other', () => {
  const headings = readFileSync(join(ROOT, 'docs/permissions.md'), 'utf8').match(/^## .+$/gm) ?? [];
  const explained = headings.map((line) => line.slice(3)).filter((heading) => heading !== 'Hosts');
  expect(explained.filter((permission) => permission !== FIREFOX_ONLY)).toEqual(manifest['permissions']);
  expect(explained).toContain(FIREFOX_ONLY);
});
