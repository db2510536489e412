import { messagesFor } from '../../components/i18n/catalogue';
import type { ReviewApi } from '../../components/review/api';
import { send } from '../../lib/infra/messages-client';
import { save } from '../../lib/infra/save';
import { openStore } from '../../lib/ledger';
import type { Database } from '../../lib/ledger/database';
import { changesOf } from '../../lib/ledger/outlines';
import { openFor, sealFor } from '../../lib/ledger/people/envelope';
import { keysOf } from '../../lib/ledger/people/evidence';
import type { Session } from '../../lib/ledger/people/session';
import { sign } from '../../lib/ledger/signatures';
import type { DecisionRecord } from '../../lib/model/decision';
import type { Locale } from '../../lib/model/locale';
import type { Policy } from '../../lib/model/policy';
import type { ReviewItem } from '../../lib/model/review';
import { type Changes, readTransfer } from '../../lib/model/transfer';
import { redact } from '../../lib/pipeline';
import { inCharge } from '../../lib/review/in-charge';
import { DECISION_PROBLEMS } from '../../lib/review/problems';
import { hashOfDraft, type Saying, statementOf } from '../../lib/review/statement';
import { saveDocx } from './save-docx';
import { signingApi } from './signing';

interface Parts {
  readonly database: Database;
  readonly policy: Policy;
  readonly session: Session;
  readonly locale: Locale;
}

/** A decision, signed when the person who decides is signed in. */
async function recordOf(
  item: ReviewItem,
  { policy, session, locale }: Parts,
  saying: Omit<Saying, 'at' | 'comment'> & { readonly comment: string },
): Promise<DecisionRecord> {
  const person = policy.people.find(({ id }) => id === saying.by);
  if (!person) throw new Error(DECISION_PROBLEMS['unknown-person'][locale]);
  const comment = redact(saying.comment);
  const statement = statementOf(item, policy, { ...saying, comment, at: Date.now() });
  const keys = session.current();
  const record = { statement, comment, person: { id: person.id, name: person.name, department: person.department } };
  if (keys?.signer.person.id !== person.id) return record;
  const signature = await sign(keys.sign, 'decision', statement);
  return { ...record, seal: { key: keys.signer.sign, signature } };
}

/** What the review page can do, made of the store, the worker and the keys of who is signed in. */
export function reviewApi(parts: Parts): ReviewApi {
  const { database, policy, session, locale } = parts;
  const store = openStore(database);
  /** Of submissions that came as files: the round before is on the computer they came from. */
  const brought = new Map<string, Changes>();
  const nameOf = (title: string) => title.replaceAll(/[\\/:*?"<>|\s]/g, '_').slice(0, 40);

  return {
    list: () => store.queue(),
    changes: async (item) => brought.get(item.id) ?? changesOf(database, item),
    async take(review, by, taken) {
      await send('review.take', { review, person: by, taken });
    },
    draft: (id) => store.draft(id),
    subscribe: (callback) => store.onChange(callback),
    signing: signingApi(parts),

    async decide(item, person, { decision, comment, falseAlarms }, wasBrought) {
      const record = await recordOf(item, parts, { decision, by: person, comment, falseAlarms });
      if (!wasBrought) {
        await send('review.decide', { record, brought: false });
        return;
      }
      if (!record.seal) throw new Error(DECISION_PROBLEMS.unsigned[locale]);
      const { school, title } = { school: policy.name, title: item.title };
      const file = { kind: 'shenfa-decision', version: 1, school, title, record };
      save(`意见-${nameOf(title)}.json`, [JSON.stringify(file, null, 1)], 'application/json');
    },

    async withdraw(review) {
      await send('review.withdraw', { review });
    },

    saveForm: (item, form) => saveDocx(`${form.title}-${nameOf(item.title)}.docx`, form),

    files: {
      async give(item) {
        const draft = await store.draft(item.id);
        if (!draft) throw new Error(messagesFor(locale).review.textMissing);
        const keys = await Promise.all(inCharge(policy.people, item).map(({ id }) => keysOf(database, policy, id)));
        const usable = keys.flat().filter(({ until }) => until === undefined);
        if (usable.length === 0) return false;
        const envelopes = await Promise.all(usable.map((key) => sealFor(key, item.id, draft)));
        const changes = await changesOf(database, item);
        const about = { kind: 'shenfa-submission', version: 1, school: policy.name };
        const file = { ...about, item, ...(changes && { changes }), envelopes };
        save(`送审-${nameOf(item.title)}.json`, [JSON.stringify(file)], 'application/json');
        return true;
      },

      async take(text) {
        const file = readTransfer(text);
        if (!file) return 'no-file';
        if (file.kind === 'shenfa-decision') {
          await send('review.decide', { record: file.record, brought: true });
          return 'decided';
        }
        const keys = session.current();
        if (!keys) return 'signed-out';
        const { item, changes, envelopes } = file;
        const draft = await openFor(keys, item.id, envelopes);
        if (!draft) return 'not-for-you';
        if (hashOfDraft(draft) !== item.textHash) return 'text-changed';
        if (changes) brought.set(item.id, changes);
        return { item, draft };
      },
    },
  };
}
