import { type ComponentChildren, createContext } from 'preact';
import { useContext, useMemo } from 'preact/hooks';
import type { Locale } from '../../lib/model/locale';
import { type Messages, messagesFor } from './catalogue';
import { PanelContext } from './context';

const PageContext = createContext<{ locale: Locale; messages: Messages }>({
  locale: 'zh-CN',
  messages: messagesFor('zh-CN'),
});

/** Gives a page one language. */
export function PageLocale({ locale, children }: { locale: Locale; children: ComponentChildren }) {
  const value = useMemo(() => ({ locale, messages: messagesFor(locale) }), [locale]);
  return (
    <PageContext.Provider value={value}>
      <PanelContext.Provider value={value.messages}>{children}</PanelContext.Provider>
    </PageContext.Provider>
  );
}

/** Every word of the current language. */
export function usePageMessages(): Messages {
  return useContext(PageContext).messages;
}

/** The current language of a page. */
export function useLocale(): Locale {
  return useContext(PageContext).locale;
}
