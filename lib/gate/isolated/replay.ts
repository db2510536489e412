import { withNonce } from '../nonce';
import type { Entry } from './body/entries';

/** What a native form submission needs besides its entries. */
export interface FormRequest {
  /** In which it is sent. */
  readonly document: Document;
  /** Absolute. */
  readonly url: string;
  readonly enctype: string;
  /** Name of the browsing context, empty for this one. */
  readonly target: string;
  readonly charset: string;
}

function input(document: Document, name: string, value: string | File): HTMLInputElement {
  const element = document.createElement('input');
  element.name = name;
  if (typeof value === 'string') {
    element.type = 'hidden';
    element.value = value;
  } else {
    element.type = 'file';
    const files = new DataTransfer();
    // An empty file input stays empty.
    if (value.name !== '' || value.size > 0) files.items.add(value);
    element.files = files.files;
  }
  return element;
}

/** Submits the entries as the page's own form would have, from a form the page cannot reach. */
export function replay(
  { document, url, enctype, target, charset }: FormRequest,
  entries: readonly Entry[],
  nonce?: string,
): void {
  const host = document.createElement('div');
  host.hidden = true;
  const form = document.createElement('form');
  form.method = 'post';
  form.action = nonce === undefined ? url : withNonce(url, nonce);
  form.enctype = enctype;
  form.target = target;
  form.acceptCharset = charset;
  form.append(...entries.map(([name, value]) => input(document, name, value)));
  host.attachShadow({ mode: 'closed' }).append(form);
  document.documentElement.append(host);
  HTMLFormElement.prototype.submit.call(form);
  setTimeout(() => host.remove());
}
