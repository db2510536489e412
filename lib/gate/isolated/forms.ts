import { mayPublish } from '../../../rules/sites/visits';
import { nonceOf } from '../nonce';
import { addressBody, alongAddress } from './addresses';
import { type Entry, entriesBody } from './body/entries';
import type { Outgoing } from './outgoing';
import { type FormRequest, replay } from './replay';

/** The parts of the Navigation API that are used; TypeScript's DOM types do not have all of them yet. */
interface FormNavigation extends Event {
  readonly formData: FormData | null;
  readonly destination: { readonly url: string; readonly sameDocument: boolean };
  readonly sourceElement?: Element | null;
}

/** A window of this origin. Its objects are of its own classes. */
export type Watched = Window & typeof globalThis;

type Submitter = HTMLButtonElement | HTMLInputElement;

/** Watches every native form submission of this document and hands it over instead of letting it go. */
export interface FormWatch {
  /** The form on which the page is calling `submit()` right now. */
  announced(form: HTMLFormElement | null): void;
  /** Listens again where `document.open()` took the listeners off. */
  attach(): void;
}

const named = (element: unknown): string => (element as Element | null)?.localName ?? '';
const isForm = (element: unknown): element is HTMLFormElement => named(element) === 'form';
const isSubmitter = (element: unknown): element is Submitter => /^(button|input)$/.test(named(element));

function requestOf(
  { document }: Watched,
  url: string,
  form: HTMLFormElement | null,
  submitter: Submitter | null,
): FormRequest {
  const multipart = 'multipart/form-data';
  return {
    document,
    url,
    enctype: submitter?.formEnctype || form?.enctype || multipart,
    target: submitter?.formTarget || form?.target || '',
    charset: form?.acceptCharset || document.characterSet,
  };
}

/** Where a form goes. A button without the attribute would answer with the address of the page. */
function actionOf(form: HTMLFormElement, submitter: Submitter | null): string {
  return submitter?.hasAttribute('formaction') ? submitter.formAction : form.action;
}

/** Stays in this window: then the navigation itself can be stopped. */
const isSelf = (target: string, { name }: Watched) => target === '' || target === '_self' || target === name;

interface Navigation extends EventTarget {
  readonly currentEntry: object | null;
}

const navigationOf = (window: Watched): Navigation | undefined => Reflect.get(window, 'navigation');

/** Whether this window tells of its navigations: an initial empty document does not. */
const navigates = (window: Watched) => (navigationOf(window)?.currentEntry ?? null) !== null;

/** Whether the navigation would be stopped by a guard in the target frame, which has a document of its own. */
function hasGuardedFrame(target: string, { document }: Watched): boolean {
  const frame = document.querySelector<HTMLIFrameElement>(`iframe[name="${CSS.escape(target)}"]`);
  try {
    return frame?.contentDocument != null && frame.contentDocument.URL !== 'about:blank';
  } catch {
    return false;
  }
}

/**
 * A form that is out of the document when its entries are ready is not submitted. Not in a microtask: after a click the
 * browser runs those before it looks.
 */
function cancelByRemoval(form: HTMLFormElement): void {
  const { parentNode, nextSibling } = form;
  form.remove();
  setTimeout(() => parentNode?.insertBefore(form, nextSibling));
}

async function outgoing(entries: Entry[], request: FormRequest): Promise<Outgoing> {
  const { body, addressOf } = alongAddress(await entriesBody(entries), request.url);
  return {
    channel: 'form',
    method: 'POST',
    url: request.url,
    body,
    refuse: () => undefined,
    deliver: async (values, nonce, swaps) =>
      replay({ ...request, url: await addressOf(values) }, await body.encode(values, swaps), nonce),
  };
}

/** An address that says something, on its way to be the page. */
function visit(window: Watched, url: string, going: (url: string) => void): Outgoing {
  const body = addressBody(url);
  return {
    channel: 'form',
    method: 'GET',
    url,
    body,
    refuse: () => undefined,
    deliver: async (values) => {
      const changed = await body.encode(values);
      going(changed);
      window.location.href = changed;
    },
  };
}

/** What a watch needs of its guard. */
export interface WatchParts {
  take(outgoing: Promise<Outgoing>): void;
  /** Whether submissions of this window are to be stopped, and by this guard. */
  stopping(): boolean;
  mayLoad(url: string): boolean;
}

/** Watches a window of this origin: the guard's own, or one in which no guard ever runs. */
export function watchForms(window: Watched, { take, stopping, mayLoad }: WatchParts): FormWatch {
  let event: SubmitEvent | undefined;
  let announced: HTMLFormElement | null = null;
  let letThrough: string | undefined;
  /** A post of which the navigation will not say that it is one: the browser goes by the form, not its button. */
  let disguised: { readonly entries: Entry[]; readonly request: FormRequest } | undefined;

  // A form whose submit event has been heard by all and not cancelled is really submitted; `new FormData(form)` also
  // fires formdata, but inside a handler or at any other time. Not by the event's phase: in Firefox that stays.
  const submitted = (form: HTMLFormElement): boolean => {
    if (announced === form) return true;
    return event?.target === form && event.currentTarget === null && !event.defaultPrevented;
  };

  const onSubmit = (submit: SubmitEvent): void => {
    // A page may dispatch submit events of its own; they submit nothing.
    if (submit.isTrusted) event = submit;
  };

  const onFormData = ({ target: form, formData }: FormDataEvent): void => {
    if (!isForm(form) || !submitted(form)) return;
    const submitter = announced !== form && isSubmitter(event?.submitter) ? event.submitter : null;
    announced = null;
    event = undefined;
    const method = submitter?.formMethod || form.method;
    const request = requestOf(window, actionOf(form, submitter), form, submitter);
    if (method !== 'post' || !stopping()) return;
    if (isSelf(request.target, window) && navigates(window)) {
      disguised = form.method === 'post' ? undefined : { entries: [...formData], request };
      return;
    }
    const holdsFrames = form.querySelector('iframe, object, embed') !== null;
    // Taking the form out would reload an editor inside it; then the target's guard or the network floor stops it.
    if (holdsFrames && hasGuardedFrame(request.target, window)) return;
    if (!holdsFrames) cancelByRemoval(form);
    take(outgoing([...formData], request));
  };

  const onNavigate = (raw: Event): void => {
    const navigate = raw as FormNavigation;
    const { formData, destination, sourceElement } = navigate;
    const { url } = destination;
    // The page's own listeners come after this one: they must not read a nonce that has not been used.
    if (nonceOf(url) !== undefined) navigate.stopImmediatePropagation();
    if (nonceOf(url) !== undefined || !stopping() || !navigate.cancelable) return;
    const post = disguised?.request.url === url ? disguised : undefined;
    disguised = undefined;
    if (post && !destination.sameDocument) {
      navigate.preventDefault();
      take(outgoing(post.entries, { ...post.request, target: '' }));
      return;
    }
    if (!formData) {
      if (url === letThrough || !/^https?:/.test(url) || (mayLoad(url) && !mayPublish(url))) return;
      navigate.preventDefault();
      // An address that is only shown is told to every server as the referrer.
      if (destination.sameDocument) return;
      const going = (to: string) => {
        letThrough = to;
      };
      take(Promise.resolve(visit(window, url, going)));
      return;
    }
    navigate.preventDefault();
    const submitter = isSubmitter(sourceElement) ? sourceElement : null;
    const form = isForm(sourceElement) ? sourceElement : (submitter?.form ?? null);
    take(outgoing([...formData], { ...requestOf(window, url, form, submitter), target: '' }));
  };

  const attach = (): void => {
    window.addEventListener('submit', onSubmit, true);
    window.addEventListener('formdata', onFormData, true);
    navigationOf(window)?.addEventListener('navigate', onNavigate);
  };
  attach();

  return {
    attach,
    announced: (form) => {
      announced = form;
    },
  };
}
