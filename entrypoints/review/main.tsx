import '../../components/review/review.css';
import { startPage } from '../../components/parts/startPage';
import { ReviewPage } from '../../components/review/ReviewPage';
import { browser } from '../../lib/infra/browser';
import { send } from '../../lib/infra/messages-client';
import { openStore } from '../../lib/ledger';
import { nearestLocale } from '../../lib/model/locale';
import { ruleById } from '../../rules';

void startPage(
  nearestLocale(browser.i18n.getUILanguage()),
  ({ popup }) => popup.openReview,
  async () => {
    const store = openStore();
    const { policy, person } = await send('policy.state', {});
    const people = policy?.people.filter(({ roles }) => roles.includes('reviewer')) ?? [];
    const api = {
      list: () => store.reviews(),
      draft: (id: string) => store.draft(id),
      decide: async (decision: Parameters<typeof send<'review.decide'>>[1]) => {
        await send('review.decide', decision);
      },
      subscribe: (callback: () => void) => store.onChange(callback),
    };
    return {
      locale: policy?.locale,
      content: (locale) => (
        <ReviewPage
          api={api}
          school={policy?.name ?? ''}
          reviewers={{ people, person: person?.id }}
          ruleName={(id) => ruleById(id)?.messages.name[locale] ?? id}
        />
      ),
    };
  },
);
