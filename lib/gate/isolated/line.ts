import * as z from 'zod/mini';
import { once } from '../../model/once';
import { ANSWER, type Answer, ASK, type Ask, FORM, HANDOVER, HELLO, READY } from '../channel';

/** The collector lives in the page's world: what comes from there is checked like anything from outside. */
const askSchema = once(() =>
  z.object({
    id: z.int().check(z.nonnegative()),
    channel: z.enum(['fetch', 'xhr', 'beacon']),
    url: z.url({ protocol: /^https?$/ }),
    method: z.string().check(z.minLength(1), z.maxLength(64)),
    headers: z.array(z.tuple([z.string(), z.string()])),
    contentType: z.string(),
    bytes: z.instanceof(ArrayBuffer),
    async: z.boolean(),
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

/** An id to answer a malformed question with. */
const withId = once(() => z.object({ id: z.number() }));

/**
 * Hands one end of the shared element to the collector of this document, whichever of the two starts first, and then
 * never again: a listener left armed would hand it to the page.
 */
export function openLine(
  onAsk: (ask: Ask, answer: (answer: Answer) => void) => void,
  onForm: (form: HTMLFormElement | null) => void,
): void {
  const shared = document.createElement('i');
  const answer = (detail: Answer) => shared.dispatchEvent(new CustomEvent(ANSWER, { detail }));
  const offer = () => window.dispatchEvent(new MouseEvent(HANDOVER, { relatedTarget: shared }));

  shared.addEventListener(READY, () => window.removeEventListener(HELLO, offer), { once: true });
  shared.addEventListener(ASK, (event) => {
    const detail: unknown = event instanceof CustomEvent ? event.detail : undefined;
    const ask = askSchema().safeParse(detail);
    if (ask.success) return onAsk(ask.data as Ask, answer);
    const id = withId().safeParse(detail);
    if (id.success) answer({ id: id.data.id, outcome: 'refused' });
  });
  shared.addEventListener(FORM, (event) => {
    const form = event instanceof MouseEvent ? event.relatedTarget : null;
    onForm(form instanceof HTMLFormElement ? form : null);
  });
  window.addEventListener(HELLO, offer);
  offer();
}
