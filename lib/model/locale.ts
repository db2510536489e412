/** Languages of everything a user sees; simplified Chinese is the source. */
export const LOCALES = ['zh-CN', 'zh-TW', 'en'] as const;
export type Locale = (typeof LOCALES)[number];

/** The same text in every language. Leaving one out does not compile. */
export type Localised = Readonly<Record<Locale, string>>;

/** The supported locale nearest to a BCP 47 tag such as `zh-Hant-HK` or `en-GB`; simplified Chinese when none is near. */
export function nearestLocale(tag: string): Locale {
  const lower = tag.toLowerCase();
  if (lower.startsWith('en')) return 'en';
  return /^zh-(tw|hk|mo|hant)/.test(lower) ? 'zh-TW' : 'zh-CN';
}
