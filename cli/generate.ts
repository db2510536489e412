import { writeFileSync } from 'node:fs';
import { managedSchemaText, policySchemaText } from './generate/policy-schema';

/** Writes the files that are made from the code. A test fails when one of them is stale. */
const FILES = {
  'docs/policy.schema.json': policySchemaText,
  'public/managed-schema.json': managedSchemaText,
};

for (const [path, make] of Object.entries(FILES)) {
  writeFileSync(new URL(`../${path}`, import.meta.url), make());
  console.log(path);
}
