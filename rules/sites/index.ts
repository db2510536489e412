import type { SiteAdapter } from '../../lib/model/site-adapter';
import { generic } from './generic';

const ADAPTERS: readonly SiteAdapter[] = [generic];

/** The adapter a site names in its policy; the generic one when this version does not know it. */
export function adapterOf(id: string): SiteAdapter {
  return ADAPTERS.find((adapter) => adapter.id === id) ?? generic;
}
