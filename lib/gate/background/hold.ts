import type { WebRequest } from 'webextension-polyfill';
import type { Policy, SitePolicy } from '../../model/policy';
import { isOpenPath, siteOf } from '../../model/sites';
import { mayLoad } from '../isolated/addresses';

type Details = WebRequest.OnBeforeRequestDetailsType;
/** What of a request is looked at. */
export type HeldRequest = Pick<Details, 'url' | 'method' | 'tabId' | 'documentUrl' | 'originUrl' | 'requestBody'>;

const SAFE = /^(get|head|options)$/i;
/** A page's service worker sees a released request and makes one of its own of it within this time. Milliseconds. */
export const ECHO = 2_000;

function siteAt(policy: Policy, address: string | undefined): SitePolicy | undefined {
  return address !== undefined && URL.canParse(address) ? siteOf(policy, new URL(address).hostname) : undefined;
}

/** A body as one text; undefined when not all of it can be seen. */
function textOf(body: Details['requestBody']): string | undefined {
  if (!body || body.error) return undefined;
  if (body.formData) return JSON.stringify(body.formData);
  const chunks = body.raw?.map(({ bytes }) => bytes as ArrayBuffer | undefined) ?? [];
  if (chunks.length === 0 || chunks.includes(undefined)) return undefined;
  return chunks.map((bytes) => new TextDecoder('latin1').decode(bytes)).join('');
}

/**
 * Decides which requests may go on: with a body, or as a socket, only under a release nobody has used; by its address
 * alone, when that says nothing that would be held in a post.
 * @param use takes back the release a request is made under, and says whether there was one
 */
export function createHold(policy: () => Policy | null, use: (url: string) => boolean) {
  /** Bodies of released requests, for the same request made once more by the page's service worker. */
  const echoes = new Map<string, Details['requestBody']>();

  function isReleased({ url, tabId, requestBody }: HeldRequest): boolean {
    if (use(url)) {
      echoes.set(url, requestBody);
      setTimeout(() => echoes.delete(url), ECHO);
      return true;
    }
    if (tabId !== -1 || !echoes.has(url)) return false;
    const released = textOf(echoes.get(url));
    echoes.delete(url);
    return released !== undefined && released === textOf(requestBody);
  }

  return function mayGoOn(request: HeldRequest): boolean {
    const { url, method, documentUrl, originUrl } = request;
    const inForce = policy();
    const released = isReleased(request);
    const site = inForce && (siteAt(inForce, url) ?? siteAt(inForce, documentUrl) ?? siteAt(inForce, originUrl));
    if (released || !site || site.mode === 'observe') return true;
    if (/^wss?:/.test(url) || !SAFE.test(method)) return false;
    return isOpenPath(site, new URL(url)) || mayLoad(url, [], { ...inForce, site });
  };
}
