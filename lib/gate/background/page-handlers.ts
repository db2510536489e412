import type { Handlers } from '../../infra/messages-server';
import { choosePerson } from '../../infra/person';
import { importPolicy } from '../../infra/policy-store';
import type { PersonRef } from '../../model/person-ref';
import type { InForce } from './in-force';
import { missingAccess } from './scripts';
import type { Stopped } from './stopped';

interface Parts {
  /** Resolves when the policy is in force. */
  readonly ready: Promise<unknown>;
  readonly inForce: InForce;
  readonly stopped: Stopped;
  readonly person: () => Promise<PersonRef | undefined>;
  /** Looks after the account, and again at what waits. */
  readonly tend: () => void;
}

type Names = Extract<keyof Handlers, `stopped.${string}` | `policy.${string}` | 'person.choose'>;

/** What the page for stopped navigations, the popup and the settings ask for. */
export function pageHandlers({ ready, inForce, stopped, person, tend }: Parts): Pick<Handlers, Names> {
  return {
    'stopped.list': async (_request, sender) => {
      await ready;
      return stopped.list(sender);
    },
    'stopped.text': ({ id }) => stopped.text(id),
    'stopped.forget': async ({ id }) => {
      await stopped.forget(id);
      return { ok: true };
    },
    'stopped.review': async ({ id, reason }) => {
      await ready;
      await stopped.review(id, reason);
      tend();
      return { ok: true };
    },
    'person.choose': async ({ person: id }) => {
      await choosePerson(id);
      tend();
      return { ok: true };
    },
    'policy.state': async () => {
      await ready;
      const state = inForce.state();
      return {
        ...state,
        problems: [...state.problems],
        person: (await person()) ?? null,
        missingAccess: await missingAccess(inForce.hosts()),
      };
    },
    'policy.import': async ({ text }) => {
      await ready;
      const problems = await importPolicy(text);
      if (problems.length === 0) await inForce.reload();
      return { problems };
    },
  };
}
