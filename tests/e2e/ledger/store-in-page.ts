import { openStore } from '../../../lib/ledger';
import { exportAccount, importAccount } from '../../../lib/ledger/archive';
import { isEntry, link, START } from '../../../lib/ledger/chain';
import { checkChain } from '../../../lib/ledger/check';
import { Database } from '../../../lib/ledger/database';
import { findForm } from '../../../lib/ledger/forms';
import { type Apart, signHead, signHeadWhenDue } from '../../../lib/ledger/heads';
import { openIncidents } from '../../../lib/ledger/incidents';
import { changesOf } from '../../../lib/ledger/outlines';
import { openFor, sealFor } from '../../../lib/ledger/people/envelope';
import { evidenceOf, keysOf } from '../../../lib/ledger/people/evidence';
import { measuredRounds, unlock } from '../../../lib/ledger/people/passphrase';
import { enrol, signersOf } from '../../../lib/ledger/people/signers';
import { openReports } from '../../../lib/ledger/reports';
import { removeBefore, removeReviewsBefore } from '../../../lib/ledger/retention';
import { sign } from '../../../lib/ledger/signatures';
import { threadedChain } from '../../../lib/ledger/threads';
import { trainingsIn } from '../../../lib/ledger/training';
import type { SignedHead } from '../../../lib/model/account';
import type { ReviewItem } from '../../../lib/model/review';

/** A place for the head that is not in the database. */
function place(): Apart {
  let kept: SignedHead | undefined;
  return {
    load: async () => kept,
    save: async (head) => {
      kept = head;
    },
  };
}

const chain = (database: Database) => threadedChain(database, () => new Worker('/thread.js'));

/** What the ledger tests call inside the browser page. */
const inPage = {
  link,
  START,
  open: (name: string) => openStore(new Database(name)),
  account(name: string, apart = place()) {
    const database = new Database(name);
    return {
      database,
      store: openStore(database),
      apart,
      reports: openReports(database),
      incidents: openIncidents(database),
      changes: (item: ReviewItem) => changesOf(database, item),
      findForm: (code: string) => findForm(database, code),
      /** Lines that are about no submission, oldest first. */
      notes: async () => (await database.entries.toArray()).flatMap((line) => (isEntry(line) ? [] : [line])),
      people: { enrol, unlock, measuredRounds, signersOf, keysOf, evidenceOf, sign, sealFor, openFor },
      sign: (now: number) => signHead(database, apart, now),
      signWhenDue: (now: number) => signHeadWhenDue(database, apart, now),
      check: async () => checkChain(await chain(database), { apart: await apart.load() }),
      remove: (before: number, now: number, left?: string) =>
        removeBefore(database, before, now, (person) => person !== left),
      trainings: () => trainingsIn(database),
      removeReviews: (before: number) => removeReviewsBefore(database, before),
      take: (text: string, now: number) => importAccount(database, text, now),
      async give(computer: string, now: number) {
        let text = '';
        for await (const part of exportAccount(database, apart, { school: '示例学校', computer, now })) text += part;
        return text;
      },
    };
  },
};
export type StoreInPage = typeof inPage;

Reflect.set(globalThis, 'shenfa', inPage);
