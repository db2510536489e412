import '../../components/popup/popup.css';
import { startPage } from '../../components/parts/startPage';
import type { PopupApi } from '../../components/popup/api';
import { mine } from '../../components/popup/mine';
import { PopupPage } from '../../components/popup/PopupPage';
import { pageState } from '../../components/popup/page-state';
import { browser } from '../../lib/infra/browser';
import { send } from '../../lib/infra/messages-client';
import { openStore } from '../../lib/ledger';
import { nearestLocale } from '../../lib/model/locale';
import { submissionLines } from '../../lib/report/submissions';
import { totalsOf } from '../../lib/report/totals';
import { dayRange } from '../../lib/report/week';

const store = openStore();

const api: PopupApi = {
  async state() {
    const now = Date.now();
    const { from, to } = dayRange(now);
    const [{ policy, person, missingAccess }, [tab], entries, reviews] = await Promise.all([
      send('policy.state', {}),
      browser.tabs.query({ active: true, currentWindow: true }),
      store.entriesBetween(from, to),
      store.reviews(),
    ]);
    const people = policy?.people ?? [];
    const roles = people.find(({ id }) => id === person?.id)?.roles ?? [];
    return {
      page: pageState(tab?.url, policy, missingAccess),
      school: policy?.name ?? '',
      person: person ?? undefined,
      personFixed: policy?.person !== undefined,
      people,
      today: totalsOf(submissionLines(entries)),
      mine: mine(reviews, { id: person?.id ?? '', roles }, now),
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
