import type { Runtime, WebRequest } from 'webextension-polyfill';
import { ADAPTERS } from '../../../rules/sites';
import { SECRET } from '../../../rules/sites/fields';
import { lastName } from '../../../rules/sites/names';
import { publishesNothing, recognise } from '../../../rules/sites/recognise';
import { browser } from '../../infra/browser';
import { Refusal } from '../../infra/refusal';
import type { Kept } from '../../ledger/kept';
import type { AttemptReport, ResponseOf } from '../../model/messages';
import type { Policy, SitePolicy } from '../../model/policy';
import type { Draft } from '../../model/review';
import { siteOf } from '../../model/sites';
import type { Submission } from '../../model/submission';
import { inspect, redact, redactTitle, toRecorded } from '../../pipeline';
import type { ReadAgain } from '../../reading/ask';
import type { Body } from '../isolated/body/body';
import { bytesBody } from '../isolated/body/bytes';
import { entriesBody } from '../isolated/body/entries';
import { submissionOf } from '../isolated/submission';
import type { Desk } from './desk';
import { STOPPED_PAGE } from './stopped-page';

export interface StoppedParts {
  readonly kept: Kept;
  readonly desk: Desk;
  readonly policy: () => Policy | null;
  /** Reads a submission a second time. */
  readonly readAgain: (submission: Submission) => Promise<ReadAgain>;
  /** Milliseconds since the epoch. */
  readonly now: () => number;
}

type Details = WebRequest.OnBeforeRequestDetailsType;

/** Most navigations that are remembered while nobody knows yet what becomes of them. */
const MOST = 20;
/** The network floor leads a navigation away before anything is sent; later it is known to have gone. Milliseconds. */
const SOON = 10_000;

/** The body of a form as the browser shows it: its fields, or the bytes of a multipart body without the files. */
async function bodyOf({ requestBody }: Details): Promise<Body<unknown>> {
  const { formData, raw = [] } = requestBody ?? {};
  if (formData) {
    // The polyfill's types know one value for each name; there are several.
    const entries = Object.entries(formData as unknown as Record<string, string[]>);
    return entriesBody(entries.flatMap(([name, values]) => values.map((value) => [name, value] as const)));
  }
  // Between the bytes stand the names of the files.
  const chunks = raw.flatMap(({ bytes }) => (bytes === undefined ? [] : [bytes as ArrayBuffer]));
  const bytes = await new Blob(chunks).arrayBuffer();
  const boundary = /^--([^\r\n]+)/.exec(new TextDecoder('latin1').decode(bytes.slice(0, 200)))?.[1];
  return bytesBody(bytes, boundary === undefined ? '' : `multipart/form-data; boundary=${boundary}`);
}

/** Keeps the texts of forms that the floor stopped because no guard had released them. */
export function createStopped({ kept, desk, policy, readAgain, now }: StoppedParts) {
  const leaving = new Map<string, Details>();
  let keeping: Promise<void> = Promise.resolve();

  async function keep(details: Details): Promise<void> {
    const { url, tabId, documentUrl, originUrl } = details as Details & { documentUrl?: string; originUrl?: string };
    const { hostname, pathname, searchParams } = new URL(url);
    const inForce = policy();
    const site = inForce && siteOf(inForce, hostname);
    if (!inForce || !site) return;
    const body = await bodyOf(details);
    const request = { method: 'POST', host: hostname, path: pathname, query: [...searchParams], fields: body.fields };
    const recognised = recognise(request, site.adapter, ADAPTERS);
    // A sign-in that was stopped is no draft.
    if (publishesNothing(recognised, body.fields, body.files.length)) return;
    const values = body.fields.map(({ name, value }) => (SECRET.test(lastName(name)) ? '' : value));
    const submission = submissionOf({ outgoing: { body }, recognised, saved: [] }, values);
    const { report, draft } = heldOf(await readAgain(submission), inForce, site);
    const from = new URL(documentUrl ?? originUrl ?? url);
    const page = from.origin + from.pathname;
    // The text first: it must not be lost because the account cannot be written.
    await kept.keep({ id: report.submission, at: now(), tab: tabId, page, report }, draft);
    await desk.stopped(report, { url: page });
  }

  function heldOf(
    { submission, passages }: ReadAgain,
    inForce: Policy,
    site: SitePolicy,
  ): { report: AttemptReport; draft: Draft } {
    const inspection = inspect(submission, { ...inForce, site }, passages);
    const { title, fields, contentHash } = submission;
    const { verdict, reviewable, uninspected, findings } = inspection;
    return {
      report: {
        submission: crypto.randomUUID(),
        channel: 'form',
        title: redactTitle(submission, inspection).slice(0, 200),
        // It was stopped, whatever is in it.
        verdict: verdict === 'block' ? verdict : 'review',
        reviewable,
        findings: toRecorded(inspection, submission),
        uninspected: uninspected.map(({ name, reason }) => ({ name: redact(name), reason })),
        contentHash,
        document: {
          kind: 'publish',
          adapter: 'generic',
          ids: [],
          page: crypto.randomUUID(),
          partial: false,
          carries: {},
          lacks: [],
        },
      },
      draft: {
        title,
        fields: fields.map(({ name, format, value }) => ({ name, format, value })),
        marks: findings.map(({ field, start, end, rule, action }) => ({ field, start, end, rule, action })),
      },
    };
  }

  async function known(id: string) {
    const facts = await kept.facts(id);
    if (!facts) throw new Refusal('这份草稿已不在本机。');
    return facts;
  }

  return {
    /** A form is on its way in a tab. */
    leaves(details: Details): void {
      const inForce = policy();
      // Until the policy is known any site could be guarded; what others send is nobody's business here.
      if (inForce && !siteOf(inForce, new URL(details.url).hostname)) return;
      leaving.set(details.requestId, details);
      setTimeout(() => leaving.delete(details.requestId), SOON);
      for (const id of [...leaving.keys()].slice(0, -MOST)) leaving.delete(id);
    },
    /** It was led elsewhere. */
    isGone(requestId: string): void {
      leaving.delete(requestId);
    },
    /** It was led to the page for stopped navigations. */
    isStopped(requestId: string): void {
      const details = leaving.get(requestId);
      leaving.delete(requestId);
      if (details)
        keeping = keeping
          .then(() => keep(details))
          .catch(() => console.error('shenfa: a stopped form was not kept or not recorded'));
    },
    async list(sender: Runtime.MessageSender): Promise<ResponseOf<'stopped.list'>> {
      await keeping;
      const all = await kept.list(now());
      return all.map(({ id, at, page, tab, report: { title, reviewable, findings } }) => {
        return { id, at, page, title, here: tab === sender.tab?.id, reviewable, findings: findings.length };
      });
    },
    text: async (id: string): Promise<ResponseOf<'stopped.text'>> => ({ draft: (await kept.text(id)) ?? null }),
    forget: (id: string): Promise<void> => kept.forget(id),
    async review(id: string, reason: string): Promise<void> {
      const { report, page } = await known(id);
      const draft = await kept.text(id);
      if (!draft) throw new Refusal('这份草稿已不在本机。');
      await desk.review({ report, reason, draft }, { url: page });
      await kept.forget(id);
    },
  };
}
export type Stopped = ReturnType<typeof createStopped>;

/**
 * Watches navigations from now on. Call synchronously at worker start. Nothing is asked of how they end: that would wake the
 * worker once more for every page of every site.
 * @param used is told of every address, before the request goes.
 */
export function watchStopped(stopped: Stopped, used: (url: string) => void): void {
  const ours = browser.runtime.getURL(STOPPED_PAGE);
  const filter: WebRequest.RequestFilter = { urls: ['<all_urls>'], types: ['main_frame'] };
  browser.webRequest.onBeforeRequest.addListener(
    (details) => {
      used(details.url);
      if (details.method === 'POST' && details.url.startsWith('http')) stopped.leaves(details);
      return undefined;
    },
    filter,
    ['requestBody'],
  );
  browser.webRequest.onBeforeRedirect.addListener(({ requestId, redirectUrl }) => {
    if (redirectUrl.startsWith(ours)) stopped.isStopped(requestId);
    else stopped.isGone(requestId);
  }, filter);
}
