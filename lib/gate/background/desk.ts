import type { Runtime } from 'webextension-polyfill';
import { adapterOf } from '../../../rules/sites';
import { outcomeOf } from '../../decide/outcome';
import { Refusal } from '../../infra/refusal';
import type { Store } from '../../ledger';
import type { Documents } from '../../ledger/documents';
import type { Clearance } from '../../model/document';
import type { IncidentFacts } from '../../model/incident';
import type { LedgerEntry, PersonRef, ReleaseBasis } from '../../model/ledger';
import type { AttemptAnswer, AttemptReport, RequestOf } from '../../model/messages';
import type { Policy, Stage } from '../../model/policy';
import type { ReviewItem } from '../../model/review';
import { inCharge } from '../../review/in-charge';
import { submitted } from '../../review/submission';
import { createEntries, type Place } from './entry';
import { heldAnswer } from './held-answer';
import { createMemory, type SavedContent } from './memory';
import { UNKNOWN_REPORT } from './unknown-report';

/** What the desk needs; the clock and the network floor are handed in, so that each can be watched in a test. */
export interface DeskParts {
  readonly store: Store;
  readonly documents: Documents;
  readonly policy: () => Policy | null;
  readonly person: () => Promise<PersonRef | undefined>;
  /** Whether an approval may be used now. */
  readonly counts: (review: ReviewItem) => Promise<boolean>;
  /** The incident an entry gives rise to. */
  readonly incidentIn: (entry: LedgerEntry) => IncidentFacts | undefined;
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
  /** Puts on record what the network floor stopped by itself. */
  stopped(report: AttemptReport, sender: Runtime.MessageSender): Promise<void>;
  /** Puts on record what was released at once by the guard; without a report only that something was. */
  spent(report: AttemptReport | undefined, sender: Runtime.MessageSender): Promise<void>;
}

/** Saving and showing it to oneself are for the eyes of the school; everything else is for everybody's. */
const isDraft = ({ document: { kind } }: AttemptReport) => kind === 'draft' || kind === 'preview';

/** Whether what carries a marking is public already is for the secrecy office alone to say. */
const DECLARED_STAGES: readonly Stage[] = [{ name: '保密审查（已公开声明）', role: 'secrecy-officer' }];

const REPEATED = '同样的内容几秒内又提交了一次，只发布一次';

export function createDesk(parts: DeskParts): Desk {
  const { store, documents, policy, counts, incidentIn, grant, redact, now } = parts;
  const write = (entry: LedgerEntry) => store.append(entry, incidentIn(entry));
  const memory = createMemory({ documents, keyed: store.keyed, now });
  const { placeOf, entryOf } = createEntries({ ...parts, keyed: store.keyed });

  /**
   * The review that counts for this attempt: of exactly this content, or the one under which it was saved. What is clean
   * needs none.
   */
  async function reviewOf(
    { verdict, contentHash }: Pick<LedgerEntry, 'verdict' | 'contentHash'>,
    { site }: Place,
    saved: SavedContent | undefined,
  ): Promise<ReviewItem | undefined> {
    if (saved?.cleared?.basis === 'approval') return store.review(saved.cleared.review);
    return verdict === 'allow' && !saved ? undefined : store.latestReview(contentHash, site.id);
  }

  return {
    async attempt({ report, basis }, sender) {
      const place = placeOf(sender);
      const saved = await memory.judge(place.site.id, report.document);
      const entry = await entryOf(report, place, saved);
      const review = await reviewOf(entry, place, saved);
      const approved = review !== undefined && (await counts(review));
      const draft = isDraft(report);
      const outcome = outcomeOf({
        mode: place.site.mode,
        kind: draft ? 'draft' : 'publish',
        drafts: place.site.drafts ?? adapterOf(report.document.adapter).drafts,
        verdict: entry.verdict,
        reviewable: report.reviewable || review?.declared === true,
        basis: saved?.cleared?.basis === 'responsibility' ? 'responsibility' : basis.kind,
        approved,
        saved: saved?.state,
      });
      const note = basis.kind === 'responsibility' ? { note: redact(basis.reason) } : {};
      if (outcome.event === 'held') {
        await write({ ...entry, ...outcome });
        return heldAnswer(review, saved);
      }

      const change = await memory.after(place.site.id, report, clearanceOf(outcome.basis, review));
      if (outcome.basis === 'approval' && review && !draft) {
        const reviewer = review.decidedBy ? { reviewer: review.decidedBy } : {};
        // What was approved goes out: in the account it is the submission that was reviewed.
        const declared = review.declared ? { declared: review.declared } : {};
        const released = { ...entry, ...outcome, ...reviewer, ...declared, submission: review.submission };
        if (!(await store.appendUsing(released, review.id))) {
          await write({ ...entry, event: 'held' });
          return { outcome: 'hold', review: { state: 'published' } };
        }
      } else if (!draft || (change.news && entry.findings.length + entry.uninspected.length > 0)) {
        // A clean draft is no event, and one that is saved every minute is put on record when something new is in it.
        await write({ ...entry, ...outcome, ...note });
      }
      await documents.remember(change.documents);
      return { outcome: 'release', nonce: await grant() };
    },

    async review({ report, reason, declared, draft }, sender) {
      if (!report.reviewable && !declared) throw new Refusal('含密级标志的内容不能送审，请联系保密办公室。');
      const place = placeOf(sender);
      const entry = await entryOf(report, place);
      if (!entry.person) throw new Refusal('请先选择发布人，再送审。');
      const note = redact(reason);
      const { id: _id, at, person: submittedBy, ...facts } = entry;
      // What can be reviewed needs no declaration.
      const claim = report.reviewable ? {} : { declared };
      const item = submitted(
        { ...facts, ...claim, id: crypto.randomUUID(), submittedBy, submittedAt: at, reason: note },
        report.reviewable ? (policy()?.reviewStages ?? []) : DECLARED_STAGES,
      );
      if (!report.reviewable && inCharge(policy()?.people ?? [], item).length === 0) {
        throw new Refusal('没有其他保密干部可以核对出处，请联系保密办公室。');
      }
      await store.submit({ ...entry, ...claim, event: 'submitted', note }, item, draft);
      return { review: item.id };
    },

    async stopped(report, sender) {
      await write({ ...(await entryOf(report, placeOf(sender))), event: 'held' });
    },

    async withdraw({ report, repeated }, sender) {
      const note = repeated ? { note: REPEATED } : {};
      await write({ ...(await entryOf(report, placeOf(sender))), event: 'withdrawn', ...note });
      return { ok: true };
    },

    async spent(report, sender) {
      const place = placeOf(sender);
      const entry = await entryOf(report ?? UNKNOWN_REPORT, place);
      const change = await memory.after(place.site.id, report ?? UNKNOWN_REPORT, undefined);
      const event = place.site.mode === 'observe' ? 'observed' : 'released';
      await write({ ...entry, event, ...(event === 'released' && report && { basis: 'clean' }) });
      await documents.remember(change.documents);
    },
  };
}

/** Under what later publications by id of the same content are let through. */
function clearanceOf(basis: ReleaseBasis | undefined, review: ReviewItem | undefined): Clearance | undefined {
  if (basis === 'responsibility') return { basis };
  return basis === 'approval' && review ? { basis, review: review.id } : undefined;
}
