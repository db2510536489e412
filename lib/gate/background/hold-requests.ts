import type { WebRequest } from 'webextension-polyfill';
import { browser } from '../../infra/browser';
import type { Policy } from '../../model/policy';
import { createHold, ECHO } from './hold';
import { useOf } from './releases';

/**
 * Holds every request of a guarded site until it has been looked at, whatever made it: markup, style sheets, code the
 * collector never met. Firefox alone lets an extension do that. The network floor lies underneath, for here a request goes
 * out whose answer never comes.
 */
export function holdRequests(ready: Promise<unknown>, policy: () => Policy | null): void {
  const mayGoOn = createHold(policy, (url) => useOf(url, ECHO));
  const hold = async (request: WebRequest.OnBeforeRequestDetailsType): Promise<WebRequest.BlockingResponse> => {
    try {
      await ready;
      return { cancel: !mayGoOn(request) };
    } catch {
      return { cancel: true };
    }
  };
  const filter = { urls: ['<all_urls>', 'ws://*/*', 'wss://*/*'] };
  browser.webRequest.onBeforeRequest.addListener(hold, filter, ['blocking', 'requestBody']);
}
