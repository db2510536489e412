import type { Locale } from '../../lib/model/locale';
import { type Common, common } from './common';
import { type PanelWords, panel } from './panel';

/** Everything a user sees, in one language. Rules bring their own words. */
export interface Messages {
  readonly common: Common;
  readonly panel: PanelWords;
}

/** The words of a language. */
export function messagesFor(locale: Locale): Messages {
  return { common: common[locale], panel: panel[locale] };
}
