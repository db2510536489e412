import { targetOf } from './editable';
import type { Listeners } from './listeners';

/** From so long a text on, in code units, work waits for a pause in typing. */
const LONG = 100_000;
/** That pause, in milliseconds. */
const PAUSE = 400;
/** Longest wait for an idle moment, in milliseconds. */
const IDLE = 1000;

/** Has work done when the browser has nothing else to do, and never while a person composes a character. */
export function createPace(work: () => number, listeners: Listeners) {
  let isComposing = false;
  let isAsked = false;
  let isWaiting = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let length = 0;

  const run = (): void => {
    isWaiting = false;
    if (isComposing) return;
    isAsked = false;
    length = work();
  };
  const wait = (): void => {
    if (isWaiting || isComposing) return;
    isWaiting = true;
    requestIdleCallback(run, { timeout: IDLE });
  };
  const ask = (): void => {
    isAsked = true;
    clearTimeout(timer);
    if (length < LONG) wait();
    else timer = setTimeout(wait, PAUSE);
  };

  const onStart = (): void => {
    isComposing = true;
  };
  const onEnd = (): void => {
    isComposing = false;
    if (isAsked) ask();
  };
  listeners.on(['compositionstart'], onStart);
  // Who leaves the field has stopped composing, whatever the browser says.
  listeners.on(['compositionend', 'blur'], onEnd);
  // Editors that take their text from an EditContext compose there, out of sight of the document.
  listeners.on(['focusin'], (event) => {
    const context: unknown = Reflect.get(targetOf(event) ?? {}, 'editContext');
    if (!(context instanceof EventTarget)) return;
    context.addEventListener('compositionstart', onStart);
    context.addEventListener('compositionend', onEnd);
  });
  return {
    /** Asks for the work to be done soon. */
    ask,
    get isComposing() {
      return isComposing;
    },
  };
}
