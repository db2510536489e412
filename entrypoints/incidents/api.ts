import type { IncidentApi } from '../../components/incident/api';
import { INCIDENT_PROBLEMS } from '../../lib/incident/problems';
import { send } from '../../lib/infra/messages-client';
import { openStore } from '../../lib/ledger';
import type { Database } from '../../lib/ledger/database';
import { openIncidents } from '../../lib/ledger/incidents';
import type { Session } from '../../lib/ledger/people/session';
import { sign } from '../../lib/ledger/signatures';
import type { IncidentFacts, IncidentNote, NoticeFields } from '../../lib/model/incident';
import type { Locale } from '../../lib/model/locale';
import type { Policy } from '../../lib/model/policy';
import { redact } from '../../lib/pipeline';
import { saveDocx } from '../review/save-docx';
import { signingApi } from '../review/signing';

interface Parts {
  readonly database: Database;
  readonly policy: Policy | null;
  readonly session: Session;
  readonly locale: Locale;
}

const redacted = (fields: NoticeFields): NoticeFields =>
  Object.fromEntries(Object.entries(fields).map(([name, text]) => [name, redact(text ?? '')]));

const redactedFacts = ({ title, siteName, page, ...facts }: IncidentFacts): IncidentFacts => ({
  ...facts,
  title: redact(title),
  siteName: redact(siteName),
  page: redact(page),
});

/** What the incident page can do, made of the account, the worker and the keys of who is signed in. */
export function incidentApi({ database, policy, session, locale }: Parts): IncidentApi {
  const store = openStore(database);
  const incidents = openIncidents(database);

  return {
    list: () => incidents.list(),
    subscribe: (callback) => store.onChange(callback),
    signing: signingApi({ database, policy, session, locale }),

    async act(incident, by, { act, text, fields, facts }) {
      const person = policy?.people.find(({ id }) => id === by);
      if (!person) throw new Error(INCIDENT_PROBLEMS['unknown-person'][locale]);
      const { id, name, department } = person;
      const note: IncidentNote = {
        ...{ id: crypto.randomUUID(), at: Date.now(), note: 'incident', act, by: { id, name, department } },
        incident: incident ?? crypto.randomUUID(),
        ...(text !== undefined && { text: redact(text) }),
        ...(fields && { fields: redacted(fields) }),
        ...(facts && { facts: redactedFacts(facts) }),
      };
      const keys = session.current();
      if (keys?.signer.person.id !== id) return void (await send('incident.act', { note }));
      const seal = { key: keys.signer.sign, signature: await sign(keys.sign, 'incident', note) };
      await send('incident.act', { note: { ...note, seal } });
    },

    saveDocx,
  };
}
