import type { ReportApi } from '../../components/report/api';
import { browser } from '../../lib/infra/browser';
import { headKeeper } from '../../lib/infra/head-keeper';
import { save } from '../../lib/infra/save';
import { openStore } from '../../lib/ledger';
import { exportAccount, importAccount } from '../../lib/ledger/archive';
import { checkChain } from '../../lib/ledger/check';
import type { Database } from '../../lib/ledger/database';
import { findForm } from '../../lib/ledger/forms';
import { lostHead, signHead } from '../../lib/ledger/heads';
import { openIncidents } from '../../lib/ledger/incidents';
import { accountKeys } from '../../lib/ledger/keys';
import { checkReport } from '../../lib/ledger/report-file';
import { openReports } from '../../lib/ledger/reports';
import { sign } from '../../lib/ledger/signatures';
import { threadedChain } from '../../lib/ledger/threads';
import { trainingsIn } from '../../lib/ledger/training';
import type { Policy } from '../../lib/model/policy';
import { weekNumbers } from '../../lib/report/numbers';
import { lossOf, silenceOf } from '../../lib/report/silence';
import { trainingOf } from '../../lib/report/training';
import { proposedPolicy, type RuleAction, tuningOf } from '../../lib/report/tuning';
import { TREND, weekRange, weeksUntil } from '../../lib/report/week';
import { weeklyReport } from '../../lib/report/weekly';
import { ruleById } from '../../rules';

const JSON_TYPE = 'application/json';

/** What a rule does now; undefined for one that nobody may weaken. */
function actionOf(policy: Policy | null, id: string): RuleAction | undefined {
  const rule = ruleById(id);
  if (!rule || rule.release === 'never') return undefined;
  const own = policy?.rules[id]?.action;
  return { action: own ?? rule.action, fixed: own !== undefined };
}

/** What the report page can do, made of the account of this profile and those that were imported. */
export function reportApi(database: Database, policy: Policy | null): ReportApi {
  const school = policy?.name ?? '';
  const incidents = openIncidents(database);
  const store = openStore(database);
  const reports = openReports(database);

  return {
    async week(week) {
      const now = Date.now();
      const range = weekRange(week);
      const entries = await reports.entriesBetween(range.from, range.to);
      const earlier = await reports.earlier(entries);
      const before = weeksUntil(week, TREND).slice(0, -1);
      const past = await Promise.all(before.map((one) => reports.numbers(one, now)));
      const lost = await lostHead(database, headKeeper);
      const silent = silenceOf(await reports.computers(range), range, now);
      const silence = [...(lost ? lossOf(lost, range) : []), ...silent];
      const report = weeklyReport(entries, week, { previous: past.at(-1), earlier });
      const trend = [...past, weekNumbers(week, entries, earlier)];
      const during = (await incidents.everywhere()).filter(
        ({ openedAt, endedAt = range.to }) => openedAt < range.to && endedAt >= range.from,
      );
      const tuning = tuningOf(
        trend.flatMap((one) => one.tuning ?? []),
        (rule) => actionOf(policy, rule),
      );
      const training = trainingOf(policy?.people ?? [], await trainingsIn(database), range.to);
      return { report, trend, silence, incidents: during, training, tuning };
    },
    subscribe: (callback) => {
      const stops = [store.onChange(callback), reports.onImport(callback)];
      return () => {
        for (const stop of stops) stop();
      };
    },
    save: (name, content, type) => save(name, [content], type),

    async saveSigned(name, data) {
      const head = await signHead(database, headKeeper, Date.now());
      const report = { kind: 'shenfa-report', version: 1, school, ...data, head };
      const { privateKey } = await accountKeys(database);
      const signature = await sign(privateKey, 'report', report);
      save(name, [JSON.stringify({ ...report, signature }, null, 1)], JSON_TYPE);
    },

    saveProposal(tuning) {
      const proposed = policy && proposedPolicy(policy, tuning);
      if (proposed) save('策略-建议.json', [JSON.stringify(proposed, null, 1)], JSON_TYPE);
    },

    account: {
      async head() {
        const [last, signed] = await Promise.all([
          database.entries.toCollection().last(),
          database.heads.toCollection().last(),
        ]);
        if (!last) return undefined;
        const about = signed && { lines: signed.seq, at: signed.at };
        return { lines: last.seq, hash: last.hash, ...(about && { signed: about }) };
      },
      async check(onProgress, signal) {
        const chain = await threadedChain(database, () => new Worker(browser.runtime.getURL('/chain-thread.js')));
        return checkChain(chain, { apart: await headKeeper.load(), onProgress, signal });
      },
      async export(computer) {
        const parts: string[] = [];
        const about = { school, computer, now: Date.now() };
        for await (const part of exportAccount(database, headKeeper, about)) parts.push(part);
        const day = new Date(about.now).toISOString().slice(0, 10);
        save(`台账-${computer || school}-${day}.json`, parts, JSON_TYPE);
      },
      checkReport: (text) => checkReport(database, text),
      findForm: (code) => findForm(database, code),
      import: (text) => importAccount(database, text, Date.now()),
    },
  };
}
