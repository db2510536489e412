import { startScout } from '../../editor/scout';
import { isFirefox } from '../../infra/browser';
import type { Answer, Ask } from '../channel';
import { look, mayLoad } from './addresses';
import { watchChosenFiles } from './chosen';
import { createFlow } from './flow';
import { type FormWatch, type Watched, watchForms } from './forms';
import { openLine } from './line';
import { createMark } from './mark';
import { noticeOfDraft } from './notice';
import type { Outgoing } from './outgoing';
import { createPanelHost } from './panel-host';
import { watchPings } from './pings';
import { outgoingOf } from './requests';
import { send } from './send';
import { watchSettings } from './settings';
import { createSockets } from './sockets';
import { createSynchronous } from './synchronous';

/** Tells a worker that brings the guard into open pages, and the guard of a page around, that this document has one. */
const HERE = Symbol.for('shenfa.guard');

/** The fragment that opened the floor for this document is of no use to anyone any more. Says whether there was one. */
function tidyAddress(): boolean {
  const { location, history } = window;
  const released = /^#pg=[0-9a-f]{32}$/.test(location.hash);
  if (released) history.replaceState(history.state, '', location.pathname + location.search);
  return released;
}

/** Starts the guard of this document. */
export function startGuard(): void {
  if (Reflect.has(globalThis, HERE)) return;
  Reflect.set(globalThis, HERE, true);
  const released = tidyAddress();

  const mark = createMark();
  const settings = watchSettings((known) => {
    mark.silence(known === undefined);
    if (known !== undefined) mark.tell(known);
  });
  if (released) void noticeOfDraft(settings).catch(() => undefined);
  const flow = createFlow(
    settings,
    createPanelHost((open) => mark.hold(open)),
  );
  const take = (pending: Promise<Outgoing>) => void flow(pending);
  const stopping = () => settings.known !== null;
  const passes = (url: string) => mayLoad(url, [], settings.known);
  const now = createSynchronous(settings);

  const ask = (asked: Ask, answer: (answer: Answer) => void): void => {
    if (asked.look) return void answer(look(asked, settings.known));
    const hurried = !asked.async || (now.leaving && (asked.channel === 'beacon' || asked.options?.keepalive === true));
    if (hurried && now.decide(asked, answer)) return;
    // Too late to wait: refused, and the account says so.
    if (!asked.async) answer({ id: asked.id, outcome: 'refused' });
    take(Promise.resolve(outgoingOf(asked.async && !hurried ? asked : { ...asked, async: false }, answer)));
  };

  let scout: ReturnType<typeof startScout> | undefined;
  const watches = new Map<Window, FormWatch>();
  const watch = (target: Watched, alone: () => boolean): void => {
    const known = watches.get(target);
    if (known) known.attach();
    else watches.set(target, watchForms(target, { take, stopping: () => stopping() && alone(), mayLoad: passes }));
  };
  watch(window, () => true);
  /** The page can reach it before, or without, a guard of its own; or has opened it anew. */
  const onDocument = ({ defaultView }: Document): void => {
    const target = defaultView as Watched | null;
    if (target === window) watch(window, () => true);
    else if (target && !Reflect.has(target, HERE)) {
      const isAlone = () => !Reflect.has(target, HERE);
      watch(target, isAlone);
      scout?.watch(target.document, isAlone);
    }
  };

  watchChosenFiles(settings);
  // Firefox sends none, unless somebody has changed its settings; the floor stops those.
  if (!isFirefox()) watchPings(ask, passes);
  openLine({
    onAsk: ask,
    onForm: (form) => {
      for (const watch of watches.values()) watch.announced(form);
    },
    onDocument: (document) => {
      try {
        onDocument(document);
      } catch {
        // Another origin: it has a guard of its own, or the floor.
      }
    },
    onSocket: createSockets(take, settings, (text) => !mayLoad('http://socket/', [text], settings.known)),
  });
  if (/^https?:$/.test(location.protocol)) now.arm();
  // Last: whatever fails there, the gate is up.
  scout = startScout({ settings: settings.current, load: (frames) => send('guard.help', { frames }) });
}
