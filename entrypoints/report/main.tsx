import '../../components/report/report.css';
import { startPage } from '../../components/parts/startPage';
import type { ReportApi } from '../../components/report/api';
import { ReportPage } from '../../components/report/ReportPage';
import { browser } from '../../lib/infra/browser';
import { send } from '../../lib/infra/messages-client';
import { openStore } from '../../lib/ledger';
import { type Locale, nearestLocale } from '../../lib/model/locale';
import { ruleById } from '../../rules';

const ruleNames = (locale: Locale) => (id: string) => ruleById(id)?.messages.name[locale] ?? id;

/** Gives the user a file to keep. */
function save(name: string, text: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type: 'text/csv;charset=utf-8' }));
  link.download = name;
  link.click();
  URL.revokeObjectURL(link.href);
}

void startPage(
  nearestLocale(browser.i18n.getUILanguage()),
  ({ report }) => report.title,
  async () => {
    const store = openStore();
    const { policy } = await send('policy.state', {});
    const api: ReportApi = {
      entriesBetween: (from, to) => store.entriesBetween(from, to),
      subscribe: (callback) => store.onChange(callback),
      save,
    };
    return {
      locale: policy?.locale,
      content: (locale) => (
        <ReportPage api={api} school={policy?.name ?? ''} now={Date.now()} ruleName={ruleNames(locale)} />
      ),
    };
  },
);
