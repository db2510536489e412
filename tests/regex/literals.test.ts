import { expect, it } from 'vitest';
import { regexLiterals } from './literals';

it('finds the expressions of a source, and nothing in strings, comments and divisions', () => {
  const code = [
    'const a = /x[/]y\\/z/gi; // not /this/',
    "const b = 'no /string/' + `no /template/`;",
    '/* no /comment/ */ const c = 6 / 3 / 2;',
    'const d = texts.map((t) => /^\\d+$/.test(t));',
    'if (/a/.test(b) || /b|c/u.test(d)) return /e{1,2}/y;',
  ].join('\n');
  expect(regexLiterals(code).map(({ source, flags, line }) => `${line} /${source}/${flags}`)).toEqual([
    '1 /x[/]y\\/z/gi',
    '4 /^\\d+$/',
    '5 /a/',
    '5 /b|c/u',
    '5 /e{1,2}/y',
  ]);
});
