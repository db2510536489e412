import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'vitest';
import { SKILLS, type Skill } from './skills';

const README = join(import.meta.dirname, '../../../README.md');
const TABLE = /(?<=<!-- editors -->\n)[\s\S]*(?=<!-- \/editors -->)/;

const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
const HEAD = [line(['editor', 'read', 'mark', 'replace', 'undo', 'IME']), line(['---', ...SKILLS.map(() => '---')])];
const nameIn = (row: string) => row.split(' | ')[0]?.slice(2) ?? '';

/**
 * Expects the README to say of these editors what they were seen to allow; `SHENFA_WRITE` makes it say so.
 * @param isAnother whether an editor in the table is of another test.
 */
export function expectTable(can: ReadonlyMap<string, readonly Skill[]>, isAnother: (name: string) => boolean): void {
  const readme = readFileSync(README, 'utf8');
  const said = (TABLE.exec(readme)?.[0] ?? '').split('\n').filter((row) => row !== '' && !HEAD.includes(row));
  const others = said.filter((row) => isAnother(nameIn(row)));
  const own = [...can].map(([name, skills]) =>
    line([name, ...SKILLS.map((skill) => (skills.includes(skill) ? '✓' : '–'))]),
  );
  if (process.env['SHENFA_WRITE'] !== undefined) {
    const rows = [...own, ...others].sort((a, b) => Number(isOf(a)) - Number(isOf(b)));
    writeFileSync(README, readme.replace(TABLE, [...HEAD, ...rows, ''].join('\n')));
  } else expect(said.filter((row) => !others.includes(row))).toEqual(own);
}

/** WordPress is tested by itself, and stands last. */
export const isWordPress = (name: string): boolean => name.startsWith('WordPress');
const isOf = (row: string): boolean => isWordPress(nameIn(row));
