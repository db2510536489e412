import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { transformSync } from 'esbuild';
import { describe, expect, it } from 'vitest';
import * as validators from '../../lib/detect/checksum';
import { validatorExamples, wrongExamples } from './validator-examples';

const SOURCE = readFileSync(join(import.meta.dirname, '../../lib/detect/checksum.ts'), 'utf8');
const EXAMPLES = validatorExamples();

/** The source with one thing changed; fails when what is to be changed is not there any more. */
function replaced(from: string, to: string): string {
  if (!SOURCE.includes(from)) throw new Error(`lib/detect/checksum.ts has no ${from}: bring the mutants up to date`);
  return SOURCE.replace(from, to);
}

/** One mutant for each number of a list of weights. */
function changedWeights(name: string): [string, string][] {
  const [line = '', list = ''] = new RegExp(`const ${name} = \\[([^\\]]+)\\];`).exec(SOURCE) ?? [];
  const weights = list.split(',').map(Number);
  return weights.map((_, i) => {
    const changed = weights.map((weight, j) => (i === j ? weight + 1 : weight));
    return [`${name}[${i}] + 1`, replaced(line, `const ${name} = [${changed.join(', ')}];`)];
  });
}

/** Letters whose numbers, 19 and 20 and so on, count the same in the check: swapping them changes nothing. */
const SAME_CHECK = new Set(['KL', 'VX']);

/** One mutant for each pair of neighbours in a table of characters. */
function swappedTable(name: string): [string, string][] {
  const [line = '', table = ''] = new RegExp(`const ${name} = '([^']+)';`).exec(SOURCE) ?? [];
  return [...table.slice(1)].flatMap((char, i): [string, string][] => {
    if (SAME_CHECK.has(table.charAt(i) + char)) return [];
    const changed = table.slice(0, i) + char + table.charAt(i) + table.slice(i + 2);
    return [[`${name} with ${table.charAt(i)} and ${char} swapped`, replaced(line, `const ${name} = '${changed}';`)]];
  });
}

const byHand = ([from, to]: readonly [string, string]): [string, string] => [`${from} → ${to}`, replaced(from, to)];

const MUTANTS: readonly [string, string][] = [
  ...changedWeights('MOD_11_2_WEIGHTS'),
  ...swappedTable('MOD_11_2_CHECKS'),
  ...changedWeights('CREDIT_WEIGHTS'),
  ...swappedTable('CREDIT_ALPHABET'),
  ...swappedTable('TAIWAN_LETTERS'),
  ...(
    [
      ['sum % 11)', 'sum % 10)'],
      ['i % 2 === 1', 'i % 2 === 0'],
      ['doubled - 9', 'doubled - 8'],
      ['digit * 2', 'digit * 3'],
      ['year >= 1900', 'year > 1900'],
      ['year <= 2049', 'year <= 2050'],
      ['month <= 12', 'month <= 13'],
      ['month >= 1', 'month >= 0'],
      ['day >= 1', 'day >= 0'],
      ['[4, 6, 9, 11]', '[4, 6, 9]'],
      ['? 30 : 31', '? 31 : 30'],
      ['year % 400 === 0', 'year % 400 === 1'],
      ['year % 100 !== 0', 'year % 100 !== 1'],
      ['? 36 :', '? 35 :'],
      ['sum % 11 === 0', 'sum % 11 === 1'],
      ['(letter % 10) * 9', '(letter % 10) * 8'],
      ['(31 - (sum % 31)) % 31', '31 - (sum % 31)'],
    ] as const
  ).map(byHand),
];

describe('validators', () => {
  it('get every example right', () => {
    expect(wrongExamples(validators, EXAMPLES)).toEqual([]);
  });

  it.each(MUTANTS)('would be caught with %s', async (_name, source) => {
    const { code } = transformSync(source, { loader: 'ts', format: 'esm' });
    const mutant: typeof validators = await import(`data:text/javascript,${encodeURIComponent(code)}`);
    expect(wrongExamples(mutant, EXAMPLES)).not.toEqual([]);
  });
});
