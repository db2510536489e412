import type { TourApi } from '../../components/tour/api';
import { INCIDENT_PROBLEMS } from '../../lib/incident/problems';
import { send } from '../../lib/infra/messages-client';
import type { Database } from '../../lib/ledger/database';
import type { Session } from '../../lib/ledger/people/session';
import { sign } from '../../lib/ledger/signatures';
import type { Locale } from '../../lib/model/locale';
import type { GuardSettings } from '../../lib/model/messages';
import type { Policy } from '../../lib/model/policy';
import type { TrainingNote } from '../../lib/model/training';
import { dayName } from '../../lib/report/week';
import { pressPublish, stoppingIn } from '../../lib/training/practice';
import { signingApi } from '../review/signing';

interface Parts {
  readonly database: Database;
  readonly policy: Policy | null;
  readonly session: Session;
  readonly locale: Locale;
}

/** What the practice page can do; `settings` are those of the practice, not of the school. */
export function tourApi({ database, policy, session, locale }: Parts, settings: GuardSettings): TourApi {
  return {
    stopping: (text) => stoppingIn(text, settings),
    press: (text) => pressPublish(text, settings),
    signing: signingApi({ database, policy, session, locale }),

    async record(by, answers, tries) {
      const person = policy?.people.find(({ id }) => id === by);
      if (!person) throw new Error(INCIDENT_PROBLEMS['unknown-person'][locale]);
      const { id, name, department } = person;
      const at = Date.now();
      const note: TrainingNote = {
        ...{ id: crypto.randomUUID(), at, note: 'trained', day: dayName(at) },
        ...{ person: { id, name, department }, tries },
      };
      const keys = session.current();
      if (keys?.signer.person.id !== id) return void (await send('training.done', { note, answers }));
      const seal = { key: keys.signer.sign, signature: await sign(keys.sign, 'training', note) };
      await send('training.done', { note: { ...note, seal }, answers });
    },
  };
}
