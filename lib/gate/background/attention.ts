import * as z from 'zod/mini';
import { browser } from '../../infra/browser';
import { isoWeekOf, weekBefore } from '../../report/week';
import { NEWS_PAGES, type NewsKind, NOTHING } from '../../review/news';
import { createWatch, type Heard, type WatchParts } from './watch';

const HEARD = 'heard';
const ALARM = 'tend';
/** Of the looks that nothing else gives rise to; minutes. */
const PERIOD = 30;
/** As the tokens of the pages have them. */
const COLOURS = { grave: '#c0392b', usual: '#1f5fbf' };

const Count = z.int().check(z.nonnegative());
const Kept = z.strictObject({
  person: z.string(),
  waiting: z.strictObject(Object.fromEntries(Object.keys(NOTHING).map((kind) => [kind, Count]))),
  saidAt: Count,
});

/** The browser's part of keeping an eye on what waits: icon, notifications and what was last looked at. */
const attention: Pick<WatchParts, 'memory' | 'badge' | 'say'> = {
  memory: {
    async load() {
      const { [HEARD]: kept } = await browser.storage.local.get(HEARD);
      const heard = Kept.safeParse(kept);
      return heard.success ? (heard.data as unknown as Heard) : undefined;
    },
    save: (heard) => browser.storage.local.set({ [HEARD]: heard }),
  },
  async badge(text, grave) {
    await browser.action.setBadgeBackgroundColor({ color: grave ? COLOURS.grave : COLOURS.usual });
    await browser.action.setBadgeText({ text });
  },
  async say(kind, message) {
    const iconUrl = browser.runtime.getURL('icon/128.png');
    // Where the system shows none, the icon still says it.
    await browser.notifications.create(kind, { type: 'basic', iconUrl, title: '慎发', message }).catch(() => undefined);
  },
};

/**
 * Keeps an eye on what waits.
 * @param missing guarded hosts the browser gives no access to
 * @param alarmed whether a site needs somebody's attention
 */
export function startWatch(
  parts: Omit<WatchParts, keyof typeof attention | 'reportReady'> & {
    readonly missing: () => Promise<readonly string[]>;
    readonly alarmed: () => Promise<boolean>;
  },
) {
  return createWatch({
    ...parts,
    ...attention,
    // Without access the floor stops everything and nobody can say why: the icon must.
    badge: async (text, grave) => {
      const closed = (await parts.missing()).length > 0 || (await parts.alarmed());
      await attention.badge(closed ? '!' : text, closed || grave);
    },
    reportReady: (at) => Number(weekBefore(isoWeekOf(at)).replace('-W', '')),
  });
}

/** Opens the page that helps when a notification is clicked. Call synchronously at worker start. */
export function openOnClick(): void {
  browser.notifications.onClicked.addListener((id) => {
    if (!Object.hasOwn(NEWS_PAGES, id)) return;
    void browser.tabs.create({ url: browser.runtime.getURL(NEWS_PAGES[id as NewsKind]) });
    void browser.notifications.clear(id);
  });
}

/** Calls back every half hour, also after the worker was stopped. Call synchronously at worker start. */
export function everyHalfHour(callback: () => void): void {
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === ALARM) callback();
  });
  void browser.alarms.get(ALARM).then(async (known) => {
    if (!known) await browser.alarms.create(ALARM, { periodInMinutes: PERIOD });
  });
}
