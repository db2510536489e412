import { INCIDENT_PROBLEMS, type IncidentProblem, problemOfNote } from '../../incident/problems';
import { Refusal } from '../../infra/refusal';
import type { Incidents } from '../../ledger/incidents';
import { doesCount } from '../../ledger/people/evidence';
import type { IncidentNote } from '../../model/incident';
import { nearestLocale } from '../../model/locale';
import type { Policy } from '../../model/policy';
import type { PersonKey } from '../../model/signer';

/** What acting on incidents needs; the clock is handed in. */
export interface IncidentParts {
  readonly incidents: Pick<Incidents, 'list' | 'act'>;
  readonly policy: () => Policy | null;
  readonly keysOf: (policy: Policy, person: string) => Promise<readonly PersonKey[]>;
  readonly redact: (text: string) => string;
  /** Milliseconds since the epoch. */
  readonly now: () => number;
}

/** A line may have been written so long before it comes here, in milliseconds. */
const SLACK = 5 * 60_000;

/** Everything a person wrote in a line. */
const textsOf = ({ text = '', fields = {}, facts }: IncidentNote): string[] => [
  text,
  ...Object.values(fields),
  ...(facts ? [facts.title, facts.siteName, facts.page] : []),
];

/** Takes what people do about incidents, holds it against who may do it, and writes it down. */
export function createIncidentDesk({ incidents, policy, keysOf, redact, now }: IncidentParts) {
  async function problemOf(note: IncidentNote, inForce: Policy): Promise<IncidentProblem | undefined> {
    const { seal, ...statement } = note;
    const by = note.by?.id ?? '';
    const keys = await keysOf(inForce, by);
    const counts = await doesCount({ purpose: 'incident', statement, seal }, inForce, keys, now());
    if (Math.abs(now() - note.at) > SLACK) return 'clock';
    if (!counts) return 'signature';
    if (textsOf(note).some((text) => redact(text) !== text)) return 'personal';
    const incident = (await incidents.list()).find(({ id }) => id === note.incident);
    const person = inForce.people.find(({ id }) => id === by);
    return problemOfNote(note, incident, person);
  }

  return {
    /** @throws Refusal, for the person who wrote it, when the line does not count. */
    async act(note: IncidentNote): Promise<void> {
      const inForce = policy();
      const refusal = (problem: IncidentProblem) =>
        new Refusal(INCIDENT_PROBLEMS[problem][inForce?.locale ?? nearestLocale('')]);
      if (!inForce) throw refusal('unknown-person');
      const problem = await problemOf(note, inForce);
      if (problem) throw refusal(problem);
      if (!(await incidents.act(note))) throw refusal('state');
    },
  };
}
