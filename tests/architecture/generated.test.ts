import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { managedSchemaText, policySchemaText } from '../../cli/generate/policy-schema';
import { ROOT } from './tree';

it.each([
  ['docs/policy.schema.json', policySchemaText],
  ['public/managed-schema.json', managedSchemaText],
])('%s is what the code makes (run: npx tsx cli/generate.ts)', (path, make) => {
  expect(readFileSync(join(ROOT, path), 'utf8')).toBe(make());
});
