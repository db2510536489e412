import type { Handlers } from '../../infra/messages-server';
import type { PersonRef } from '../../model/person-ref';
import type { createDecisions } from './decisions';
import type { createIncidentDesk } from './incidents';
import type { createTrainingDesk } from './training';

interface Parts {
  /** Resolves when the policy is in force. */
  readonly ready: Promise<unknown>;
  readonly decisions: ReturnType<typeof createDecisions>;
  readonly incidentDesk: ReturnType<typeof createIncidentDesk>;
  readonly trainingDesk: ReturnType<typeof createTrainingDesk>;
  readonly person: () => Promise<PersonRef | undefined>;
  /** Looks after the account, and again at what waits. */
  readonly tend: () => void;
}

type Names = 'review.decide' | 'review.take' | 'review.withdraw' | 'incident.act' | 'training.done';

/** What the pages of reviewers and of the secrecy office ask for. */
export function reviewHandlers({
  ready,
  decisions,
  incidentDesk,
  trainingDesk,
  person,
  tend,
}: Parts): Pick<Handlers, Names> {
  const done = { ok: true } as const;
  return {
    'review.decide': async (request) => {
      await ready;
      await decisions.decide(request);
      tend();
      return done;
    },
    'review.take': async (request) => {
      await ready;
      await decisions.take(request);
      return done;
    },
    'review.withdraw': async ({ review }) => {
      await ready;
      await decisions.withdraw(review, (await person())?.id);
      tend();
      return done;
    },
    'incident.act': async ({ note }) => {
      await ready;
      await incidentDesk.act(note);
      tend();
      return done;
    },
    'training.done': async (request) => {
      await ready;
      await trainingDesk.done(request);
      tend();
      return done;
    },
  };
}
