import type { Runtime } from 'webextension-polyfill';

/** Where a document lives: its own address, or for about:blank and srcdoc that of its origin. */
export function addressOf(sender: Runtime.MessageSender): URL | undefined {
  // `origin` is there in every browser that runs content scripts in about:blank, but not in the polyfill's types.
  const { origin } = sender as { origin?: string };
  for (const candidate of [sender.url, origin, sender.tab?.url]) {
    if (candidate !== undefined && URL.canParse(candidate)) {
      const url = new URL(candidate);
      if (url.protocol === 'http:' || url.protocol === 'https:') return url;
    }
  }
  return undefined;
}
