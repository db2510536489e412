import {
  ANSWER,
  type Answer,
  ASK,
  type Ask,
  DOCUMENT,
  EMPTY_BYTES,
  FORM,
  HANDOVER,
  HELLO,
  READY,
  SOCKET,
  SOCKET_NEWS,
  type SocketMove,
  type SocketNews,
} from '../channel';
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
  test,
} from './natives';

/** Puts a request to the guard; the answer may take as long as the teacher thinks. */
export type AskGuard = (ask: Omit<Ask, 'id'>, answered: (answer: Answer) => void) => void;

/** The line to the guard. */
export interface Line {
  readonly ask: AskGuard;
  /** Whether an address may be loaded at once. `more`: what else of the request says something. */
  readonly mayLoad: (url: string, more?: string) => boolean;
  /** Tells the guard which form is being submitted without a submit event, and with null that it is over. */
  readonly announce: (form: HTMLFormElement | null) => void;
  /** Tells the guard of a document that the page can reach, or has opened anew. */
  readonly reach: (document: Document) => void;
  readonly socket: (move: SocketMove) => void;
  /** Calls back with what happens to sockets. */
  readonly onSocket: (heard: (news: SocketNews) => void) => void;
}

/** A request that only an address describes. */
export const EMPTY = { contentType: '', bytes: EMPTY_BYTES } as const;

const WORD = { bubbles: false };
/** Nothing is found in an address without five digits in a row or a character beyond ASCII. */
const TELLING = /\d{5}|%[89a-f]|[^\0-\x7f]/i;

/**
 * Takes over the shared element and returns the line to the guard. Without a guard every request is refused: callbacks
 * and not promises, because a page can watch promises.
 */
export function openLine(): Line {
  const waiting: Record<number, (answer: Answer) => void> = { __proto__: null } as never;
  let hearNews: (news: SocketNews) => void = () => undefined;
  let shared: EventTarget | null = null;
  let last = 0;

  const say = (event: globalThis.Event): void => {
    if (shared) apply(dispatchEvent, shared, [event]);
  };
  const tell = (name: string, detail: unknown) => say(new NativeCustomEvent(name, { detail }));

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
    apply(addEventListener, shared, [
      SOCKET_NEWS,
      (news: globalThis.Event) => hearNews(apply(detailOf, news, []) as SocketNews),
    ]);
    say(new NativeEvent(READY, WORD));
  };
  apply(addEventListener, window, [HANDOVER, take]);
  apply(dispatchEvent, window, [new NativeEvent(HELLO, WORD)]);

  const ask: AskGuard = (ask, answered) => {
    last += 1;
    const id = last;
    if (!shared) return answered({ id, outcome: 'refused' });
    waiting[id] = answered;
    tell(ASK, { ...ask, id });
  };

  return {
    ask,
    mayLoad(url, more = '') {
      if (!(apply(test, TELLING, [url + more]) as boolean)) return true;
      let may = false;
      const headers = [['', more]] as const;
      ask({ ...EMPTY, channel: 'address', url, method: 'GET', headers, async: false, look: true }, ({ outcome }) => {
        may = outcome === 'send';
      });
      return may;
    },
    announce: (form) => say(new NativeMouseEvent(FORM, { relatedTarget: form })),
    reach: (document) => say(new NativeMouseEvent(DOCUMENT, { relatedTarget: document })),
    socket: (move) => tell(SOCKET, move),
    onSocket(heard) {
      hearNews = heard;
    },
  };
}
