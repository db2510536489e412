const PUBLISHING_VISIT = /[?&](dopost=(make|check)Archives|bulk_edit=)/;

/**
 * Whether going to an address may publish something, by its form alone: some lists publish by a link. A guard asks this of
 * every navigation, before it knows its settings; only then are the adapters asked.
 */
export const mayPublish = (url: string): boolean => PUBLISHING_VISIT.test(url);
