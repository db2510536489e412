import type { Verdict } from '../model/finding';
import type { LedgerEvent, ReleaseBasis } from '../model/ledger';
import type { AttemptBasis } from '../model/messages';

/** Everything that decides whether an attempt may leave. */
export interface Circumstances {
  readonly mode: 'enforce' | 'observe';
  readonly verdict: Verdict;
  /** False when a finding can be released by nobody here. */
  readonly reviewable: boolean;
  readonly basis: AttemptBasis['kind'];
  /** A reviewer approved exactly this content, and the approval is unused and in time. */
  readonly approved: boolean;
}

/** What is written into the ledger, and so what happens. */
export interface Outcome {
  readonly event: Extract<LedgerEvent, 'released' | 'held' | 'observed'>;
  readonly basis?: ReleaseBasis;
}

/** Decides an attempt. Everything not explicitly released is held. */
export function outcomeOf({ mode, verdict, reviewable, basis, approved }: Circumstances): Outcome {
  if (mode === 'observe') return { event: 'observed' };
  if (verdict === 'allow') return { event: 'released', basis: basis === 'masked' ? 'masked' : 'clean' };
  if (verdict === 'warn' && basis === 'responsibility') return { event: 'released', basis: 'responsibility' };
  if (approved && reviewable) return { event: 'released', basis: 'approval' };
  return { event: 'held' };
}
