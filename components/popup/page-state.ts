import type { Policy, SitePolicy } from '../../lib/model/policy';
import { covers, siteOf } from '../../lib/model/sites';

/** What the guard does on a page. */
export type PageGuard = 'guarded' | 'observed' | 'no-access' | 'unguarded' | 'no-policy';

/** What the guard does on a page, and for which site. */
export interface PageState {
  readonly guard: PageGuard;
  readonly site?: SitePolicy;
}

/**
 * What the guard does on the page at `url`.
 * @param url undefined when the browser does not tell, as for a page the extension has no access to.
 * @param missingAccess guarded hosts the extension has no access to.
 */
export function pageState(url: string | undefined, policy: Policy | null, missingAccess: readonly string[]): PageState {
  if (!policy) return { guard: 'no-policy' };
  const address = url !== undefined && URL.canParse(url) ? new URL(url) : undefined;
  const host = address && /^https?:$/.test(address.protocol) ? address.hostname : undefined;
  const site = host === undefined ? undefined : siteOf(policy, host);
  if (!site || host === undefined) return { guard: 'unguarded' };
  if (covers(missingAccess, host)) return { guard: 'no-access', site };
  return { guard: site.mode === 'observe' ? 'observed' : 'guarded', site };
}
