import type { Runtime } from 'webextension-polyfill';
import { loadPolicy, type PolicyState } from '../../infra/policy-store';
import type { Policy, SitePolicy } from '../../model/policy';
import { siteOf } from '../../model/sites';
import { addressOf } from './address';
import { layFloor } from './floor';
import { injectIntoOpenTabs, registerScripts } from './scripts';

const hostsOf = (sites: readonly SitePolicy[]) => sites.flatMap((site) => site.hosts);

/** Puts a policy into force: the floor first, then the scripts, then the pages that are already open. */
async function enforce(policy: Policy | null): Promise<void> {
  const sites = policy?.sites ?? [];
  await layFloor(hostsOf(sites.filter((site) => site.mode === 'enforce')));
  await registerScripts(hostsOf(sites));
  await injectIntoOpenTabs(hostsOf(sites));
}

/** The policy in force in this worker. `enforced` is called each time one was put into force. */
export function createInForce(enforced: () => void) {
  let state: PolicyState = { policy: null, source: 'none', problems: [] };

  const siteOfHost = (host: string) => (state.policy ? siteOf(state.policy, host) : undefined);
  const siteFor = (sender: Runtime.MessageSender): SitePolicy | undefined => {
    const address = addressOf(sender);
    return address && siteOfHost(address.hostname);
  };
  /** Enforces it once more, after the browser's permissions changed. */
  const again = async (): Promise<void> => {
    await enforce(state.policy);
    enforced();
  };

  return {
    state: () => state,
    policy: () => state.policy,
    hosts: () => hostsOf(state.policy?.sites ?? []),
    /** The guarded site a message comes from. */
    siteFor,
    isEnforcedHost: (host: string) => siteOfHost(host)?.mode === 'enforce',
    isEnforcedFor: (sender: Runtime.MessageSender) => siteFor(sender)?.mode === 'enforce',
    again,
    /** Reads the policy anew and enforces it. */
    async reload(): Promise<void> {
      state = await loadPolicy();
      await again();
    },
  };
}
export type InForce = ReturnType<typeof createInForce>;
