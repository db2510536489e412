import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { WAYS } from '../e2e/ways';
import { inFirefox } from '../e2e/ways/way';
import { ROOT } from './tree';

const PAGE = readFileSync(join(ROOT, 'docs/threat-model.md'), 'utf8');
const FIREFOX = WAYS.map(inFirefox);

/** Rows of the table below a heading, without its head. */
function rowsBelow(heading: string): string[] {
  const section = PAGE.split(`## ${heading}\n`)[1]?.split('\n## ')[0] ?? '';
  return section.split('\n').filter((line) => line.startsWith('| ') && line !== '| way | why |');
}

it.each([
  ['Ways out that are not stopped', WAYS, 'open'],
  ['What is deliberately broken on an enforced site', WAYS, 'stopped'],
  ['Firefox: ways out that are not stopped', FIREFOX, 'open'],
  ['Firefox: what is deliberately broken on an enforced site', FIREFOX, 'stopped'],
  ['Firefox: ways it does not have', FIREFOX, 'never'],
] as const)('docs/threat-model.md lists under "%s" what the ways say, and no more', (heading, ways, reason) => {
  const said = ways.flatMap((way) => (way[reason] === undefined ? [] : [`| ${way.name} | ${way[reason]} |`]));
  expect(said.length).toBeGreaterThan(0);
  expect(rowsBelow(heading)).toEqual(said);
});
