import '../../components/blocked/blocked.css';
import type { BlockedApi } from '../../components/blocked/api';
import { BlockedPage } from '../../components/blocked/BlockedPage';
import { startPage } from '../../components/parts/startPage';
import { browser } from '../../lib/infra/browser';
import { send } from '../../lib/infra/messages-client';
import { nearestLocale } from '../../lib/model/locale';
import { htmlToText } from '../../lib/normalise/html';

const api: BlockedApi = {
  list: () => send('stopped.list', {}),
  async copy(id) {
    const { draft } = await send('stopped.text', { id });
    if (!draft) throw new Error('NotFoundError');
    const written = draft.fields.filter(({ value }) => /\p{Script=Han}|\s|</u.test(value));
    const texts = written.map(({ format, value }) => (format === 'html' ? htmlToText(value).text : value));
    await navigator.clipboard.writeText(texts.join('\n\n'));
  },
  async submit(id, reason) {
    await send('stopped.review', { id, reason });
  },
  async forget(id) {
    await send('stopped.forget', { id });
  },
  back: history.length > 1 ? () => history.back() : undefined,
};

// Any page may open this one, as the network floor does; none may lay it under its own buttons.
if (window.top === window) {
  void startPage(
    nearestLocale(browser.i18n.getUILanguage()),
    ({ blocked }) => blocked.title,
    async () => {
      const { policy } = await send('policy.state', {});
      return { locale: policy?.locale, content: () => <BlockedPage api={api} /> };
    },
  );
}
