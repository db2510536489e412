import type { Locale } from '../../lib/model/locale';
import { type BlockedWords, blocked } from './blocked';
import { type CardWords, card } from './card';
import { type IncidentWords, incident } from './incident';
import { type OptionsWords, options } from './options';
import { type PanelMessages, panelMessagesFor } from './panel-catalogue';
import { type PopupWords, popup } from './popup';
import { type ReportPageWords, report } from './report';
import { type ReviewWords, review } from './review';
import { type TourWords, tour } from './tour';

/** Everything a user sees, in one language. Rules bring their own words. */
export interface Messages extends PanelMessages {
  readonly card: CardWords;
  readonly review: ReviewWords;
  readonly report: ReportPageWords;
  readonly popup: PopupWords;
  readonly options: OptionsWords;
  readonly blocked: BlockedWords;
  readonly incident: IncidentWords;
  readonly tour: TourWords;
}

/** The words of a language. */
export function messagesFor(locale: Locale): Messages {
  return {
    ...panelMessagesFor(locale),
    card: card[locale],
    review: review[locale],
    report: report[locale],
    popup: popup[locale],
    options: options[locale],
    blocked: blocked[locale],
    incident: incident[locale],
    tour: tour[locale],
  };
}
