import '../../components/options/options.css';
import type { OptionsApi } from '../../components/options/api';
import { OptionsPage } from '../../components/options/OptionsPage';
import { startPage } from '../../components/parts/startPage';
import { patternsOf } from '../../lib/gate/patterns';
import { browser } from '../../lib/infra/browser';
import { send } from '../../lib/infra/messages-client';
import { importRoster, removeRoster } from '../../lib/infra/roster';
import { rosterInfo } from '../../lib/infra/roster-info';
import { nearestLocale } from '../../lib/model/locale';
import { RULES } from '../../rules';

const rules = RULES.map(({ id, type, action, messages }) => ({ id, type, action, name: messages.name }));

const api: OptionsApi = {
  state: () => send('policy.state', {}),
  importPolicy: async (text) => (await send('policy.import', { text })).problems,
  requestAccess: (hosts) => browser.permissions.request({ origins: patternsOf(hosts) }),
  roster: { info: rosterInfo, take: importRoster, remove: removeRoster },
  storedBytes: async () => (await navigator.storage.estimate()).usage,
};

void startPage(
  nearestLocale(browser.i18n.getUILanguage()),
  ({ options }) => options.title,
  async () => {
    const { policy } = await api.state();
    return { locale: policy?.locale, content: () => <OptionsPage api={api} rules={rules} /> };
  },
);
