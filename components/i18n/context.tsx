import { type ComponentChildren, createContext } from 'preact';
import { useContext, useMemo } from 'preact/hooks';
import type { Locale } from '../../lib/model/locale';
import { type Messages, messagesFor } from './catalogue';

const Current = createContext<{ locale: Locale; messages: Messages }>({
  locale: 'zh-CN',
  messages: messagesFor('zh-CN'),
});

/** Gives everything below it one language. */
export function LocaleProvider({ locale, children }: { locale: Locale; children: ComponentChildren }) {
  const value = useMemo(() => ({ locale, messages: messagesFor(locale) }), [locale]);
  return <Current.Provider value={value}>{children}</Current.Provider>;
}

/** The words of the current language. */
export function useMessages(): Messages {
  return useContext(Current).messages;
}

/** The current language. */
export function useLocale(): Locale {
  return useContext(Current).locale;
}
