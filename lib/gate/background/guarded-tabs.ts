import { browser, network } from '../../infra/browser';
import { bodyCondition } from './floor';

type Rule = chrome.declarativeNetRequest.Rule;

/** Ids of these rules, out of the way of those of releases. */
export const TAB_RULES = [2_000_000, 2_000_001];

/** Tabs that show a page of an enforced site. */
let tabs: ReadonlySet<number> = new Set();

async function lay(next: ReadonlySet<number>): Promise<void> {
  tabs = next;
  const tabIds = [...next];
  const block = { type: 'block' } as chrome.declarativeNetRequest.RuleAction;
  const sockets = { resourceTypes: ['websocket'] } as unknown as chrome.declarativeNetRequest.RuleCondition;
  const rules = [bodyCondition(true), sockets].map(
    (condition, index): Rule => ({
      id: TAB_RULES[index] ?? 0,
      priority: 1,
      action: block,
      condition: { ...condition, tabIds },
    }),
  );
  await network.updateSessionRules({ removeRuleIds: TAB_RULES, addRules: tabIds.length > 0 ? rules : [] });
}

/** Puts the floor under a whole tab. Firefox's rules do not know which page a frame of another site stands in. */
export async function guardTab(tab: number): Promise<void> {
  if (!tabs.has(tab)) await lay(new Set([...tabs, tab]));
}

async function leaveTab(tab: number): Promise<void> {
  if (tabs.has(tab)) await lay(new Set([...tabs].filter((other) => other !== tab)));
}

/** Reads which tabs an earlier run of the background has guarded. */
export async function recallTabs(): Promise<void> {
  const rules = await network.getSessionRules();
  tabs = new Set(rules.find(({ id }) => id === TAB_RULES[0])?.condition.tabIds);
}

/**
 * Takes the floor away from tabs that go elsewhere. Call synchronously at start.
 * @param isEnforced whether an address is of an enforced site
 */
export function watchTabs(ready: Promise<unknown>, isEnforced: (url: string) => boolean): void {
  const left = (tab: number) => void ready.then(() => leaveTab(tab)).catch(() => undefined);
  browser.tabs.onUpdated.addListener(
    (tab, { status }, { url = '' }) => {
      if (status === 'loading' && !(URL.canParse(url) && isEnforced(url))) left(tab);
    },
    { properties: ['status'] },
  );
  browser.tabs.onRemoved.addListener(left);
}
