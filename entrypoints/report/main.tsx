import '../../components/report/report.css';
import { startPage } from '../../components/parts/startPage';
import { ReportPage } from '../../components/report/ReportPage';
import { browser } from '../../lib/infra/browser';
import { send } from '../../lib/infra/messages-client';
import { Database } from '../../lib/ledger/database';
import { type Locale, nearestLocale } from '../../lib/model/locale';
import { ruleById } from '../../rules';
import { reportApi } from './api';

const ruleNames = (locale: Locale) => (id: string) => ruleById(id)?.messages.name[locale] ?? id;

void startPage(
  nearestLocale(browser.i18n.getUILanguage()),
  ({ report }) => report.title,
  async () => {
    const { policy } = await send('policy.state', {});
    const school = policy?.name ?? '';
    const api = reportApi(new Database(), policy);
    return {
      locale: policy?.locale,
      content: (locale) => <ReportPage api={api} school={school} now={Date.now()} ruleName={ruleNames(locale)} />,
    };
  },
);
