import { Refusal } from '../../infra/refusal';
import type { Store } from '../../ledger';
import type { RequestOf } from '../../model/messages';
import type { Policy } from '../../model/policy';
import { DecisionError, decided, entryOfDecision } from '../../review/decision';

const HOUR = 3_600_000;

/** What decisions need; the clock is handed in. */
export interface DecisionParts {
  readonly store: Store;
  readonly policy: () => Policy | null;
  readonly redact: (text: string) => string;
  /** Milliseconds since the epoch. */
  readonly now: () => number;
}

/** Takes reviewers' decisions and writes them down. */
export function createDecisions({ store, policy, redact, now }: DecisionParts) {
  return {
    /** @throws Refusal, for the reviewer to read, when this decision cannot be taken. */
    async decide({ decision, review, reviewer: id, comment }: RequestOf<'review.decide'>): Promise<void> {
      const inForce = policy();
      const item = await store.review(review);
      const reviewer = inForce?.people.find((person) => person.id === id);
      if (!inForce || !item || !reviewer) throw new Refusal('找不到这条送审或审核员，请刷新页面。');
      const at = now();
      const validFor = inForce.approvalHours * HOUR;
      try {
        const next = decided(item, { kind: decision, reviewer, comment: redact(comment), at, validFor });
        const written = await store.decide(entryOfDecision(next, crypto.randomUUID(), at), next);
        if (!written) throw new DecisionError('这条送审刚刚已由他人处理。');
      } catch (error) {
        throw error instanceof DecisionError ? new Refusal(error.message) : error;
      }
    },
  };
}
