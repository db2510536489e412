import { expect, it } from 'vitest';
import * as z from 'zod/mini';
import { randomUuid } from './uuid';

it('is a version 4 UUID, each time another', () => {
  const made = Array.from({ length: 200 }, randomUuid);
  for (const id of made) expect(z.uuid({ version: 'v4' }).safeParse(id).success, id).toBe(true);
  expect(new Set(made).size).toBe(200);
});
