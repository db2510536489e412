import { publishesNothing, recognise } from '../../../rules/sites/recognise';
import { isOpenPath } from '../../model/sites';
import { type Answer, type Ask, isContentType, type PlainResponse } from '../channel';
import { withNonce } from '../nonce';
import { type Outgoing, siteRequestOf } from './outgoing';
import { outgoingOf, typeOf } from './requests';
import { send } from './send';
import type { Settings } from './settings';
import { unpacked } from './task';
import { versionNow } from './version';

/** Decides requests for which nobody can wait: synchronous ones, and those made while the page is being left. */
export interface Synchronous {
  /** Whether this document is being left. */
  readonly leaving: boolean;
  /** Asks for the nonces these requests need. */
  arm(): void;
  /** Sends a request at once and answers, or does nothing and gives false. */
  decide(ask: Ask, answer: (answer: Answer) => void): boolean;
}

function plainOf(xhr: XMLHttpRequest): PlainResponse {
  const { status, statusText, responseURL: url, response } = xhr;
  const lines = xhr.getAllResponseHeaders().trim().split(/\r?\n/);
  const headers = lines.flatMap((line): [string, string][] => {
    const at = line.indexOf(':');
    return at > 0 ? [[line.slice(0, at), line.slice(at + 1).trim()]] : [];
  });
  const bytes = Uint8Array.from(response as string, (char) => char.charCodeAt(0) & 0xff).buffer;
  return { status, statusText, headers, url, redirected: false, type: 'basic', bytes };
}

/** Sends by a synchronous request of this world, where the page cannot see the nonce. @throws when it fails. */
function sendNow(ask: Ask, url: string): PlainResponse {
  const xhr = new XMLHttpRequest();
  xhr.open(ask.method, url, false);
  xhr.withCredentials = ask.options?.credentials === 'include';
  // Bytes as they are: a synchronous request cannot ask for an ArrayBuffer in a window.
  xhr.overrideMimeType('text/plain; charset=x-user-defined');
  for (const [name, value] of ask.headers) if (!isContentType([name, value])) xhr.setRequestHeader(name, value);
  if (typeOf(ask) !== '') xhr.setRequestHeader('content-type', typeOf(ask));
  xhr.send(ask.bytes);
  return plainOf(xhr);
}

/** Sends without waiting for an answer. Never as a beacon: the type of a Blob loses the capitals of a boundary. */
function sendAway(ask: Ask, url: string): void {
  const { mode = 'cors', credentials = 'same-origin' } = ask.options ?? {};
  const isBeacon = ask.channel === 'beacon';
  const isOwn = new URL(url, location.href).origin === location.origin;
  const headers = [...ask.headers.filter((header) => !isContentType(header))].map(([n, v]): [string, string] => [n, v]);
  if (typeOf(ask) !== '') headers.push(['content-type', typeOf(ask)]);
  void fetch(url, {
    method: ask.method,
    headers,
    body: ask.bytes,
    keepalive: true,
    credentials: isBeacon ? 'include' : credentials,
    mode: mode === 'navigate' || (isBeacon && isOwn) ? 'same-origin' : isBeacon ? 'no-cors' : mode,
  }).catch(() => undefined);
}

export function createSynchronous(settings: Settings): Synchronous {
  const pool: string[] = [];
  let leaving = false;

  const arm = (): void => {
    Promise.all([send('guard.arm', {}), settings.current()]).then(
      ([{ nonces }]) => void pool.splice(0, pool.length, ...nonces),
      () => undefined,
    );
  };

  for (const name of ['pagehide', 'beforeunload']) {
    window.addEventListener(
      name,
      () => {
        leaving = true;
        // The teacher may stay.
        setTimeout(() => {
          leaving = false;
        });
      },
      true,
    );
  }
  window.addEventListener('pageshow', ({ persisted }) => persisted && arm(), true);

  function decide(ask: Ask, answer: (answer: Answer) => void): boolean {
    const { known } = settings;
    // What is looked up in a roster is looked up elsewhere, and that takes time.
    if (!known || known.roster) return false;
    const outgoing: Outgoing = outgoingOf({ ...ask, async: true }, answer);
    const recognised = recognise(siteRequestOf(outgoing), known.site.adapter, unpacked(known.adapters));
    const { fields, files } = outgoing.body;
    const { kind, shape } = recognised;
    const observed = known.site.mode === 'observe';
    const plain = { outgoing, recognised, kind: kind === 'draft' ? kind : 'publish', saved: [], lacks: [] } as const;
    const open = isOpenPath(known.site, new URL(outgoing.url));
    const quiet = open || publishesNothing(recognised, fields, files.length);
    const version = quiet
      ? undefined
      : versionNow(
          plain,
          fields.map(({ value }) => value),
          known,
        );
    const clean = quiet || (version?.inspection.verdict === 'allow' && shape?.partial !== true);
    const nonce = observed ? undefined : pool.shift();
    if (!(observed || (clean && nonce !== undefined))) return false;
    // Before the request: messages and requests of one document keep their order.
    void send('guard.spent', {
      ...(nonce !== undefined && { nonce }),
      ...(version && { report: version.report }),
    }).catch(() => undefined);
    const url = nonce === undefined ? ask.url : withNonce(ask.url, nonce);
    try {
      if (ask.async) sendAway(ask, url);
      else answer({ id: ask.id, outcome: 'response', response: sendNow(ask, url) });
    } catch {
      answer({ id: ask.id, outcome: 'refused' });
    }
    if (pool.length < 2 && !leaving) arm();
    return true;
  }

  return {
    get leaving() {
      return leaving;
    },
    arm,
    decide,
  };
}
