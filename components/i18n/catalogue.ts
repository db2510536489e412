import type { Locale } from '../../lib/model/locale';
import { type OptionsWords, options } from './options';
import { type PanelMessages, panelMessagesFor } from './panel-catalogue';
import { type PopupWords, popup } from './popup';
import { type ReportPageWords, report } from './report';
import { type ReviewWords, review } from './review';

/** Everything a user sees, in one language. Rules bring their own words. */
export interface Messages extends PanelMessages {
  readonly review: ReviewWords;
  readonly report: ReportPageWords;
  readonly popup: PopupWords;
  readonly options: OptionsWords;
}

/** The words of a language. */
export function messagesFor(locale: Locale): Messages {
  return {
    ...panelMessagesFor(locale),
    review: review[locale],
    report: report[locale],
    popup: popup[locale],
    options: options[locale],
  };
}
