import { type Answer, type Ask, EMPTY_BYTES } from '../channel';

type AskGuard = (ask: Ask, answer: (answer: Answer) => void) => void;

/**
 * Takes over the pings of links: the browser sends them with a body that nothing else of the gate sees. They are asked
 * for like beacons, with the body and type of the HTML standard.
 */
export function watchPings(ask: AskGuard, mayLoad: (url: string) => boolean): void {
  const nobody = () => undefined;
  const clicked = (event: Event): void => {
    const link = event
      .composedPath()
      .find((target) => target instanceof HTMLAnchorElement && target.hasAttribute('ping'));
    if (!(link instanceof HTMLAnchorElement)) return;
    const urls = link.ping
      .split(/\s+/)
      .flatMap((url) => (URL.canParse(url, link.baseURI) ? [new URL(url, link.baseURI)] : []));
    const { ping: pings, href } = link;
    link.removeAttribute('ping');
    setTimeout(() => {
      if (!link.hasAttribute('ping')) link.ping = pings;
      if (event.defaultPrevented) return;
      const headers = [['ping-to', href]] as const;
      const ping = (url: string): void => {
        const facts = { id: 0, channel: 'beacon', url, method: 'POST', headers, async: true } as const;
        ask({ ...facts, contentType: 'text/ping', bytes: new TextEncoder().encode('PING').buffer }, nobody);
      };
      for (const { href: url } of urls) {
        if (mayLoad(url)) ping(url);
        else {
          const address = { id: 0, channel: 'address', url, method: 'GET', headers: [], async: true } as const;
          ask({ ...address, contentType: '', bytes: EMPTY_BYTES }, (answer) => {
            if (answer.outcome === 'send') ping(answer.url);
          });
        }
      }
    });
  };
  window.addEventListener('click', clicked, true);
  window.addEventListener('auxclick', clicked, true);
}
