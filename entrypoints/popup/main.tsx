import '../../components/popup/popup.css';
import { startPage } from '../../components/parts/startPage';
import type { PopupApi } from '../../components/popup/api';
import { PopupPage } from '../../components/popup/PopupPage';
import { pageState } from '../../components/popup/page-state';
import { isOverdue } from '../../lib/incident/incident';
import { browser } from '../../lib/infra/browser';
import { send } from '../../lib/infra/messages-client';
import { seenIn } from '../../lib/infra/seen';
import { openStore } from '../../lib/ledger';
import { Database } from '../../lib/ledger/database';
import { openIncidents } from '../../lib/ledger/incidents';
import { nearestLocale } from '../../lib/model/locale';
import { submissionLines } from '../../lib/report/submissions';
import { totalsOf } from '../../lib/report/totals';
import { dayRange } from '../../lib/report/week';
import { mine } from '../../lib/review/mine';

const database = new Database();
const store = openStore(database);
const incidents = openIncidents(database);

const api: PopupApi = {
  async state() {
    const now = Date.now();
    const { from, to } = dayRange(now);
    const [{ policy, person, missingAccess }, [tab], entries, reviews, cases] = await Promise.all([
      send('policy.state', {}),
      browser.tabs.query({ active: true, currentWindow: true }),
      store.entriesBetween(from, to),
      store.queue(),
      incidents.list(),
    ]);
    const people = policy?.people ?? [];
    const roles = people.find(({ id }) => id === person?.id)?.roles ?? [];
    return {
      page: pageState(tab?.url, policy, missingAccess),
      writing: tab?.id === undefined ? undefined : await seenIn(tab.id),
      contact: policy?.contact ?? '',
      school: policy?.name ?? '',
      person: person ?? undefined,
      personFixed: policy?.person !== undefined,
      people,
      today: totalsOf(submissionLines(entries)),
      incidents: {
        open: cases.filter(({ state }) => state === 'open').length,
        overdue: cases.filter((incident) => isOverdue(incident, now)).length,
      },
      mine: mine(reviews, { id: person?.id ?? '', roles }, policy?.reviewHours ?? 24, now),
    };
  },
  async choosePerson(id) {
    await send('person.choose', { person: id });
  },
  subscribe: (callback) => store.onChange(callback),
};

void startPage(
  nearestLocale(browser.i18n.getUILanguage()),
  ({ common }) => common.product,
  async () => {
    const { policy } = await send('policy.state', {});
    return { locale: policy?.locale, content: () => <PopupPage api={api} /> };
  },
);
