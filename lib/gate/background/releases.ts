import { browser, isFirefox, network } from '../../infra/browser';
import { freshNonce, nonceFilter, nonceOf } from '../nonce';
import { bodyCondition } from './floor';

/** How long an unused nonce stays good, in milliseconds. */
const LIFETIME = 15_000;

/** Rule ids of the nonces that are still good. Lost with the worker, which therefore forgets all nonces at its start. */
const open = new Map<string, number>();
let nextId = 1;

async function revoke(nonce: string): Promise<void> {
  const id = open.get(nonce);
  if (id === undefined) return;
  open.delete(nonce);
  await network.updateSessionRules({ removeRuleIds: [id] });
}

/** Opens the floor for one request and returns the nonce its URL must carry. */
export async function grant(): Promise<string> {
  const nonce = freshNonce();
  const id = nextId++;
  const action = { type: 'allow' } as chrome.declarativeNetRequest.RuleAction;
  const condition = { ...bodyCondition(isFirefox()), urlFilter: nonceFilter(nonce) };
  await network.updateSessionRules({ addRules: [{ id, priority: 100, action, condition }] });
  open.set(nonce, id);
  setTimeout(() => void revoke(nonce), LIFETIME);
  return nonce;
}

/** Forgets every nonce of an earlier worker: session rules outlive it, the knowledge of what they are for does not. */
export async function forgetReleases(): Promise<void> {
  const rules = await network.getSessionRules();
  await network.updateSessionRules({ removeRuleIds: rules.map((rule) => rule.id) });
}

/** Takes a nonce back as soon as it has been used. Call synchronously at worker start. */
export function revokeOnUse(): void {
  browser.webRequest.onBeforeRequest.addListener(
    ({ url }) => {
      const nonce = nonceOf(url);
      if (nonce !== undefined) void revoke(nonce);
      return undefined;
    },
    { urls: ['<all_urls>'] },
  );
}
