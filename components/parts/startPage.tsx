import { type ComponentChild, render } from 'preact';
import type { Locale } from '../../lib/model/locale';
import { type Messages, messagesFor } from '../i18n/catalogue';
import { PageLocale } from '../i18n/page-context';
import { messageOf } from './useLive';

/** What a page is made of, once it is known. */
export interface PageStart {
  /** The language the policy asks for, if it asks for one. */
  readonly locale?: Locale | undefined;
  readonly content: (locale: Locale) => ComponentChild;
}

/** Shows content in the element `app`, with its language and the title of the window. */
function show(locale: Locale, nameOf: (messages: Messages) => string, content: ComponentChild): void {
  const messages = messagesFor(locale);
  const name = nameOf(messages);
  const { product } = messages.common;
  document.documentElement.lang = locale;
  document.title = name === product ? name : `${name} · ${product}`;
  const place = document.getElementById('app');
  if (!place) throw new Error('The page has no element with the id "app".');
  render(<PageLocale locale={locale}>{content}</PageLocale>, place);
}

/**
 * Starts a page of the extension, or says in words why it could not be started.
 * @param usual the language when the policy asks for none.
 */
export async function startPage(
  usual: Locale,
  nameOf: (messages: Messages) => string,
  read: () => Promise<PageStart>,
): Promise<void> {
  try {
    const { locale = usual, content } = await read();
    show(locale, nameOf, content(locale));
  } catch (error) {
    show(usual, nameOf, <p class="message blocked">{messagesFor(usual).common.failed(messageOf(error))}</p>);
  }
}
