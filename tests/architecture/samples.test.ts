import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { Policy } from '../../lib/model/policy';
import { ROOT } from './tree';

it('docs/policy.sample.json is a policy', () => {
  const sample = JSON.parse(readFileSync(join(ROOT, 'docs/policy.sample.json'), 'utf8'));
  expect(Policy.safeParse(sample).error?.issues).toBeUndefined();
});
