import { readFile } from 'node:fs/promises';
import * as z from 'zod/mini';
import { Policy } from '../../lib/model/policy';

z.config(z.locales.zhCN());

/** A file that is not a policy. The message has the file and one line for each problem: where, and what. */
export class PolicyFileError extends Error {}

function describe(issue: z.core.$ZodIssue): string {
  return `  ${issue.path.length === 0 ? '（整个文件）' : issue.path.join('.')}：${issue.message}`;
}

/**
 * Reads and checks a policy file.
 * @throws PolicyFileError when it cannot be read, is not JSON or is not a policy.
 */
export async function readPolicy(file: string): Promise<Policy> {
  const fail = (lines: string) => new PolicyFileError(`策略文件有误：${file}\n${lines}`);
  const text = await readFile(file, 'utf8').catch(() => {
    throw fail('  无法读取该文件');
  });
  let content: unknown;
  try {
    content = JSON.parse(text);
  } catch (problem) {
    throw fail(`  不是有效的 JSON：${problem instanceof Error ? problem.message : problem}`);
  }
  const parsed = Policy.safeParse(content);
  if (!parsed.success) throw fail(parsed.error.issues.map(describe).join('\n'));
  return parsed.data;
}
