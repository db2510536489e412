import * as z from 'zod/mini';
import { Policy } from '../model/policy';
import { browser } from './browser';
import './zod-setup';

// What is wrong with a policy is read by people.
z.config(z.locales.zhCN());

export const SOURCES = ['managed', 'file', 'build'] as const;
export type PolicySource = (typeof SOURCES)[number];

/** The policy in force, where it came from, and why newer ones were refused. */
export interface PolicyState {
  readonly policy: Policy | null;
  readonly source: PolicySource | 'none';
  readonly problems: readonly string[];
}

const STORED = 'policy';
const Stored = z.strictObject({ policy: Policy, source: z.enum(SOURCES) });

/** What is wrong with a policy, one line each: path, then reason. */
export function problemsOf(error: z.core.$ZodError): string[] {
  return error.issues.map((issue) => `${z.core.toDotPath(issue.path) || '(整个策略)'}：${issue.message}`);
}

async function managedPolicy(): Promise<unknown> {
  try {
    const values = await browser.storage.managed.get();
    return Object.keys(values).length > 0 ? values : undefined;
  } catch {
    // Firefox rejects where the computer has no policy for this extension.
    return undefined;
  }
}

async function storedPolicy(): Promise<z.infer<typeof Stored> | undefined> {
  const { [STORED]: stored } = await browser.storage.local.get(STORED);
  const parsed = Stored.safeParse(stored);
  return parsed.success ? parsed.data : undefined;
}

async function builtInPolicy(): Promise<Policy | undefined> {
  try {
    const response = await fetch(browser.runtime.getURL('policy.json'));
    return Policy.parse(await response.json());
  } catch {
    // A general build carries no policy.
    return undefined;
  }
}

async function keep(policy: Policy, source: PolicySource): Promise<PolicyState> {
  await browser.storage.local.set({ [STORED]: { policy, source } });
  return { policy, source, problems: [] };
}

/**
 * Finds the policy in force: managed, else the last good one (imported or once managed), else the one of the build.
 * An absent or empty managed policy does not end a managed policy: the browser answers `{}` at its very first start.
 * A broken one is refused with path and reason, and the last good one stays.
 */
export async function loadPolicy(): Promise<PolicyState> {
  const managed = await managedPolicy();
  const problems: string[] = [];
  if (managed !== undefined) {
    const parsed = Policy.safeParse(managed);
    if (parsed.success) return keep(parsed.data, 'managed');
    problems.push(...problemsOf(parsed.error));
  }
  const stored = await storedPolicy();
  if (stored && stored.source !== 'build') return { ...stored, problems };
  const builtIn = await builtInPolicy();
  if (builtIn) return { policy: builtIn, source: 'build', problems };
  return { policy: null, source: 'none', problems };
}

/** Takes a policy file. Answers why it was refused, or nothing when it is in force. */
export async function importPolicy(text: string): Promise<string[]> {
  if ((await managedPolicy()) !== undefined) return ['本机由学校统一管理策略，不能导入文件。'];
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch (error) {
    return [`文件不是有效的 JSON：${error instanceof Error ? error.message : ''}`];
  }
  const parsed = Policy.safeParse(json);
  if (!parsed.success) return problemsOf(parsed.error);
  await keep(parsed.data, 'file');
  return [];
}
