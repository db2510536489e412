import { isFirefox, network } from '../../infra/browser';
import { stoppedPageRules } from './stopped-page';

type Rule = chrome.declarativeNetRequest.Rule;
type Condition = chrome.declarativeNetRequest.RuleCondition;
type Types = NonNullable<Condition['resourceTypes']>;

/** Every kind of request that can carry a body. `main_frame` must be named: it is not part of the default. */
const TYPES = [
  'main_frame',
  'sub_frame',
  'stylesheet',
  'script',
  'image',
  'font',
  'object',
  'xmlhttprequest',
  'ping',
  'csp_report',
  'media',
  'websocket',
  'other',
];
const CHROMIUM_TYPES = [...TYPES, 'webtransport', 'webbundle'];
const FIREFOX_TYPES = [...TYPES, 'beacon'];

/** Methods that carry no body. Everything else, also an invented one, is denied. */
const SAFE_METHODS = ['get', 'head', 'options'] as unknown as NonNullable<Condition['excludedRequestMethods']>;

/** Matches every request that can carry a body, whatever it is for. */
export function bodyCondition(firefox: boolean): Condition {
  return {
    excludedRequestMethods: SAFE_METHODS,
    resourceTypes: (firefox ? FIREFOX_TYPES : CHROMIUM_TYPES) as Types,
  };
}

/** The default-deny rules for the hosts, without which nothing else of the gate would hold. */
export function floorRules(hosts: readonly string[], firefox: boolean): Rule[] {
  if (hosts.length === 0) return [];
  const places: Condition[] = [{ requestDomains: [...hosts] }, { initiatorDomains: [...hosts] }];
  // Third-party frames inside a guarded page. Firefox does not know topDomains.
  if (!firefox) places.push({ topDomains: [...hosts] });
  const bodies = bodyCondition(firefox);
  const sockets = { resourceTypes: (firefox ? ['websocket'] : ['websocket', 'webtransport']) as Types };
  const block = { type: 'block' } as chrome.declarativeNetRequest.RuleAction;
  return places
    .flatMap((place) => [bodies, sockets].map((kind): Condition => ({ ...place, ...kind })))
    .map((condition, index) => ({ id: index + 1, priority: 1, action: block, condition }));
}

/**
 * Puts the floor down for exactly these hosts. Called at every worker start: dynamic rules written just before a crash
 * can be lost.
 */
export async function layFloor(hosts: readonly string[]): Promise<void> {
  const present = await network.getDynamicRules();
  await network.updateDynamicRules({
    removeRuleIds: present.map((rule) => rule.id),
    addRules: [...floorRules(hosts, isFirefox()), ...stoppedPageRules(hosts, isFirefox())],
  });
}
