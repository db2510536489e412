import { INCIDENT_PROBLEMS } from '../../incident/problems';
import { Refusal } from '../../infra/refusal';
import type { Store } from '../../ledger';
import { doesCount } from '../../ledger/people/evidence';
import type { RequestOf } from '../../model/messages';
import type { Policy } from '../../model/policy';
import type { PersonKey } from '../../model/signer';
import { wrongIn } from '../../model/training';

interface TrainingParts {
  readonly store: Pick<Store, 'note'>;
  readonly policy: () => Policy | null;
  readonly keysOf: (policy: Policy, person: string) => Promise<readonly PersonKey[]>;
  /** Milliseconds since the epoch. */
  readonly now: () => number;
}

/** A line may have been written so long before it comes here, in milliseconds. */
const SLACK = 5 * 60_000;

/** Takes down who has done the training. */
export function createTrainingDesk({ store, policy, keysOf, now }: TrainingParts) {
  return {
    /**
     * The name is written as the policy has it.
     * @throws Refusal, for the person, when it does not count; an Error when answers are wrong, which no page of ours sends.
     */
    async done({ note, answers }: RequestOf<'training.done'>): Promise<void> {
      const inForce = policy();
      const refusal = (problem: 'unknown-person' | 'clock' | 'signature') =>
        new Refusal(INCIDENT_PROBLEMS[problem][inForce?.locale ?? 'zh-CN']);
      const { seal, ...statement } = note;
      const { id, name, department } = note.person;
      const person = inForce?.people.find((one) => one.id === id);
      if (!inForce || person?.name !== name || person.department !== department) throw refusal('unknown-person');
      if (wrongIn(answers).length > 0) throw new Error('wrong answers');
      if (Math.abs(now() - note.at) > SLACK) throw refusal('clock');
      const signed = { purpose: 'training' as const, statement, seal };
      if (!(await doesCount(signed, inForce, await keysOf(inForce, id), now()))) throw refusal('signature');
      await store.note(note);
    },
  };
}
