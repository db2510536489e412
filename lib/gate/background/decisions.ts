import { Refusal } from '../../infra/refusal';
import type { Store } from '../../ledger';
import { evidenceOf, mustSign } from '../../ledger/people/evidence';
import { nearestLocale } from '../../model/locale';
import type { RequestOf } from '../../model/messages';
import type { Policy } from '../../model/policy';
import type { ReviewItem } from '../../model/review';
import type { PersonKey } from '../../model/signer';
import { isCarried } from '../../review/approval';
import { decided, entryOf, problemOf } from '../../review/decision';
import { inCharge } from '../../review/in-charge';
import { DECISION_PROBLEMS, type DecisionProblem } from '../../review/problems';
import { policyVersion } from '../../review/statement';
import { nextState, stateAt } from '../../review/states';
import { isMarked } from './marked';

const HOUR = 3_600_000;

/** What decisions need; the clock is handed in. */
export interface DecisionParts {
  readonly store: Pick<Store, 'review' | 'queue' | 'move' | 'take'>;
  readonly policy: () => Policy | null;
  /** Keys that may speak for a person. */
  readonly keysOf: (policy: Policy, person: string) => Promise<readonly PersonKey[]>;
  readonly redact: (text: string) => string;
  /** Milliseconds since the epoch. */
  readonly now: () => number;
}

/** Takes decisions, holds them against everything they are bound to, and writes them down. */
export function createDecisions({ store, policy, keysOf, redact, now }: DecisionParts) {
  const refusal = (problem: DecisionProblem) =>
    new Refusal(DECISION_PROBLEMS[problem][policy()?.locale ?? nearestLocale('')]);

  /** Moves a submission on without a decision. False when somebody else was quicker. */
  async function end(item: ReviewItem, event: 'withdraw' | 'expire'): Promise<boolean> {
    const state = nextState(item.state, event);
    const recorded = event === 'expire' ? 'expired' : 'withdrawn';
    const entry = entryOf(item, recorded, crypto.randomUUID(), now());
    return state !== undefined && store.move(entry, item, { ...item, state });
  }

  return {
    /**
     * A decision made here, or brought from another computer: that one must be signed.
     * @throws Refusal, for the person who decides, when it does not count.
     */
    async decide({ record, brought }: RequestOf<'review.decide'>): Promise<void> {
      const inForce = policy();
      const item = await store.review(record.statement.review);
      if (!inForce || !item) throw new Refusal('找不到这条送审，请刷新页面或核对文件。');
      const { by } = record.statement;
      const keys = await keysOf(inForce, by);
      const at = now();
      const validFor = inForce.approvalHours * HOUR;
      const problem = problemOf(item, record, {
        person: inForce.people.find(({ id }) => id === by),
        policy: policyVersion(inForce),
        marked: isMarked(item),
        evidence: await evidenceOf(record, keys, at),
        mustSign: brought || mustSign(inForce, keys),
        now: at,
        validFor,
      });
      if (problem) throw refusal(problem);
      if (redact(record.comment) !== record.comment) throw refusal('comment-personal');
      const after = decided(item, record, { now: at, validFor }, crypto.randomUUID());
      if (!(await store.move(after.entry, item, after.item))) throw refusal('decided');
    },

    /** @throws Refusal when this person is not in charge, or somebody else works on it. */
    async take({ review, person: id, taken }: RequestOf<'review.take'>): Promise<void> {
      const item = await store.review(review);
      const [person] = item ? inCharge(policy()?.people.filter((one) => one.id === id) ?? [], item) : [];
      if (!person) throw refusal('not-in-charge');
      const { name, department } = person;
      if (!(await store.take(review, { id, name, department }, taken, now()))) throw refusal('taken');
    },

    /** Whether an approval may be used now: in time, and carried by decisions that are worth it. */
    async counts(item: ReviewItem): Promise<boolean> {
      const inForce = policy();
      if (!inForce || stateAt(item, now()) !== 'approved' || isMarked(item)) return false;
      const must = new Set<string>();
      const evidence = item.decisions.map(async (record) => {
        const keys = await keysOf(inForce, record.statement.by);
        if (mustSign(inForce, keys)) must.add(record.statement.by);
        return evidenceOf(record, keys, 0);
      });
      return isCarried(item, await Promise.all(evidence), (person) => must.has(person));
    },

    /** Takes a submission back. @throws Refusal when it is not this person's, or is done with. */
    async withdraw(review: string, person: string | undefined): Promise<void> {
      const item = await store.review(review);
      if (!item || item.submittedBy.id !== person) throw new Refusal('只能撤回自己送审的内容。');
      if (!(await end(item, 'withdraw'))) throw refusal('decided');
    },

    /** Puts on record which approvals have run out. */
    async expire(): Promise<void> {
      for (const item of await store.queue()) {
        if (item.state !== stateAt(item, now())) await end(item, 'expire');
      }
    },
  };
}
