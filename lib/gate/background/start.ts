import type { Runtime } from 'webextension-polyfill';
import { incidentIn } from '../../incident/found';
import { isLive } from '../../incident/incident';
import { alarmKeeper } from '../../infra/alarm-keeper';
import { browser, isFirefox } from '../../infra/browser';
import { headKeeper } from '../../infra/head-keeper';
import { serve } from '../../infra/messages-server';
import { currentPerson } from '../../infra/person';
import { createReaders } from '../../infra/reader';
import { rosterInfo } from '../../infra/roster-info';
import { openStore } from '../../ledger';
import { Database } from '../../ledger/database';
import { openDocuments } from '../../ledger/documents';
import { openIncidents } from '../../ledger/incidents';
import { openKept } from '../../ledger/kept';
import { keysOf } from '../../ledger/people/evidence';
import { openReports } from '../../ledger/reports';
import type { LedgerEntry } from '../../model/ledger';
import { nearestLocale } from '../../model/locale';
import type { Policy } from '../../model/policy';
import type { Submission } from '../../model/submission';
import { redact } from '../../pipeline';
import { readAgain } from '../../reading/ask';
import { createAlarms } from './alarms';
import { everyHalfHour, openOnClick, startWatch } from './attention';
import { createCaretaker } from './caretaker';
import { createDecisions } from './decisions';
import { createDesk } from './desk';
import { guardHandlers } from './guard-handlers';
import { recallTabs, watchTabs } from './guarded-tabs';
import { holdRequests } from './hold-requests';
import { createInForce } from './in-force';
import { createIncidentDesk } from './incidents';
import { isMarking } from './marked';
import { createNotices } from './notices';
import { pageHandlers } from './page-handlers';
import { forgetReleases, grant, prepareSpares, revokeOnUse, useOf } from './releases';
import { reviewHandlers } from './review-handlers';
import { said } from './said';
import { missingAccess } from './scripts';
import { createStopped, watchStopped } from './stopped';
import { createTending } from './tending';
import { createTrainingDesk } from './training';

/** Starts the worker. Listeners are registered synchronously; everything else waits until the policy is in force. */
export function startBackground(): void {
  const database = new Database();
  const store = openStore(database);
  const documents = openDocuments(database);
  const incidents = openIncidents(database);
  // What cannot be told must not keep the guard from its work.
  const inForce = createInForce(() => void watch.look().catch(said('watch')));
  const { policy } = inForce;

  const person = async () => {
    const known = policy();
    return known ? currentPerson(known) : undefined;
  };
  const now = () => Date.now();
  const locale = () => policy()?.locale ?? nearestLocale(browser.i18n.getUILanguage());
  const keysOfPerson = (known: Policy, who: string) => keysOf(database, known, who);
  const decisions = createDecisions({ store, policy, keysOf: keysOfPerson, redact, now });
  const { counts } = decisions;
  const opens = (entry: LedgerEntry) => {
    const known = policy();
    return known ? incidentIn(entry, { isMarking, people: known.incidentPeople }) : undefined;
  };
  const desk = createDesk({ store, documents, policy, person, counts, incidentIn: opens, grant, redact, now });
  const incidentDesk = createIncidentDesk({ incidents, policy, keysOf: keysOfPerson, redact, now });
  const trainingDesk = createTrainingDesk({ store, policy, keysOf: keysOfPerson, now });
  const missing = () => missingAccess(inForce.hosts());
  const alarms = createAlarms({ ...alarmKeeper, changed: () => watch.look(), now });
  const watch = startWatch({ store, incidents, policy, person, locale, now, missing, alarmed: () => alarms.any() });

  const ready = (async () => {
    await forgetReleases();
    if (isFirefox()) await recallTabs();
    await inForce.reload();
    prepareSpares();
  })();

  const caretaker = createCaretaker({
    database,
    store,
    apart: headKeeper,
    policy,
    missingAccess: missing,
    expire: () => decisions.expire(),
    neededFrom: async () => Math.min(...(await incidents.list()).filter(isLive).map(({ openedAt }) => openedAt)),
    prepare: (at) => openReports(database).prepare(at),
    now,
  });
  const tend = createTending(async () => {
    await ready;
    await caretaker.tend();
    await watch.look();
  });

  const readers = createReaders();
  const readSubmission = async (submission: Submission) => {
    const roster = (await rosterInfo())?.id ?? null;
    return readAgain(submission, roster !== null, async (texts) => (await readers.texts({ texts, roster })).passages);
  };
  const stopped = createStopped({ kept: openKept(database), desk, policy, readAgain: readSubmission, now });

  const asked = { ready, inForce, person, tend };
  const handlers = {
    ...guardHandlers({ ...asked, desk, alarms, notices: createNotices(now), readers, locale }),
    ...pageHandlers({ ...asked, stopped }),
    ...reviewHandlers({ ...asked, decisions, incidentDesk, trainingDesk }),
  };
  serve(handlers, () => database.mend());
  tend();
  revokeOnUse((place) => {
    void ready
      .then(() => desk.spent(undefined, place as Runtime.MessageSender))
      .catch(() => console.error('shenfa: a request released at once is not on record'));
  });
  if (isFirefox()) {
    holdRequests(ready, policy);
    watchTabs(ready, (url) => inForce.isEnforcedHost(new URL(url).hostname));
  } else watchStopped(stopped, useOf);
  browser.storage.onChanged.addListener((_changes, area) => {
    if (area === 'managed') void ready.then(inForce.reload);
  });
  browser.permissions.onAdded.addListener(() => void ready.then(inForce.again));
  browser.permissions.onRemoved.addListener(() => void ready.then(inForce.again));
  openOnClick();
  everyHalfHour(tend);
}
