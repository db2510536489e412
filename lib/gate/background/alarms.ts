import * as z from 'zod/mini';
import { Alarm } from '../../model/alarm';
import type { AttemptReport } from '../../model/messages';

/** What was seen of a site, since when in milliseconds. */
const Tally = z.strictObject({ strange: z.int(), uninspected: z.int(), since: z.int() });
type Tally = z.infer<typeof Tally>;
const Tallies = z.record(z.string(), z.strictObject({ ...Tally.shape, alarm: z.optional(Alarm) }));
type Tallies = z.infer<typeof Tallies>;

/** So many requests in a row that the site's adapter does not understand. */
const STRANGE = 3;
/** So many that could not be inspected, within a day. */
const UNINSPECTED = 5;
const DAY = 24 * 3_600_000;

export interface AlarmParts {
  /** What was kept last, unchecked. */
  readonly load: () => Promise<unknown>;
  readonly save: (tallies: Tallies) => Promise<void>;
  /** An alarm was raised, or is over. */
  readonly changed: () => Promise<void>;
  /** Milliseconds since the epoch. */
  readonly now: () => number;
}

function after(before: Tally, { document, uninspected }: AttemptReport, now: number): Tally {
  const fresh = now - before.since > DAY || now < before.since;
  const { strange, uninspected: earlier, since } = fresh ? { strange: 0, uninspected: 0, since: now } : before;
  return {
    // One that is understood shows that the adapter still holds.
    strange: document.strange ? strange + 1 : document.adapter === 'generic' ? strange : 0,
    uninspected: earlier + (uninspected.length > 0 ? 1 : 0),
    since,
  };
}

const alarmOf = ({ strange, uninspected }: Tally): Alarm | undefined =>
  strange >= STRANGE ? 'strange' : uninspected >= UNINSPECTED ? 'uninspected' : undefined;

/**
 * Notices when a site is no longer as its adapter says, or when much of what it sends cannot be inspected. Both stop
 * nothing by themselves: what is strange is read field by field, what is unread is held.
 */
export function createAlarms({ load, save, changed, now }: AlarmParts) {
  let tallies: Tallies | undefined;

  async function known(): Promise<Tallies> {
    if (!tallies) {
      const parsed = Tallies.safeParse(await load());
      tallies = parsed.success ? parsed.data : {};
    }
    return tallies;
  }

  return {
    /** The alarm of a site, if there is one. */
    async of(site: string): Promise<Alarm | undefined> {
      const tally = (await known())[site];
      return tally && now() - tally.since <= DAY ? tally.alarm : undefined;
    },
    /** Whether any site has one. */
    async any(): Promise<boolean> {
      return Object.values(await known()).some(({ alarm, since }) => alarm !== undefined && now() - since <= DAY);
    },
    /** An attempt was made on a site. */
    async saw(site: string, report: AttemptReport): Promise<void> {
      const all = await known();
      const before = all[site] ?? { strange: 0, uninspected: 0, since: now() };
      const next = after(before, report, now());
      if (next.strange === before.strange && next.uninspected === before.uninspected) return;
      const alarm = alarmOf(next);
      const last = all[site]?.alarm;
      tallies = { ...all, [site]: { ...next, ...(alarm && { alarm }) } };
      await save(tallies);
      if (alarm !== last) await changed();
    },
  };
}
