import * as z from 'zod/mini';
import { browser, isFirefox, network } from '../../infra/browser';
import { freshNonce, nonceFilter, nonceOf } from '../nonce';
import { bodyCondition } from './floor';
import { TAB_RULES } from './guarded-tabs';

type Condition = chrome.declarativeNetRequest.RuleCondition;

/**
 * What a request under a nonce can be for: what the guard itself sends, or what a page sends at its word. Of no others are
 * we told, so that pages of other sites cost as little as can be; so no others may be released.
 */
const FRAME_TYPES = ['sub_frame', 'object', 'xmlhttprequest', 'ping'] as const;
/** In Firefox the hold sees every request. */
const released = (): Condition => {
  const bodies = bodyCondition(isFirefox());
  return isFirefox() ? bodies : { ...bodies, resourceTypes: ['main_frame', ...FRAME_TYPES] as Types };
};
type Types = NonNullable<Condition['resourceTypes']>;

/** How long an unused nonce stays good, in milliseconds. */
const LIFETIME = 15_000;
/** How many requests a document may make for which nobody can wait, before it must ask again. */
const ARMED = 3;
/** How many nonces are kept ready, and how long after a release they are filled up again, in milliseconds. */
const SPARES = 4;
const PAUSE = 10;
/** How long the report of such a request may take to come, in milliseconds. */
const REPORT = 2_000;

/** Where a document is, as a message from it says. */
const Place = z.object({
  url: z.optional(z.string()),
  origin: z.optional(z.string()),
  tab: z.optional(z.object({ id: z.optional(z.int()), url: z.optional(z.string()) })),
  frameId: z.optional(z.int()),
});
export type Place = z.infer<typeof Place>;

/** A nonce given out before anything is known of the request it will be for. */
const Armed = z.object({ rule: z.int(), place: Place });
const AllArmed = z.record(z.string(), Armed);
type Armed = z.infer<typeof Armed>;

/** Rule ids of the nonces that are still good. */
const open = new Map<string, number>();
/** Outlives the worker, like the rules, but not the browser. */
const ARMED_KEY = 'armed';
let armed = new Map<string, Armed>();
/** Armed nonces whose report has come. */
const reported = new Set<string>();
let nextId = 1;

const ALLOW = { type: 'allow' } as chrome.declarativeNetRequest.RuleAction;

/** Lays a rule for each condition and takes others back, at once. Gives their ids. */
async function lay(conditions: readonly Condition[], takeBack: number[] = []): Promise<number[]> {
  const addRules = conditions.map((condition) => ({ id: nextId++, priority: 100, action: ALLOW, condition }));
  await network.updateSessionRules({ removeRuleIds: takeBack, addRules });
  return addRules.map(({ id }) => id);
}

async function allow(condition: Condition): Promise<number> {
  const [id = 0] = await lay([condition]);
  return id;
}

const remove = (ids: number[]) => network.updateSessionRules({ removeRuleIds: ids });
const keepArmed = () => browser.storage.session.set({ [ARMED_KEY]: Object.fromEntries(armed) });

function revoke(nonce: string, grace = 0): void {
  const id = open.get(nonce) ?? armed.get(nonce)?.rule;
  open.delete(nonce);
  if (armed.delete(nonce)) void keepArmed();
  if (id === undefined) return;
  if (grace > 0) setTimeout(() => void remove([id]), grace);
  else void remove([id]);
}

interface Spare {
  readonly nonce: string;
  readonly rule: number;
}

/** Their rules stand already, so that a release need not wait for one. Nobody has been told these nonces. */
const spares: Promise<Spare>[] = [];

async function freshSpare(): Promise<Spare> {
  const nonce = freshNonce();
  return { nonce, rule: await allow({ ...released(), urlFilter: nonceFilter(nonce) }) };
}

/** Has a nonce ready for the release after this one. */
export function prepareSpares(): void {
  while (spares.length < SPARES) {
    const spare = freshSpare();
    spares.push(spare);
    spare.catch(() => void spares.splice(spares.indexOf(spare), 1));
  }
}

/** Opens the floor for one request and returns the nonce its URL must carry. */
export async function grant(): Promise<string> {
  const { nonce, rule } = await (spares.shift() ?? freshSpare());
  open.set(nonce, rule);
  setTimeout(() => revoke(nonce), LIFETIME);
  // After the request that it is for, which must not wait for the next one's.
  setTimeout(prepareSpares, PAUSE);
  return nonce;
}

/**
 * Gives a document nonces for requests for which nobody can wait: each for one request, and only from its tab. A
 * document that asks again, or another in its place, takes back what was not used.
 */
export async function arm(sender: unknown): Promise<string[]> {
  const place = Place.parse(sender);
  const { tab: { id } = {}, frameId } = place;
  if (id === undefined) return [];
  const gone = forget((other) => other.tab?.id === id && (frameId === 0 || other.frameId === frameId));
  const nonces = Array.from({ length: ARMED }, freshNonce);
  const filterOf = (nonce: string) => ({ ...released(), urlFilter: nonceFilter(nonce), tabIds: [id] });
  const rules = await lay(nonces.map(filterOf), gone);
  nonces.forEach((nonce, i) => {
    armed.set(nonce, { rule: rules[i] ?? 0, place });
  });
  await keepArmed();
  return nonces;
}

/** Forgets armed nonces, and gives their rules to be taken back. */
function forget(which: (place: Place) => boolean): number[] {
  const gone = [...armed].filter(([, { place }]) => which(place));
  for (const [nonce] of gone) armed.delete(nonce);
  return gone.map(([, { rule }]) => rule);
}

async function disarm(which: (place: Place) => boolean): Promise<void> {
  const gone = forget(which);
  if (gone.length > 0) await remove(gone);
}

/** The report of a request under an armed nonce has come. */
export function reportCame(nonce: string): void {
  reported.add(nonce);
}

/** Opens the floor for one socket of one tab: its address can carry no nonce. */
export async function allowSocket(url: string, tab: number): Promise<void> {
  const types = ['websocket'] as unknown as Types;
  // Firefox's rules see it as an address of http.
  const urlFilter = `${url.replace(/^wss?/, '')}|`;
  open.set(url, await allow({ urlFilter, resourceTypes: types, tabIds: [tab] }));
  setTimeout(() => revoke(url), LIFETIME);
}

/** Forgets every nonce of an earlier worker but the armed ones: session rules outlive what it knew of them. */
export async function forgetReleases(): Promise<void> {
  const stored = await browser.storage.session.get(ARMED_KEY);
  const parsed = AllArmed.safeParse(stored[ARMED_KEY] ?? {});
  armed = new Map(parsed.success ? Object.entries(parsed.data) : []);
  const kept = new Set([...TAB_RULES, ...[...armed.values()].map(({ rule }) => rule)]);
  const ids = (await network.getSessionRules()).map((rule) => rule.id);
  nextId = Math.max(0, ...ids.filter((id) => !TAB_RULES.includes(id))) + 1;
  await remove(ids.filter((id) => !kept.has(id)));
}

let onUnreported: (place: Place) => void = () => undefined;

/**
 * Takes back the release a request is made under, and says whether there was one.
 * @param grace how long the network rule stays, in milliseconds, where something else sees to it that it is used once
 */
export function useOf(url: string, grace = 0): boolean {
  const nonce = open.has(url) ? url : nonceOf(url);
  if (nonce === undefined) return false;
  const place = armed.get(nonce)?.place;
  const known = place !== undefined || open.has(nonce);
  revoke(nonce, grace);
  if (place) {
    setTimeout(() => {
      if (!reported.delete(nonce)) onUnreported(place);
    }, REPORT);
  }
  return known;
}

/**
 * Takes a nonce back as soon as it has been used. Call synchronously at worker start. In Firefox the hold does it; of
 * navigations `watchStopped` tells.
 * @param unreported an armed nonce was used, and no report of what for has come.
 */
export function revokeOnUse(unreported: (place: Place) => void): void {
  onUnreported = unreported;
  if (!isFirefox()) {
    browser.webRequest.onBeforeRequest.addListener(({ url }) => void useOf(url), {
      urls: ['<all_urls>', 'ws://*/*', 'wss://*/*'],
      types: [...FRAME_TYPES, 'websocket'],
    });
  }
  browser.tabs.onRemoved.addListener((tab) => void disarm((place) => place.tab?.id === tab));
}
