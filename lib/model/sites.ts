import type { Policy, SitePolicy } from './policy';

/** Whether a host is one of these, or below one of them. */
export function covers(hosts: readonly string[], host: string): boolean {
  return hosts.some((guarded) => host === guarded || host.endsWith(`.${guarded}`));
}

/** The guarded site a host belongs to. */
export function siteOf(policy: Policy, host: string): SitePolicy | undefined {
  return policy.sites.find((site) => covers(site.hosts, host));
}
