import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { managedSchemaText, policySchemaText } from '../../cli/generate/policy-schema';
import { rulePages } from '../../cli/generate/rule-pages';
import { sitesPage } from '../../cli/generate/site-pages';
import { ROOT } from './tree';

const pages = rulePages();
const ADVICE = 'run: npx tsx cli/generate.ts';

describe('what is made from the code', () => {
  it.each([
    ['docs/policy.schema.json', policySchemaText()],
    ['public/managed-schema.json', managedSchemaText()],
    ['docs/sites.md', sitesPage()],
    ...pages,
  ])(`%s is up to date (${ADVICE})`, (path, made) => {
    expect(readFileSync(join(ROOT, path), 'utf8')).toBe(made);
  });

  it('has no page of a rule that is no more', () => {
    const files = readdirSync(join(ROOT, 'docs/rules'), { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.md'))
      .map((file) => `docs/rules/${file}`);
    expect(files.sort(), ADVICE).toEqual([...pages.keys()].sort());
  });
});
