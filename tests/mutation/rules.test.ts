import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { build, type Plugin } from 'esbuild';
import { describe, expect, it } from 'vitest';

const ROOT = join(import.meta.dirname, '../..');

/** Judges every rule by its own examples, in a bundle in which one file may be changed. */
const CHECK = `
import { scan } from './lib/pipeline';
import { RULES } from './rules/index';
export const wrong = RULES.filter(({ trigger }) => trigger.kind !== 'reading').flatMap((rule) => {
  const own = (text) => scan(text, 'text').filter((finding) => finding.rule === rule.id);
  const missed = rule.catches.filter(({ text, found }) => !own(text).some(({ start, end }) => text.slice(start, end) === found));
  return [...missed, ...rule.ignores.filter(({ text }) => own(text).length > 0)];
});`;

interface Mutant {
  readonly file: string;
  readonly from: string;
  readonly to: string;
}

const MUTANTS: readonly Mutant[] = [
  { file: 'rules/identifiers/mobile.ts', from: '1(?:3\\d|', to: '1(?:2\\d|' },
  { file: 'rules/identifiers/landline.ts', from: '0[3-9]\\d{2}', to: '0[4]\\d{2}' },
  { file: 'rules/identifiers/student-number.ts', from: '/^[GJL]$/', to: '/^[GJ]$/' },
  { file: 'rules/identifiers/disability-card.ts', from: '[1-7][1-4]$', to: '[5-7][1-4]$' },
  { file: 'rules/identifiers/teacher-certificate.ts', from: 'isProvince(value.slice(4))', to: 'isProvince(value)' },
  { file: 'rules/identifiers/bank-card.ts', from: '!(unionPay && checked)', to: '!unionPay' },
  { file: 'rules/identifiers/resident-id.ts', from: '!isBirthDate(value.slice(6, 14))', to: 'false' },
  { file: 'rules/identifiers/hk-mo-tw-id.ts', from: '/^[1578]\\d{7}$/', to: '/^[578]\\d{7}$/' },
  { file: 'rules/markings/secret-marking.ts', from: '绝 {0,3}密|', to: '' },
  { file: 'lib/detect/checksum.ts', from: "'10X98765432'", to: "'10X98765423'" },
  {
    file: 'lib/detect/checksum.ts',
    from: '[7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7,',
    to: '[7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 8,',
  },
  { file: 'lib/detect/checksum.ts', from: 'doubled - 9', to: 'doubled - 8' },
  { file: 'lib/detect/checksum.ts', from: 'day <= daysIn(year, month)', to: 'true' },
  { file: 'lib/detect/checksum.ts', from: 'letter > 9 && sum % 10 === 0', to: 'letter > 9 && sum % 10 === 1' },
  { file: 'lib/detect/checksum.ts', from: 'return sum % 11 === 0;', to: 'return true;' },
  {
    file: 'lib/detect/context.ts',
    from: 'const CREDIT_CODE = /(?:信用代码|机构代码)',
    to: 'const CREDIT_CODE = /(?:机构代码)',
  },
  { file: 'lib/detect/context.ts', from: '发票|项目|', to: '项目|' },
  { file: 'lib/normalise/words.ts', from: '絕绝', to: '' },
];

/** Examples that come out wrong with one piece of source replaced. */
async function wrongWith(mutant: Mutant | null): Promise<unknown[]> {
  const mutate: Plugin = {
    name: 'mutate',
    setup({ onLoad }) {
      if (mutant === null) return;
      onLoad({ filter: /\.ts$/ }, ({ path }) => {
        if (path !== join(ROOT, mutant.file)) return null;
        const source = readFileSync(path, 'utf8');
        if (!source.includes(mutant.from)) throw new Error(`no ${mutant.from} in it: bring the mutants up to date`);
        return { contents: source.replace(mutant.from, mutant.to), loader: 'ts' };
      });
    },
  };
  const { outputFiles } = await build({
    stdin: { contents: CHECK, resolveDir: ROOT },
    bundle: true,
    format: 'esm',
    write: false,
    logLevel: 'silent',
    plugins: [mutate],
  });
  const code = Buffer.from(outputFiles[0]?.contents ?? []).toString('base64');
  const { wrong }: { wrong: unknown[] } = await import(`data:text/javascript;base64,${code}`);
  return wrong;
}

describe('the examples of the rules', () => {
  it('come out right', async () => {
    expect(await wrongWith(null)).toEqual([]);
  });

  it.each(MUTANTS)('notice $from → $to in $file', async (mutant) => {
    expect(await wrongWith(mutant)).not.toEqual([]);
  });
});
