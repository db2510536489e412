import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { GuardedBrowser } from '../../cli/support/browser';

const DEMO = resolve(import.meta.dirname, '../site/policy.json');

/** Has a message answered by the extension's worker, as its own pages do. */
async function ask(guarded: GuardedBrowser, name: string, request: object): Promise<unknown> {
  const page = await guarded.openExtensionPage('options.html');
  const answer = await page.evaluate((message) => chrome.runtime.sendMessage(message), { name, request });
  await page.close();
  return answer;
}

/**
 * Puts the demo school's policy with changes in force. Who publishes is chosen, not fixed.
 * @throws Error when the policy is refused.
 */
export async function changePolicy(guarded: GuardedBrowser, change: object): Promise<void> {
  const { person: _fixed, ...demo } = JSON.parse(await readFile(DEMO, 'utf8'));
  const answer = await ask(guarded, 'policy.import', { text: JSON.stringify({ ...demo, ...change }) });
  if (JSON.stringify(answer) !== '{"response":{"problems":[]}}') throw new Error(JSON.stringify(answer));
}

/** Chooses who sits at the computer. */
export async function choosePerson(guarded: GuardedBrowser, person: string): Promise<void> {
  await ask(guarded, 'person.choose', { person });
}
