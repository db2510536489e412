import { createFlow } from './flow';
import { watchForms } from './forms';
import { openLine } from './line';
import type { Outgoing } from './outgoing';
import { createPanelHost } from './panel-host';
import { outgoingOf } from './requests';
import { watchSettings } from './settings';

/** Tells a worker that brings the guard into open pages that this document has one. */
const HERE = Symbol.for('shenfa.guard');

/** The fragment that opened the floor for this document is of no use to anyone any more. */
function tidyAddress(): void {
  const { location, history } = window;
  if (/^#pg=[0-9a-f]{32}$/.test(location.hash))
    history.replaceState(history.state, '', location.pathname + location.search);
}

/** Starts the guard of this document. */
export function startGuard(): void {
  if (Reflect.has(globalThis, HERE)) return;
  Reflect.set(globalThis, HERE, true);
  tidyAddress();

  const settings = watchSettings();
  const flow = createFlow(settings, createPanelHost());
  const take = (pending: Promise<Outgoing>) => void flow(pending);
  const stopping = () => settings.known !== null;

  const forms = watchForms(take, stopping);
  openLine((ask, answer) => take(outgoingOf(ask, answer)), forms.announced);
}
