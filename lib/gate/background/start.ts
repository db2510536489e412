import { browser } from '../../infra/browser';
import { type Handlers, serve } from '../../infra/messages-server';
import { choosePerson, currentPerson } from '../../infra/person';
import { importPolicy, loadPolicy, type PolicyState } from '../../infra/policy-store';
import { openStore } from '../../ledger';
import { nearestLocale } from '../../model/locale';
import type { GuardSettings } from '../../model/messages';
import type { Policy, SitePolicy } from '../../model/policy';
import { siteOf } from '../../model/sites';
import { redact } from '../../pipeline';
import { addressOf } from './address';
import { createDecisions } from './decisions';
import { createDesk } from './desk';
import { layFloor } from './floor';
import { forgetReleases, grant, revokeOnUse } from './releases';
import { injectIntoOpenTabs, missingAccess, registerScripts } from './scripts';

const hostsOf = (sites: readonly SitePolicy[]) => sites.flatMap((site) => site.hosts);

/** Puts a policy into force: the floor first, then the scripts, then the pages that are already open. */
async function enforce(policy: Policy | null): Promise<void> {
  const sites = policy?.sites ?? [];
  await layFloor(hostsOf(sites.filter((site) => site.mode === 'enforce')));
  await registerScripts(hostsOf(sites));
  await injectIntoOpenTabs(hostsOf(sites));
  // Without access the floor stops everything and nobody can say why: the icon must.
  const missing = await missingAccess(hostsOf(sites));
  await browser.action.setBadgeText({ text: missing.length > 0 ? '!' : '' });
}

/** Starts the worker. Listeners are registered synchronously; everything else waits until the policy is in force. */
export function startBackground(): void {
  const store = openStore();
  let state: PolicyState = { policy: null, source: 'none', problems: [] };

  const reload = async (): Promise<void> => {
    state = await loadPolicy();
    await enforce(state.policy);
  };
  const ready = (async () => {
    await forgetReleases();
    await reload();
  })();

  const policy = () => state.policy;
  const person = async () => (state.policy ? currentPerson(state.policy) : undefined);
  const now = () => Date.now();
  const desk = createDesk({ store, policy, person, grant, redact, now });
  const decisions = createDecisions({ store, policy, redact, now });

  async function settingsFor(site: SitePolicy, inForce: Policy): Promise<GuardSettings> {
    const who = await currentPerson(inForce);
    const { name: school, rules, words, patterns, publicValues, listThreshold, uninspected, contact, people } = inForce;
    const locale = inForce.locale ?? nearestLocale(browser.i18n.getUILanguage());
    const decides = { rules, words, patterns, publicValues, listThreshold, uninspected };
    return { site, school, ...decides, contact, people, locale, ...(who && { person: who }) };
  }

  const handlers: Handlers = {
    'guard.settings': async (_request, sender) => {
      await ready;
      const address = addressOf(sender);
      const site = address && state.policy ? siteOf(state.policy, address.hostname) : undefined;
      return site && state.policy ? settingsFor(site, state.policy) : null;
    },
    'guard.attempt': async (request, sender) => {
      await ready;
      return desk.attempt(request, sender);
    },
    'guard.pass': async () => {
      await ready;
      return { nonce: await grant() };
    },
    'guard.review': async (request, sender) => {
      await ready;
      return desk.review(request, sender);
    },
    'guard.withdraw': async (request, sender) => {
      await ready;
      return desk.withdraw(request, sender);
    },
    'person.choose': async ({ person: id }) => {
      await choosePerson(id);
      return { ok: true };
    },
    'review.decide': async (request) => {
      await ready;
      await decisions.decide(request);
      return { ok: true };
    },
    'policy.state': async () => {
      await ready;
      const { sites = [] } = state.policy ?? {};
      return {
        ...state,
        problems: [...state.problems],
        person: (await person()) ?? null,
        missingAccess: await missingAccess(hostsOf(sites)),
      };
    },
    'policy.import': async ({ text }) => {
      await ready;
      const problems = await importPolicy(text);
      if (problems.length === 0) await reload();
      return { problems };
    },
  };

  serve(handlers);
  revokeOnUse();
  browser.storage.onChanged.addListener((_changes, area) => {
    if (area === 'managed') void ready.then(reload);
  });
  browser.permissions.onAdded.addListener(() => void ready.then(() => enforce(state.policy)));
  browser.permissions.onRemoved.addListener(() => void ready.then(() => enforce(state.policy)));
}
