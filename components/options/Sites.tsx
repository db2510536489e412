import type { SitePolicy } from '../../lib/model/policy';
import { usePageMessages } from '../i18n/page-context';
import { ActionButton } from '../parts/ActionButton';
import { StateBadge } from '../parts/Shape';
import { Table } from '../parts/Table';

interface SitesProps {
  readonly sites: readonly SitePolicy[];
  readonly missing: readonly string[];
  readonly onGrant: (hosts: readonly string[]) => void;
}

/** Guarded sites and whether the browser lets the guard in. */
export function Sites({ sites, missing, onGrant }: SitesProps) {
  const { options, common } = usePageMessages();
  const lacking = (site: SitePolicy) => site.hosts.filter((host) => missing.includes(host));
  const access = (site: SitePolicy) => {
    const hosts = lacking(site);
    if (hosts.length === 0) return <StateBadge kind="released">{options.granted}</StateBadge>;
    return (
      <span class="row">
        <StateBadge kind="review">{site.mode === 'observe' ? options.unobserved : options.missing}</StateBadge>
        <ActionButton action="grant" kind="primary small" onPress={() => onGrant(hosts)}>
          {options.grant}
        </ActionButton>
      </span>
    );
  };
  const openPaths = ({ openPaths: open = [] }: SitePolicy) =>
    open.length === 0 ? common.none : open.map(({ path, reason }) => <div key={path}>{`${path} ${reason}`}</div>);
  return (
    <Table
      caption={options.sites}
      empty={options.noSites}
      rows={sites}
      keyOf={(site) => site.id}
      columns={[
        { head: options.site, cell: (site) => site.name },
        { head: options.hosts, cell: (site) => site.hosts.map((host) => <div key={host}>{host}</div>) },
        { head: options.mode, cell: (site) => options.modes[site.mode] },
        { head: options.reviewAll, cell: (site) => (site.reviewAll ? options.yes : options.no) },
        { head: options.openPaths, cell: openPaths },
        { head: options.access, cell: access },
      ]}
    />
  );
}
