import type { Locale } from '../../lib/model/locale';
import type { ReportWords } from '../../lib/report/words';
import { messagesFor } from '../i18n/catalogue';
import { date, dateTime, span } from '../i18n/format';

/** The words and formats of the report in one language. */
export function reportWords(locale: Locale, ruleName: (id: string) => string): ReportWords {
  const { report, common } = messagesFor(locale);
  return {
    ...report,
    none: common.none,
    unknownPerson: common.unknownPerson,
    types: common.types,
    reasons: common.uninspected,
    enumeration: common.enumeration,
    ruleName,
    dateTime,
    date,
    duration: (milliseconds) => {
      const { days, hours, minutes } = span(milliseconds);
      return report.duration(days, hours, minutes);
    },
  };
}
