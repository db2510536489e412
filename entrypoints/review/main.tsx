import '../../components/review/review.css';
import { messagesFor } from '../../components/i18n/catalogue';
import { Empty } from '../../components/parts/Empty';
import { startPage } from '../../components/parts/startPage';
import { ReviewPage } from '../../components/review/ReviewPage';
import { browser } from '../../lib/infra/browser';
import { send } from '../../lib/infra/messages-client';
import { Database } from '../../lib/ledger/database';
import { nearestLocale } from '../../lib/model/locale';
import { ruleById } from '../../rules';
import { reviewApi } from './api';
import { sessionOf } from './session';

const usual = nearestLocale(browser.i18n.getUILanguage());

void startPage(
  usual,
  ({ popup }) => popup.openReview,
  async () => {
    const { policy, person } = await send('policy.state', {});
    if (!policy) return { content: (locale) => <Empty text={messagesFor(locale).review.noPolicy} /> };
    const api = reviewApi({
      database: new Database(),
      policy,
      session: sessionOf(policy),
      locale: policy.locale ?? usual,
    });
    const reviewers = {
      people: policy.people,
      person: person?.id,
      signed: policy.signatures === 'required',
      hours: policy.reviewHours,
    };
    return {
      locale: policy.locale,
      content: (locale) => (
        <ReviewPage
          api={api}
          school={policy.name}
          reviewers={reviewers}
          ruleName={(id) => ruleById(id)?.messages.name[locale] ?? id}
        />
      ),
    };
  },
);
