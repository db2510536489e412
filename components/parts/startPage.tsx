import { type ComponentChild, render } from 'preact';
import type { Locale } from '../../lib/model/locale';
import { type Messages, messagesFor } from '../i18n/catalogue';
import { PageLocale } from '../i18n/page-context';
import { messageOf } from './useLive';

/**
 * Starts a page of the extension in the element `app`: language, window title, then the page itself, or in words why
 * it could not be started.
 */
export async function startPage(
  locale: Locale,
  nameOf: (messages: Messages) => string,
  page: () => Promise<ComponentChild>,
): Promise<void> {
  const messages = messagesFor(locale);
  const { common } = messages;
  const name = nameOf(messages);
  document.documentElement.lang = locale;
  document.title = name === common.product ? name : `${name} · ${common.product}`;
  const place = document.getElementById('app');
  if (!place) throw new Error('The page has no element with the id "app".');
  const show = (content: ComponentChild) => render(<PageLocale locale={locale}>{content}</PageLocale>, place);
  try {
    show(await page());
  } catch (error) {
    show(<p class="message blocked">{common.failed(messageOf(error))}</p>);
  }
}
