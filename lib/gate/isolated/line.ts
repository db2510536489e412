import * as z from 'zod/mini';
import { once } from '../../model/once';
import {
  ANSWER,
  type Answer,
  ASK,
  type Ask,
  DOCUMENT,
  FORM,
  HANDOVER,
  HELLO,
  READY,
  SOCKET,
  SOCKET_NEWS,
  type SocketMove,
  type SocketNews,
} from '../channel';
import { fromPage, intoPage } from './worlds';

/** The collector lives in the page's world: what comes from there is checked like anything from outside. */
const askSchema = once(() =>
  z.object({
    id: z.int().check(z.nonnegative()),
    channel: z.enum(['fetch', 'xhr', 'beacon', 'address']),
    url: z.url({ protocol: /^https?$/ }),
    method: z.string().check(z.minLength(1), z.maxLength(64)),
    headers: z.array(z.tuple([z.string(), z.string()])),
    contentType: z.string(),
    bytes: z.instanceof(ArrayBuffer),
    async: z.boolean(),
    look: z.optional(z.literal(true)),
    options: z.optional(
      z.object({
        mode: z.enum(['cors', 'no-cors', 'same-origin', 'navigate']),
        credentials: z.enum(['include', 'omit', 'same-origin']),
        cache: z.enum(['default', 'force-cache', 'no-cache', 'no-store', 'only-if-cached', 'reload']),
        redirect: z.enum(['error', 'follow', 'manual']),
        referrer: z.string(),
        referrerPolicy: z.string(),
        keepalive: z.boolean(),
      }),
    ),
  }),
);

const moveSchema = once(() => {
  const id = z.int().check(z.nonnegative());
  return z.discriminatedUnion('kind', [
    z.object({
      id,
      kind: z.literal('open'),
      url: z.url({ protocol: /^wss?$/ }),
      protocols: z.array(z.string()),
    }),
    z.object({
      id,
      kind: z.literal('send'),
      data: z.union([z.string(), z.instanceof(ArrayBuffer), z.instanceof(Blob)]),
    }),
    z.object({ id, kind: z.literal('close'), code: z.optional(z.int()), reason: z.optional(z.string()) }),
  ]);
});

/** An id to answer a malformed question with. */
const withId = once(() => z.object({ id: z.number() }));

/** What the guard does about what it is told. */
export interface LineEnds {
  onAsk(ask: Ask, answer: (answer: Answer) => void): void;
  onForm(form: HTMLFormElement | null): void;
  onDocument(document: Document): void;
  onSocket(move: SocketMove, news: (news: SocketNews) => void): void;
}

const detailOf = (event: Event): unknown => (event instanceof CustomEvent ? fromPage(event.detail) : undefined);

const targetOf = (event: Event): EventTarget | null => (event instanceof MouseEvent ? event.relatedTarget : null);

/**
 * Hands one end of the shared element to the collector of this document, whichever of the two starts first, and then
 * never again: a listener left armed would hand it to the page.
 */
export function openLine({ onAsk, onForm, onDocument, onSocket }: LineEnds): void {
  const shared = document.createElement('i');
  const answer = (detail: Answer) => shared.dispatchEvent(new CustomEvent(ANSWER, { detail: intoPage(detail) }));
  const news = (detail: SocketNews) => shared.dispatchEvent(new CustomEvent(SOCKET_NEWS, { detail: intoPage(detail) }));
  const offer = () => window.dispatchEvent(new MouseEvent(HANDOVER, { relatedTarget: shared }));

  shared.addEventListener(READY, () => window.removeEventListener(HELLO, offer), { once: true });
  shared.addEventListener(ASK, (event) => {
    const detail = detailOf(event);
    const ask = askSchema().safeParse(detail);
    if (ask.success) return onAsk(ask.data as Ask, answer);
    const id = withId().safeParse(detail);
    if (id.success) answer({ id: id.data.id, outcome: 'refused' });
  });
  shared.addEventListener(SOCKET, (event) => {
    const move = moveSchema().safeParse(detailOf(event));
    if (move.success) onSocket(move.data as SocketMove, news);
  });
  shared.addEventListener(FORM, (event) => {
    const form = targetOf(event);
    // It may be of another window, and so of another class.
    onForm(form && 'localName' in form && form.localName === 'form' ? (form as HTMLFormElement) : null);
  });
  shared.addEventListener(DOCUMENT, (event) => {
    const target = targetOf(event);
    // It may be of another window, and so of another class.
    if (target instanceof Node || (target && 'defaultView' in target)) onDocument(target as Document);
  });
  window.addEventListener(HELLO, offer);
  offer();
}
