import type { Locale } from '../../lib/model/locale';
import type { SilenceLine } from '../../lib/report/silence';
import type { ReportWords } from '../../lib/report/words';
import { messagesFor } from '../i18n/catalogue';
import type { Common } from '../i18n/common';
import { date, dateTime, span } from '../i18n/format';
import type { ReportPageWords } from '../i18n/report';

/** What was silent, without whose it is. */
function silentText(line: SilenceLine, { silent }: ReportPageWords, { enumeration }: Common): string {
  switch (line.kind) {
    case 'off':
      return silent.off(line.days.join(enumeration));
    case 'quiet':
      return silent.quiet(line.days);
    case 'no-access':
      return silent.noAccess(line.site, line.days);
    case 'observe':
      return silent.observe(line.site, line.days);
    case 'no-file':
      return silent.noFile(date(line.ends));
    case 'lost':
      return silent.lost(date(line.at), line.lines);
    case 'new':
      return silent.fresh(date(line.at));
  }
}

/** The words and formats of the report in one language. */
export function reportWords(locale: Locale, ruleName: (id: string) => string): ReportWords {
  const { report, common, incident } = messagesFor(locale);
  return {
    ...report,
    none: common.none,
    unknownPerson: common.unknownPerson,
    types: common.types,
    reasons: common.uninspected,
    enumeration: common.enumeration,
    incident: { ...incident, kind: report.incidentKind, state: report.incidentState, ended: report.ended },
    actions: common.actions,
    ruleName,
    silenceLine: (line) => (line.computer || report.thisComputer) + common.colon + silentText(line, report, common),
    dateTime,
    date,
    duration: (milliseconds) => {
      const { days, hours, minutes } = span(milliseconds);
      return report.duration(days, hours, minutes);
    },
  };
}
