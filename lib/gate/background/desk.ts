import type { Runtime } from 'webextension-polyfill';
import { outcomeOf } from '../../decide/outcome';
import { Refusal } from '../../infra/refusal';
import type { Store } from '../../ledger';
import type { LedgerEntry, PersonRef } from '../../model/ledger';
import type { AttemptAnswer, AttemptReport, RequestOf } from '../../model/messages';
import type { Policy, SitePolicy } from '../../model/policy';
import type { ReviewItem } from '../../model/review';
import { siteOf } from '../../model/sites';
import { addressOf } from './address';

/** What the desk needs; the clock and the network floor are handed in, so that each can be watched in a test. */
export interface DeskParts {
  readonly store: Store;
  readonly policy: () => Policy | null;
  readonly person: () => Promise<PersonRef | undefined>;
  /** Opens the floor for one request. */
  readonly grant: () => Promise<string>;
  readonly redact: (text: string) => string;
  /** Milliseconds since the epoch. */
  readonly now: () => number;
}

/** Where submissions are recorded and released. Every method writes before it answers. */
export interface Desk {
  attempt(request: RequestOf<'guard.attempt'>, sender: Runtime.MessageSender): Promise<AttemptAnswer>;
  review(request: RequestOf<'guard.review'>, sender: Runtime.MessageSender): Promise<{ review: string }>;
  withdraw(request: RequestOf<'guard.withdraw'>, sender: Runtime.MessageSender): Promise<{ ok: true }>;
}

interface Place {
  readonly site: SitePolicy;
  readonly page: string;
}

export function createDesk({ store, policy, person, grant, redact, now }: DeskParts): Desk {
  function placeOf(sender: Runtime.MessageSender): Place {
    const address = addressOf(sender);
    const inForce = policy();
    const site = address && inForce ? siteOf(inForce, address.hostname) : undefined;
    if (!address || !site) throw new Refusal('本页不在受控站点内。');
    return { site, page: (address.origin + address.pathname).slice(0, 500) };
  }

  async function entryOf(report: AttemptReport, { site, page }: Place): Promise<Omit<LedgerEntry, 'event'>> {
    const { submission, channel, title, verdict, findings, uninspected, contentHash } = report;
    const who = await person();
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
      verdict,
      findings,
      uninspected,
      contentHash: await store.keyed(contentHash),
    };
  }

  return {
    async attempt({ report, basis }, sender) {
      const place = placeOf(sender);
      const entry = await entryOf(report, place);
      const review = await store.latestReview(entry.contentHash, place.site.id);
      const approved = review?.state === 'approved' && (review.expiresAt ?? 0) > now();
      const outcome = outcomeOf({ mode: place.site.mode, ...report, basis: basis.kind, approved });
      const note = basis.kind === 'responsibility' ? { note: redact(basis.reason) } : {};

      if (outcome.basis === 'approval' && review) {
        const reviewer = review.decidedBy ? { reviewer: review.decidedBy } : {};
        // What was approved goes out: in the account it is the submission that was reviewed.
        const released = { ...entry, ...outcome, ...reviewer, submission: review.submission };
        const used = await store.appendUsing(released, review.id);
        if (used) return { outcome: 'release', nonce: await grant() };
        await store.append({ ...entry, event: 'held' });
        return { outcome: 'hold', review: { state: 'published' } };
      }
      await store.append({ ...entry, ...outcome, ...note });
      if (outcome.event !== 'held') return { outcome: 'release', nonce: await grant() };
      return review ? { outcome: 'hold', review: reviewState(review) } : { outcome: 'hold' };
    },

    async review({ report, reason, draft }, sender) {
      if (!report.reviewable) throw new Refusal('含密级标志的内容不能送审，请联系保密办公室。');
      const place = placeOf(sender);
      const entry = await entryOf(report, place);
      if (!entry.person) throw new Refusal('请先选择发布人，再送审。');
      const note = redact(reason);
      const { id: _id, at, person: submittedBy, ...facts } = entry;
      const item: ReviewItem = {
        ...facts,
        id: crypto.randomUUID(),
        state: 'submitted',
        submittedBy,
        submittedAt: at,
        reason: note,
      };
      await store.submit({ ...entry, event: 'submitted', note }, item, draft);
      return { review: item.id };
    },

    async withdraw({ report }, sender) {
      await store.append({ ...(await entryOf(report, placeOf(sender))), event: 'withdrawn' });
      return { ok: true };
    },
  };

  function reviewState({
    state,
    comment,
  }: ReviewItem): NonNullable<Extract<AttemptAnswer, { outcome: 'hold' }>['review']> {
    // An approval that did not count has run out.
    return { state: state === 'approved' ? 'expired' : state, ...(comment !== undefined && { comment }) };
  }
}
