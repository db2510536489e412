import type { SavedState } from '../model/document';
import type { Verdict } from '../model/finding';
import type { LedgerEvent, ReleaseBasis } from '../model/ledger';
import type { AttemptBasis } from '../model/messages';

/** Everything that decides whether an attempt may leave. */
export interface Circumstances {
  readonly mode: 'enforce' | 'observe';
  /** `draft`: saved on the backend where readers do not see it. */
  readonly kind: 'publish' | 'draft';
  /** Where the site lets drafts with findings be saved. */
  readonly drafts: 'allow' | 'hold';
  readonly verdict: Verdict;
  /** False when a finding can be released by nobody here. */
  readonly reviewable: boolean;
  readonly basis: AttemptBasis['kind'];
  /** A reviewer approved exactly this content, and the approval is unused and in time. */
  readonly approved: boolean;
  /** Of the content that is published by its id; undefined when the request carries all of it. */
  readonly saved?: SavedState | undefined;
}

/** What is written into the ledger, and so what happens. A draft saved with findings has no basis. */
export interface Outcome {
  readonly event: Extract<LedgerEvent, 'released' | 'saved' | 'held' | 'observed'>;
  readonly basis?: ReleaseBasis;
}

function basisOf({ verdict, reviewable, basis, approved }: Circumstances): ReleaseBasis | undefined {
  if (verdict === 'allow') return basis === 'masked' ? 'masked' : 'clean';
  if (verdict === 'warn' && basis === 'responsibility') return 'responsibility';
  return approved && reviewable ? 'approval' : undefined;
}

/** Decides an attempt. Everything not explicitly released is held. */
export function outcomeOf(circumstances: Circumstances): Outcome {
  const { mode, kind, drafts, reviewable, saved } = circumstances;
  const draft = kind === 'draft';
  if (mode === 'observe') return { event: draft ? 'saved' : 'observed' };
  if (saved !== undefined && saved !== 'clean') return { event: 'held' };
  const basis = basisOf(circumstances);
  if (basis) return { event: draft ? 'saved' : 'released', basis };
  // A state secret must not even be stored on a machine that is on the network.
  return draft && drafts === 'allow' && reviewable ? { event: 'saved' } : { event: 'held' };
}
