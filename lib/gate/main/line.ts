import { ANSWER, type Answer, ASK, type Ask, FORM, HANDOVER, HELLO, READY } from '../channel';
import {
  addEventListener,
  apply,
  detailOf,
  dispatchEvent,
  NativeCustomEvent,
  NativeEvent,
  NativeMouseEvent,
  relatedTargetOf,
  removeEventListener,
} from './natives';

/** Puts a request to the guard; the answer may take as long as the teacher thinks. */
export type AskGuard = (ask: Omit<Ask, 'id'>, answered: (answer: Answer) => void) => void;

/** The line to the guard. */
export interface Line {
  readonly ask: AskGuard;
  /** Tells the guard which form is being submitted without a submit event, and with null that it is over. */
  readonly announce: (form: HTMLFormElement | null) => void;
}

const WORD = { bubbles: false };

/**
 * Takes over the shared element and returns the line to the guard. Without a guard every request is refused: callbacks
 * and not promises, because a page can watch promises.
 */
export function openLine(): Line {
  const waiting: Record<number, (answer: Answer) => void> = { __proto__: null } as never;
  let shared: EventTarget | null = null;
  let last = 0;

  const heard = (event: globalThis.Event): void => {
    const answer = apply(detailOf, event, []) as Answer | null;
    const answered = answer && waiting[answer.id];
    if (!answered) return;
    delete waiting[answer.id];
    answered(answer);
  };

  const take = (event: globalThis.Event): void => {
    const element = apply(relatedTargetOf, event, []);
    if (!element || shared) return;
    shared = element as EventTarget;
    apply(removeEventListener, window, [HANDOVER, take]);
    apply(addEventListener, shared, [ANSWER, heard]);
    apply(dispatchEvent, shared, [new NativeEvent(READY, WORD)]);
  };
  apply(addEventListener, window, [HANDOVER, take]);
  apply(dispatchEvent, window, [new NativeEvent(HELLO, WORD)]);

  return {
    ask(ask, answered) {
      last += 1;
      const id = last;
      if (!shared) return answered({ id, outcome: 'refused' });
      waiting[id] = answered;
      apply(dispatchEvent, shared, [new NativeCustomEvent(ASK, { detail: { ...ask, id } })]);
    },
    announce(form) {
      if (shared) apply(dispatchEvent, shared, [new NativeMouseEvent(FORM, { relatedTarget: form })]);
    },
  };
}
