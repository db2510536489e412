import { isOverdue } from '../../incident/incident';
import type { Store } from '../../ledger';
import type { Incidents } from '../../ledger/incidents';
import type { Locale } from '../../model/locale';
import type { PersonRef } from '../../model/person-ref';
import type { Policy } from '../../model/policy';
import { mine } from '../../review/mine';
import { badgeOf, NEWS_TEXTS, type NewsKind, newsOf, type Waiting } from '../../review/news';

/** What was last looked at, and when something was last said. */
export interface Heard {
  readonly person: string;
  readonly waiting: Waiting;
  /** Milliseconds since the epoch. */
  readonly saidAt: number;
}

/** What keeping an eye on what waits needs; clock and browser are handed in. */
export interface WatchParts {
  readonly store: Pick<Store, 'queue'>;
  readonly incidents: Pick<Incidents, 'list'>;
  readonly policy: () => Policy | null;
  readonly person: () => Promise<PersonRef | undefined>;
  /** The newest week whose report is ready, as a number that grows. */
  readonly reportReady: (now: number) => number;
  readonly memory: { load(): Promise<Heard | undefined>; save(heard: Heard): Promise<void> };
  readonly badge: (text: string, grave: boolean) => Promise<void>;
  /** Shows a notification; one of the same kind takes the place of an older one. */
  readonly say: (kind: NewsKind, text: string) => Promise<void>;
  readonly locale: () => Locale;
  /** Milliseconds since the epoch. */
  readonly now: () => number;
}

const DAY = 24 * 3_600_000;

/** Tells whoever sits at this computer what waits for them: by the icon, and by notifications that name numbers only. */
export function createWatch(parts: WatchParts) {
  const { store, incidents, policy, person, reportReady, memory, badge, say, locale, now } = parts;
  let last: Promise<void> = Promise.resolve();

  async function waitingFor(id: string, inForce: Policy): Promise<Waiting> {
    const at = now();
    const roles = inForce.people.find((one) => one.id === id)?.roles ?? [];
    const reads = roles.some((role) => role !== 'publisher' && role !== 'reviewer');
    const { pending: _pending, ...own } = mine(await store.queue(), { id, roles }, inForce.reviewHours, at);
    const all = await incidents.list();
    return {
      ...own,
      incidents: all.filter(({ state }) => state === 'open').length,
      incidentsOverdue: all.filter((incident) => isOverdue(incident, at)).length,
      report: reads ? reportReady(at) : 0,
    };
  }

  async function look(): Promise<void> {
    const inForce = policy();
    if (!inForce) return;
    const id = (await person())?.id ?? '';
    const waiting = await waitingFor(id, inForce);
    const { text, grave } = badgeOf(waiting);
    await badge(text, grave);
    const heard = await memory.load();
    const before = heard?.person === id ? heard : undefined;
    const at = now();
    const reminds = before !== undefined && at - before.saidAt >= DAY;
    const news = newsOf(before?.waiting, waiting, reminds);
    for (const kind of news) await say(kind, NEWS_TEXTS[kind][locale()](waiting[kind]));
    const saidAt = news.length > 0 || before === undefined ? at : before.saidAt;
    await memory.save({ person: id, waiting, saidAt });
  }

  return {
    /** Looks again. One look after the other, so that nothing is said twice. */
    look(): Promise<void> {
      last = last.catch(() => undefined).then(look);
      return last;
    },
  };
}
