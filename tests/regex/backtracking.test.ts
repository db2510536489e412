import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { checkSync as Check } from 'recheck';
import { expect, it } from 'vitest';
import { ROOT, sources } from '../architecture/tree';
import { regexLiterals } from './literals';

/** The checker in plain JavaScript; its faster builds for single systems are not installed. */
process.env['RECHECK_BACKEND'] = 'pure';
const { checkSync }: { checkSync: typeof Check } = createRequire(import.meta.url)('recheck');

/**
 * Expressions that could be slow on long texts and never see one: how they begin, and why. An entry that is not needed
 * any more fails.
 */
const BOUNDED: readonly (readonly [string, string])[] = [
  ['/(?:https?:\\/\\/|www\\.|[A-Za-z]\\/)[^\\s一-龥]*$', 'reads the 24 characters before a candidate'],
];

/** Where each expression comes from: literals of the sources, and what the rules build when they are loaded. */
async function expressions(): Promise<ReadonlyMap<string, string>> {
  const found = new Map<string, string>();
  for (const file of sources(['lib', 'rules', 'components'])) {
    for (const { source, flags, line } of regexLiterals(readFileSync(join(ROOT, file), 'utf8'))) {
      found.set(`/${source}/${flags}`, `${file}:${line}`);
    }
  }
  const Real = RegExp;
  const built: RegExp[] = [];
  globalThis.RegExp = new Proxy(Real, {
    construct(target, [source, flags]: [string, string?]) {
      const expression = new target(source, flags);
      built.push(expression);
      return expression;
    },
  });
  try {
    await import('../../lib/pipeline');
  } finally {
    globalThis.RegExp = Real;
  }
  for (const expression of built) found.set(String(expression), 'built when the rules are loaded');
  return found;
}

it('no expression takes more than linear time, but for those that only see short texts', {
  timeout: 300_000,
}, async () => {
  const all = await expressions();
  expect(all.size).toBeGreaterThan(100);
  const slow = [...all].filter(([expression]) => {
    const end = expression.lastIndexOf('/');
    // What cannot be decided in this time is let pass: the answer would depend on the machine.
    return checkSync(expression.slice(1, end), expression.slice(end + 1), { timeout: 1500 }).status === 'vulnerable';
  });
  const isListed = (expression: string) => BOUNDED.some(([start]) => expression.startsWith(start));
  const unlisted = slow.filter(([expression]) => !isListed(expression));
  expect(unlisted.map(([expression, where]) => `${where} ${expression}`)).toEqual([]);
  const stale = BOUNDED.filter(([start]) => ![...all.keys()].some((expression) => expression.startsWith(start)));
  expect(stale).toEqual([]);
});
