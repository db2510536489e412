import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'vitest';
import { SKILLS, type Skill } from './skills';

const README = join(import.meta.dirname, '../../../README.md');

/** A table of the README, between two comments. */
interface Table {
  readonly mark: string;
  readonly skills: readonly Skill[];
}
const CHROMIUM: Table = { mark: 'editors', skills: SKILLS };
/** Nothing that drives Firefox can compose as an input method does. */
export const FIREFOX: Table = { mark: 'editors in Firefox', skills: SKILLS.filter((skill) => skill !== 'ime') };

const HEADINGS: Readonly<Partial<Record<Skill, string>>> = { ime: 'IME' };

const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
const nameIn = (row: string) => row.split(' | ')[0]?.slice(2) ?? '';

/**
 * Expects the README to say of these editors what they were seen to allow; `SHENFA_WRITE` makes it say so.
 * @param isAnother whether an editor in the table is of another test.
 */
export function expectTable(
  can: ReadonlyMap<string, readonly Skill[]>,
  isAnother: (name: string) => boolean,
  { mark, skills }: Table = CHROMIUM,
): void {
  const readme = readFileSync(README, 'utf8');
  const place = new RegExp(`(?<=<!-- ${mark} -->\n)[\\s\\S]*(?=<!-- /${mark} -->)`);
  const head = [
    line(['editor', ...skills.map((skill) => HEADINGS[skill] ?? skill)]),
    line(['---', ...skills.map(() => '---')]),
  ];
  const said = (place.exec(readme)?.[0] ?? '').split('\n').filter((row) => row !== '' && !head.includes(row));
  const others = said.filter((row) => isAnother(nameIn(row)));
  const own = [...can].map(([name, done]) =>
    line([name, ...skills.map((skill) => (done.includes(skill) ? '✓' : '–'))]),
  );
  if (process.env['SHENFA_WRITE'] !== undefined) {
    const rows = [...own, ...others].sort((a, b) => Number(isOf(a)) - Number(isOf(b)));
    writeFileSync(README, readme.replace(place, [...head, ...rows, ''].join('\n')));
  } else expect(said.filter((row) => !others.includes(row))).toEqual(own);
}

/** WordPress is tested by itself, and stands last. */
export const isWordPress = (name: string): boolean => name.startsWith('WordPress');
const isOf = (row: string): boolean => isWordPress(nameIn(row));
