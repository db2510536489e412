import type { Runtime } from 'webextension-polyfill';
import { Refusal } from '../../infra/refusal';
import { VERDICTS, type Verdict } from '../../model/finding';
import type { LedgerEntry, PersonRef } from '../../model/ledger';
import type { AttemptReport } from '../../model/messages';
import type { Policy, SitePolicy } from '../../model/policy';
import { siteOf } from '../../model/sites';
import { addressOf } from './address';
import type { SavedContent } from './memory';

/** Where an attempt was made. */
export interface Place {
  readonly site: SitePolicy;
  readonly page: string;
}

export interface EntryParts {
  readonly policy: () => Policy | null;
  readonly person: () => Promise<PersonRef | undefined>;
  /** A text under this profile's key. */
  readonly keyed: (text: string) => Promise<string>;
  readonly redact: (text: string) => string;
  /** Milliseconds since the epoch. */
  readonly now: () => number;
}

const graver = (a: Verdict, b: Verdict): Verdict => (VERDICTS.indexOf(a) > VERDICTS.indexOf(b) ? a : b);

/** Makes entries of the ledger from what guards report. */
export function createEntries({ policy, person, keyed, redact, now }: EntryParts) {
  return {
    /** @throws Refusal when the message comes from no guarded site. */
    placeOf(sender: Runtime.MessageSender): Place {
      const address = addressOf(sender);
      const inForce = policy();
      const site = address && inForce ? siteOf(inForce, address.hostname) : undefined;
      if (!address || !site) throw new Refusal('本页不在受控站点内。');
      return { site, page: (address.origin + address.pathname).slice(0, 500) };
    },

    /** The entry, all but what became of the attempt. `saved`: what was saved before and is published by it. */
    async entryOf(
      report: AttemptReport,
      { site, page }: Place,
      saved?: SavedContent,
    ): Promise<Omit<LedgerEntry, 'event'>> {
      const { submission, channel, title, findings, contentHash, document } = report;
      // What is published by its id is not in the request, but it is what is published.
      const [who, keyedHash] = await Promise.all([person(), keyed(contentHash + (saved?.hashes ?? ''))]);
      const unseen = saved?.state === 'unknown' || saved?.state === 'stale';
      const missing = { name: redact(document.ids.join(' ')).slice(0, 200), reason: 'saved' } as const;
      return {
        id: crypto.randomUUID(),
        at: now(),
        submission,
        site: site.id,
        siteName: site.name,
        page,
        channel,
        ...(who && { person: who }),
        title: redact(title).slice(0, 200),
        verdict: graver(report.verdict, saved?.verdict ?? 'allow'),
        findings,
        uninspected: unseen ? [...report.uninspected, missing] : report.uninspected,
        contentHash: keyedHash,
      };
    },
  };
}
