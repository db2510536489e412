import type { Policy, SitePolicy } from './policy';

/** Whether a host is one of these, or below one of them. */
export function covers(hosts: readonly string[], host: string): boolean {
  return hosts.some((guarded) => host === guarded || host.endsWith(`.${guarded}`));
}

/** The guarded site a host belongs to. */
export function siteOf(policy: Policy, host: string): SitePolicy | undefined {
  return policy.sites.find((site) => covers(site.hosts, host));
}

/** Whether the policy lets requests to this address of the site through unread: a path it names, or one below it. */
export function isOpenPath(
  { hosts = [], openPaths = [] }: Partial<Pick<SitePolicy, 'hosts' | 'openPaths'>>,
  { hostname, pathname }: { readonly hostname: string; readonly pathname: string },
): boolean {
  if (!covers(hosts, hostname)) return false;
  return openPaths.some(({ path }) => pathname === path || pathname.startsWith(path.endsWith('/') ? path : `${path}/`));
}
