import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, normalize, relative } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ROOT, sources } from './tree';

/** Who may import whom, by folder. A folder may always import itself; `*` stands for packages. */
const MAY_IMPORT: Record<string, readonly string[]> = {
  'lib/model': ['zod'],
  'lib/normalise': ['lib/model'],
  'lib/detect': ['lib/model', 'lib/normalise', 'rules', '@noble/hashes'],
  'lib/decide': ['lib/model', 'lib/normalise'],
  'lib/review': ['lib/model', 'lib/normalise', '@noble/hashes'],
  'lib/incident': ['lib/model'],
  'lib/forms': ['docx'],
  'lib/report': ['lib/model', 'lib/incident', 'zod', 'fflate'],
  'lib/reading': ['lib/model', 'lib/detect', 'lib/normalise', 'lib/pipeline.ts'],
  'lib/reading/english': ['lib/model', 'lib/detect', 'lib/normalise', 'lib/reading', 'compromise/two'],
  'lib/reading/files': ['lib/model', 'lib/extract', 'lib/mend', 'lib/pipeline.ts'],
  'lib/extract': ['lib/model', 'lib/detect/people', 'lib/normalise', 'fflate', 'pdfjs-dist'],
  'lib/extract/picture': ['lib/extract', 'lib/model', 'fflate', 'utif2', 'zxing-wasm/reader'],
  'lib/extract/archive': ['lib/extract', 'lib/model', '7z-wasm'],
  'lib/mend': ['lib/model', 'lib/extract', 'fflate'],
  'lib/extract/old': ['lib/extract', '@e965/xlsx'],
  'lib/infra/ocr.ts': ['lib/extract/picture', 'lib/infra', 'tesseract.js'],
  'lib/infra/file-thread.ts': ['lib/model', 'lib/infra', 'lib/reading/files'],
  'lib/infra/local-files.ts': ['lib/model', 'lib/infra', 'lib/reading/files'],
  'lib/infra/local-copies.ts': ['lib/model', 'lib/infra', 'lib/reading/files'],
  'lib/infra/file-words.ts': ['lib/model', 'components/i18n'],
  'lib/infra/incoming.ts': ['lib/model', '@noble/hashes'],
  'lib/infra/local-reader.ts': ['lib/model', 'lib/detect/people', 'lib/ledger/roster.ts', 'lib/reading'],
  'lib/infra/roster.ts': [
    'lib/model',
    'lib/infra',
    'lib/detect/people',
    'lib/extract',
    'lib/ledger/roster.ts',
    'lib/reading',
  ],
  'lib/pipeline.ts': ['lib/model', 'lib/normalise', 'lib/detect', 'lib/decide', 'rules'],
  rules: ['lib/model', 'lib/detect', 'lib/normalise'],
  'lib/ledger': ['lib/model', 'lib/review', 'lib/incident', 'lib/report', 'dexie', '@noble/hashes'],
  'lib/infra': ['lib/model', 'zod', 'webextension-polyfill'],
  'lib/editor': [
    'lib/model',
    'lib/detect',
    'lib/decide',
    'lib/infra',
    'lib/pipeline.ts',
    'components/card',
    'components/i18n',
    'zod',
  ],
  // In the page's world: no rules, no messages.
  'lib/editor/page': ['lib/editor/channel.ts', 'lib/editor/families'],
  // The practice page shows what guarded pages show.
  'lib/training': ['lib/model', 'lib/editor', 'lib/gate/isolated', 'lib/pipeline.ts'],
  'lib/gate/main': ['lib/gate/channel.ts'],
  'lib/gate/isolated': [
    'lib/gate/channel.ts',
    'lib/gate/nonce.ts',
    'lib/gate/uuid.ts',
    'lib/editor/scout.ts',
    'lib/model',
    'lib/detect',
    'lib/infra',
    'lib/normalise/embedded.ts',
    'lib/pipeline.ts',
    'lib/reading/ask.ts',
    'rules',
    'components/i18n',
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
    'lib/incident',
    'lib/report/week.ts',
    'lib/pipeline.ts',
    'lib/reading/ask.ts',
    'rules',
    // What a form is made of, and what it publishes, is the same where no guard saw it.
    'lib/gate/isolated/body',
    'lib/gate/isolated/submission.ts',
    'lib/gate/isolated/addresses.ts',
    'webextension-polyfill',
    'zod',
  ],
  'lib/gate': [],
  components: [
    'components',
    'lib/model',
    'lib/normalise',
    'lib/report',
    'lib/review',
    'lib/incident',
    'lib/forms/form.ts',
    'preact',
  ],
};

const IMPORT = /(?:^|\n)\s*(?:import|export)\s[^'"]*?from\s+['"]([^'"]+)['"]|(?:^|\n)\s*import\s+['"]([^'"]+)['"]/g;

function targetsOf(file: string): string[] {
  const text = readFileSync(join(ROOT, file), 'utf8');
  return [...text.matchAll(IMPORT)].map((match) => {
    return resolved(file, match[1] ?? match[2] ?? '');
  });
}

function resolved(file: string, specifier: string): string {
  return specifier.startsWith('.') ? normalize(join(dirname(file), specifier)) : specifier;
}

/** Everything a file loads, at once or later, by path without ending; packages by name. */
function reachable(file: string, known = new Set<string>()): Set<string> {
  const text = readFileSync(join(ROOT, file), 'utf8').replaceAll(/import type [^;]+;/g, '');
  const later = [...text.matchAll(/\bimport\('([^']+)'\)/g)].map((match) => resolved(file, match[1] ?? ''));
  for (const target of [...targetsOf(file), ...later]) {
    if (known.has(target)) continue;
    known.add(target);
    const source = ['.ts', '.tsx', '/index.ts'].map((end) => target + end).find((path) => existsSync(join(ROOT, path)));
    if (source !== undefined) reachable(source, known);
  }
  return known;
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

  it('keeps dictionaries, keyed hashes and parsers out of pages', () => {
    const heavy = /^(?:compromise|fflate|dexie)\b|^@noble\/hashes\/hmac/;
    for (const script of ['entrypoints/guard.ts', 'entrypoints/gate.content.ts']) {
      expect([...reachable(script)].filter((target) => heavy.test(target))).toEqual([]);
    }
    // The same search finds them where they belong.
    expect([...reachable('entrypoints/reading/main.ts')].filter((target) => heavy.test(target))).not.toEqual([]);
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
