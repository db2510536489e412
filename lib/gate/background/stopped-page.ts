type Rule = chrome.declarativeNetRequest.Rule;

/** Page of the extension that a stopped navigation ends on. */
export const STOPPED_PAGE = '/blocked.html';

/** Above the floor, below a release. */
const PRIORITY = 10;
const ID = 1000;

/**
 * A form whose navigation the floor stops leads to a page of ours instead of the browser's error page, and the way back
 * restores all that was written. In Firefox a stopped navigation leaves the page as it was, and a redirect would lose it.
 */
export function stoppedPageRules(hosts: readonly string[], firefox: boolean): Rule[] {
  if (firefox || hosts.length === 0) return [];
  const action = { type: 'redirect', redirect: { extensionPath: STOPPED_PAGE } };
  const condition = { requestDomains: [...hosts], requestMethods: ['post'], resourceTypes: ['main_frame'] };
  return [{ id: ID, priority: PRIORITY, action, condition } as Rule];
}
