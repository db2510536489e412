import { nonceOf } from '../nonce';
import { type Entry, entriesBody } from './body/entries';
import type { Outgoing } from './outgoing';
import { type FormRequest, replay } from './replay';

/** The parts of the Navigation API that are used; TypeScript's DOM types do not have all of them yet. */
interface FormNavigation extends Event {
  readonly formData: FormData | null;
  readonly destination: { readonly url: string };
  readonly sourceElement?: Element | null;
}

type Submitter = HTMLButtonElement | HTMLInputElement;

/** Watches every native form submission of this document and hands it over instead of letting it go. */
export interface FormWatch {
  /** The form on which the page is calling `submit()` right now. */
  announced(form: HTMLFormElement | null): void;
}

const isSubmitter = (element: unknown): element is Submitter =>
  element instanceof HTMLButtonElement || element instanceof HTMLInputElement;

function requestOf(url: string, form: HTMLFormElement | null, submitter: Submitter | null): FormRequest {
  const multipart = 'multipart/form-data';
  return {
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
const isSelf = (target: string) => target === '' || target === '_self' || target === window.name;

/** Whether the navigation would be stopped by a guard in the target frame, which has a document of its own. */
function hasGuardedFrame(target: string): boolean {
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
  const body = await entriesBody(entries);
  return {
    channel: 'form',
    body,
    refuse: () => undefined,
    deliver: async (values, nonce) => replay(request, await body.encode(values), nonce),
  };
}

export function watchForms(take: (outgoing: Promise<Outgoing>) => void, stopping: () => boolean): FormWatch {
  let event: SubmitEvent | undefined;
  let announced: HTMLFormElement | null = null;

  // A form whose submit event has been dispatched and not cancelled is really submitted; `new FormData(form)` also
  // fires formdata, but inside a handler or at any other time.
  const submitted = (form: HTMLFormElement): boolean => {
    if (announced === form) return true;
    return event?.target === form && event.eventPhase === Event.NONE && !event.defaultPrevented;
  };

  window.addEventListener(
    'submit',
    (submit) => {
      // A page may dispatch submit events of its own; they submit nothing.
      if (submit.isTrusted) event = submit;
    },
    true,
  );

  window.addEventListener(
    'formdata',
    ({ target: form, formData }) => {
      if (!(form instanceof HTMLFormElement) || !submitted(form)) return;
      const submitter = announced !== form && isSubmitter(event?.submitter) ? event.submitter : null;
      announced = null;
      event = undefined;
      const method = submitter?.formMethod || form.method;
      const request = requestOf(actionOf(form, submitter), form, submitter);
      if (method !== 'post' || isSelf(request.target) || !stopping()) return;
      const holdsFrames = form.querySelector('iframe, object, embed') !== null;
      // Taking the form out would reload an editor inside it; then the target's guard or the network floor stops it.
      if (holdsFrames && hasGuardedFrame(request.target)) return;
      if (!holdsFrames) cancelByRemoval(form);
      take(outgoing([...formData], request));
    },
    true,
  );

  const navigation: EventTarget | undefined = Reflect.get(window, 'navigation');
  navigation?.addEventListener('navigate', (raw) => {
    const navigate = raw as FormNavigation;
    const { formData, destination, sourceElement } = navigate;
    if (!formData || nonceOf(destination.url) !== undefined || !stopping() || !navigate.cancelable) return;
    navigate.preventDefault();
    const submitter = isSubmitter(sourceElement) ? sourceElement : null;
    const form = sourceElement instanceof HTMLFormElement ? sourceElement : (submitter?.form ?? null);
    take(outgoing([...formData], { ...requestOf(destination.url, form, submitter), target: '' }));
  });

  return {
    announced: (form) => {
      announced = form;
    },
  };
}
