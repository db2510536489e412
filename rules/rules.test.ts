import { readdirSync } from 'node:fs';
import { basename } from 'node:path';
import { describe, expect, it } from 'vitest';
import { createEngine } from '../lib/detect/engine';
import { applyMasks } from '../lib/detect/mask';
import { buildRoster, openRoster } from '../lib/detect/people/roster';
import type { Rule } from '../lib/detect/rule';
import type { Finding } from '../lib/model/finding';
import { LOCALES } from '../lib/model/locale';
import { scan } from '../lib/pipeline';
import { readEnglish } from '../lib/reading/english/read-english';
import { readRoster } from '../lib/reading/read';
import { RULES, ruleById } from './index';

const FOLDERS = ['facts', 'identifiers', 'markings', 'people'];
const files = FOLDERS.flatMap((folder) =>
  readdirSync(new URL(folder, import.meta.url))
    .filter((file) => !file.endsWith('.test.ts'))
    .map((file) => basename(file, '.ts')),
);
const engine = createEngine(RULES);

/** The people on the roster of the examples; nobody has these names and numbers. */
const PEOPLE = [
  { name: '张小明', numbers: ['X2024017', '2024600118', '0417'] },
  { name: '司空云', numbers: [] },
  { name: '李四', numbers: [] },
  { name: '高兴', numbers: [] },
];
const SECRET = new Uint8Array(32);
const people = openRoster(buildRoster(PEOPLE, SECRET), SECRET);

/** What is found in an example of the rule: by the engine alone, in the whole text, or together with the second reading. */
function detect({ trigger }: Rule, text: string): Finding[] {
  if (trigger.kind === 'whole') return scan(text, 'text');
  if (trigger.kind !== 'reading') return engine.detect(text);
  const english = readEnglish(text).map((passage) => ({ ...passage, text: 0 }));
  return scan(text, 'text', {}, [...readRoster([text], people), ...english]);
}

describe('rule set', () => {
  it('lists every file of the rule folders, by id, and nothing else', () => {
    expect(
      RULES.map(({ id }) => id),
      'add the rule to rules/index.ts, sorted; its id is its file name',
    ).toEqual([...files].sort());
  });

  it('finds a rule by its id', () => {
    expect(ruleById('mobile')?.type).toBe('mobile');
    expect(ruleById('toString')).toBeUndefined();
  });
});

const maskable = RULES.filter(({ mask }) => mask !== undefined);

describe.each(RULES)('rule $id', (rule) => {
  it.each(rule.catches)('finds exactly $found in $text', ({ text, found }) => {
    const places = detect(rule, text)
      .filter((finding) => finding.rule === rule.id)
      .map(({ start, end }) => text.slice(start, end));
    expect(places).toContain(found);
  });

  it.each(rule.ignores)('is silent in $text: $why', ({ text }) => {
    expect(detect(rule, text).filter((finding) => finding.rule === rule.id)).toEqual([]);
  });

  it('says what, why and what now in every language', () => {
    for (const message of Object.values(rule.messages)) {
      for (const locale of LOCALES) expect(message[locale].trim()).not.toBe('');
    }
    expect(rule.basis.length).toBeGreaterThan(0);
  });
});

describe.each(maskable)('mask of $id', (rule) => {
  it.each(rule.catches)('leaves nothing above a notice in $text', ({ text }) => {
    const findings = detect(rule, text);
    const masked = applyMasks(text, 'text', findings);
    expect(masked).not.toBe(text);
    expect(detect(rule, masked).filter(({ action }) => action !== 'notice')).toEqual([]);
    for (const finding of findings) expect(finding.masked).toHaveLength(finding.value.length);
  });
});
