/** Match patterns that cover hosts and their sub-domains, every port. An address in numbers has no sub-domains. */
export function patternsOf(hosts: readonly string[]): string[] {
  return hosts.flatMap((host) => (/^[\d.]+$/.test(host) ? [`*://${host}/*`] : [`*://${host}/*`, `*://*.${host}/*`]));
}
