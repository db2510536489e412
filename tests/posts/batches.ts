import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod';

/** Posts written by people who had not seen the rules, a file for each of them. All people and numbers are made up. */
const FOLDER = join(import.meta.dirname, 'batches');

const BatchPost = z.strictObject({
  id: z.string(),
  kind: z.string(),
  expect: z.enum(['stop', 'allow']),
  why: z.string(),
  format: z.enum(['html', 'text']),
  title: z.string(),
  content: z.string(),
});
export type BatchPost = z.infer<typeof BatchPost>;

/** Names of the batches, e.g. `batch-09`. */
export const BATCHES: readonly string[] = readdirSync(FOLDER)
  .filter((name) => name.endsWith('.json'))
  .map((name) => name.slice(0, -'.json'.length))
  .sort();

/** Nothing is learned from these: they show what is made of posts nobody has seen. */
export const UNSEEN: ReadonlySet<string> = new Set(['batch-16', 'batch-17', 'batch-27', 'batch-32']);

/** @throws ZodError when a post lacks something. */
export function readBatch(name: string): readonly BatchPost[] {
  return z.array(BatchPost).parse(JSON.parse(readFileSync(join(FOLDER, `${name}.json`), 'utf8')));
}
