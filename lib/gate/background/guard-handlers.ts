import type { Runtime } from 'webextension-polyfill';
import { isFirefox } from '../../infra/browser';
import type { FileSettings } from '../../infra/local-files';
import type { Handlers } from '../../infra/messages-server';
import type { Readers } from '../../infra/reader';
import { Refusal } from '../../infra/refusal';
import { rosterInfo } from '../../infra/roster-info';
import type { Locale } from '../../model/locale';
import type { AttemptReport } from '../../model/messages';
import type { createAlarms } from './alarms';
import type { Desk } from './desk';
import { explain } from './explain';
import { guardTab } from './guarded-tabs';
import type { InForce } from './in-force';
import type { createNotices } from './notices';
import { allowSocket, arm, grant, reportCame } from './releases';
import { said } from './said';
import { injectHelp } from './scripts';
import { settingsFor } from './settings-for';

interface Parts {
  /** Resolves when the policy is in force. */
  readonly ready: Promise<unknown>;
  readonly inForce: InForce;
  readonly desk: Desk;
  readonly alarms: ReturnType<typeof createAlarms>;
  readonly notices: ReturnType<typeof createNotices>;
  readonly readers: Readers;
  readonly locale: () => Locale;
  /** Looks after the account, and again at what waits. */
  readonly tend: () => void;
}

type Names = Extract<keyof Handlers, `guard.${string}`>;

/** What the guards of pages ask for. */
export function guardHandlers(parts: Parts): Pick<Handlers, Names> {
  const { ready, inForce, desk, alarms, notices, readers, locale, tend } = parts;

  /** Nobody waits for it: an alarm stops nothing. */
  const noteStrange = (report: AttemptReport, sender: Runtime.MessageSender): void => {
    const site = inForce.siteFor(sender);
    if (site) alarms.saw(site.id, report).catch(said('alarm'));
  };

  /** What files are looked through for. */
  async function fileSettings(): Promise<FileSettings> {
    await ready;
    const { words = [], patterns = [] } = inForce.policy() ?? {};
    return { own: { words, patterns }, roster: (await rosterInfo())?.id ?? null, locale: locale() };
  }

  return {
    'guard.settings': async (_request, sender) => {
      await ready;
      const [site, policy] = [inForce.siteFor(sender), inForce.policy()];
      return site && policy ? settingsFor(site, policy, locale(), alarms.of) : null;
    },
    'guard.attempt': async (request, sender) => {
      await ready;
      const answer = await desk.attempt(request, sender);
      notices.saw(request, answer, sender);
      noteStrange(request.report, sender);
      tend();
      return answer;
    },
    'guard.read': async ({ texts }) => readers.texts({ texts, roster: (await rosterInfo())?.id ?? null }),
    'guard.file': async (request) => readers.files(request, await fileSettings()),
    'guard.mend': async (request) => readers.copies(request, await fileSettings()),
    'guard.explain': async ({ rules, locale: language }) => ({ rules: explain(rules, language) }),
    'guard.help': async ({ frames }, sender) => {
      await injectHelp(sender, frames);
      return { ok: true };
    },
    'guard.notice': async (_request, sender) => ({ findings: notices.take(sender) }),
    'guard.pass': async () => {
      await ready;
      return { nonce: await grant() };
    },
    'guard.arm': async (_request, sender) => {
      await ready;
      if (!inForce.isEnforcedFor(sender)) return { nonces: [] };
      if (isFirefox() && sender.frameId === 0 && sender.tab?.id !== undefined) await guardTab(sender.tab.id);
      return { nonces: await arm(sender) };
    },
    'guard.spent': async ({ nonce, report }, sender) => {
      if (nonce !== undefined) reportCame(nonce);
      await ready;
      if (report) await desk.spent(report, sender);
      return { ok: true };
    },
    'guard.socket': async ({ url }, sender) => {
      await ready;
      if (sender.tab?.id === undefined || !inForce.isEnforcedFor(sender)) throw new Refusal('本页不在受控站点内。');
      await allowSocket(url, sender.tab.id);
      return { ok: true };
    },
    'guard.review': async (request, sender) => {
      await ready;
      const answer = await desk.review(request, sender);
      tend();
      return answer;
    },
    'guard.withdraw': async (request, sender) => {
      await ready;
      return desk.withdraw(request, sender);
    },
  };
}
