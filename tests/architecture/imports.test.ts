import { readFileSync } from 'node:fs';
import { dirname, join, normalize, relative } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ROOT, sources } from './tree';

/** Who may import whom, by folder. A folder may always import itself; `*` stands for packages. */
const MAY_IMPORT: Record<string, readonly string[]> = {
  'lib/model': ['zod'],
  'lib/normalise': ['lib/model'],
  'lib/detect': ['lib/model', 'lib/normalise', 'rules', '@noble/hashes'],
  'lib/decide': ['lib/model', 'lib/normalise'],
  'lib/review': ['lib/model'],
  'lib/report': ['lib/model'],
  'lib/pipeline.ts': ['lib/model', 'lib/normalise', 'lib/detect', 'lib/decide', 'rules'],
  rules: ['lib/model', 'lib/detect', 'lib/normalise'],
  'lib/ledger': ['lib/model', 'dexie'],
  'lib/infra': ['lib/model', 'zod', 'webextension-polyfill'],
  'lib/gate/main': ['lib/gate/channel.ts'],
  'lib/gate/isolated': [
    'lib/gate/channel.ts',
    'lib/gate/nonce.ts',
    'lib/gate/uuid.ts',
    'lib/model',
    'lib/detect',
    'lib/infra',
    'lib/pipeline.ts',
    'rules',
    'components/panel',
    'zod',
    '@noble/hashes',
  ],
  'lib/gate/background': [
    'lib/gate/nonce.ts',
    'lib/gate/patterns.ts',
    'lib/model',
    'lib/detect',
    'lib/decide',
    'lib/infra',
    'lib/ledger',
    'lib/review',
    'lib/pipeline.ts',
    'webextension-polyfill',
  ],
  'lib/gate': [],
  components: ['components', 'lib/model', 'lib/normalise', 'lib/report', 'preact'],
};

const IMPORT = /(?:^|\n)\s*(?:import|export)\s[^'"]*?from\s+['"]([^'"]+)['"]|(?:^|\n)\s*import\s+['"]([^'"]+)['"]/g;

function targetsOf(file: string): string[] {
  const text = readFileSync(join(ROOT, file), 'utf8');
  return [...text.matchAll(IMPORT)].map((match) => {
    const specifier = match[1] ?? match[2] ?? '';
    return specifier.startsWith('.') ? normalize(join(dirname(file), specifier)) : specifier;
  });
}

/** The narrowest named folder a path belongs to. */
function folderOf(path: string): string | undefined {
  const names = Object.keys(MAY_IMPORT).filter((name) => path === name || path.startsWith(`${name}/`));
  return names.sort((a, b) => b.length - a.length)[0];
}

const within = (path: string, place: string) => {
  const plain = place.replace(/\.ts$/, '');
  return path === plain || path.startsWith(`${plain}/`);
};

describe('who may import whom', () => {
  it('is kept by every file', () => {
    const wrong: string[] = [];
    for (const file of sources(['lib', 'rules', 'components'])) {
      const folder = folderOf(file);
      if (folder === undefined) {
        wrong.push(`${file}: give its folder a line in MAY_IMPORT (${relative(ROOT, import.meta.filename)})`);
        continue;
      }
      for (const target of targetsOf(file)) {
        const allowed = [folder, ...(MAY_IMPORT[folder] ?? [])];
        if (!allowed.some((place) => within(target, place))) {
          wrong.push(`${file} imports ${target}; ${folder} may import ${allowed.join(', ')}`);
        }
      }
    }
    expect(wrong).toEqual([]);
  });

  it('leaves the browser object to lib/infra/browser.ts', () => {
    const wrong = sources(['lib', 'components', 'entrypoints']).filter((file) => {
      if (file === 'lib/infra/browser.ts') return false;
      const text = readFileSync(join(ROOT, file), 'utf8');
      return (
        /from 'webextension-polyfill'/.test(text.replaceAll(/import type [^;]+;/g, '')) ||
        /\bchrome\.(?!declarativeNetRequest\.[A-Z])/.test(text)
      );
    });
    expect(wrong, "import { browser } from 'lib/infra/browser' instead").toEqual([]);
  });
});
