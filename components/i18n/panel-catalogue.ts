import type { Locale } from '../../lib/model/locale';
import { type Common, common } from './common';
import { type PanelWords, panel } from './panel';

/** What the panel says, apart from the pages' words: it is carried into every guarded page. */
export interface PanelMessages {
  readonly common: Common;
  readonly panel: PanelWords;
}

/** The panel's words in a language. */
export function panelMessagesFor(locale: Locale): PanelMessages {
  return { common: common[locale], panel: panel[locale] };
}
