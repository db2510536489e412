import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { managedSchemaText, policySchemaText } from './generate/policy-schema';
import { rulePages } from './generate/rule-pages';
import { sitesPage } from './generate/site-pages';

/** Writes the files that are made from the code. A test fails when one of them is stale. */
const FILES: ReadonlyMap<string, string> = new Map([
  ['docs/policy.schema.json', policySchemaText()],
  ['public/managed-schema.json', managedSchemaText()],
  ['docs/sites.md', sitesPage()],
  ...rulePages(),
]);
const ROOT = join(import.meta.dirname, '..');

// A page of a rule that is no more goes with it.
rmSync(join(ROOT, 'docs/rules'), { recursive: true, force: true });
for (const [path, text] of FILES) {
  mkdirSync(dirname(join(ROOT, path)), { recursive: true });
  writeFileSync(join(ROOT, path), text);
  console.log(path);
}
