import '../../components/incident/incident.css';
import { IncidentPage } from '../../components/incident/IncidentPage';
import { startPage } from '../../components/parts/startPage';
import { browser } from '../../lib/infra/browser';
import { send } from '../../lib/infra/messages-client';
import { Database } from '../../lib/ledger/database';
import { nearestLocale } from '../../lib/model/locale';
import { sessionOf } from '../review/session';
import { incidentApi } from './api';

const usual = nearestLocale(browser.i18n.getUILanguage());

void startPage(
  usual,
  ({ incident }) => incident.title,
  async () => {
    const { policy, person } = await send('policy.state', {});
    const database = new Database();
    const locale = policy?.locale ?? usual;
    const api = incidentApi({ database, policy, session: sessionOf(policy), locale });
    const people = { people: policy?.people ?? [], person: person?.id };
    return {
      locale: policy?.locale,
      content: () => <IncidentPage api={api} school={policy?.name ?? ''} people={people} />,
    };
  },
);
