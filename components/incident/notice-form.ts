import type { FormRow, PaperForm } from '../../lib/forms/form';
import { type Incident, isLive } from '../../lib/incident/incident';
import type { FindingType } from '../../lib/model/finding';
import { NOTICE_FIELDS, type NoticeFields } from '../../lib/model/incident';
import type { Messages } from '../i18n/catalogue';
import { dateTime } from '../i18n/format';

type Words = Pick<Messages, 'incident' | 'common'>;

/** What was found, in words: `密级标志 1、手机号 51`. */
export function foundText({ facts }: Pick<Incident, 'facts'>, { common }: Words): string {
  const types: Readonly<Record<string, string>> = common.types;
  return Object.entries(facts.found)
    .map(([type, count]) => `${types[type as FindingType] ?? type} ${count}`)
    .join(common.enumeration);
}

/** The notice as it stands: what was written, and what the account knows where nothing was. */
export function noticeOf(incident: Incident, words: Words): Record<keyof typeof words.incident.fields, string> {
  const { prefill } = words.incident;
  const { facts, openedAt, notes, fields } = incident;
  const at = dateTime(openedAt);
  const said = notes[0]?.text ?? '';
  const found = foundText(incident, words);
  const isOut = facts.kind === 'published';
  const course = isOut ? prefill.courseOut : prefill.course;
  const name = facts.person ? `${facts.person.name}（${facts.person.department}）` : '';
  const known: Record<keyof NoticeFields, string> = {
    content: found ? prefill.content(found, facts.page) : '',
    discovery: said || prefill.seenByGuard(at),
    responsible: name,
    course: course(at, facts.siteName, facts.title || words.common.unnamed),
    harm: isOut ? prefill.out : prefill.held,
    handling: '',
    remedy: isOut ? '' : prefill.remedyHeld,
    contact: '',
  };
  return { ...known, ...fields };
}

/** The written report (泄密事件报告表) on paper, with the fields the rules ask for. */
export function noticeForm(incident: Incident, school: string, words: Words): PaperForm {
  const { incident: own } = words;
  const fields = noticeOf(incident, words);
  const row = (head: string, ...lines: string[]): FormRow => ({ head, lines });
  const steps = incident.notes.filter(({ act }) => act === 'step');
  return {
    title: own.notice,
    rows: [
      row(own.unit, school),
      row(own.discovered, dateTime(incident.openedAt)),
      ...(incident.reportedAt === undefined ? [] : [row(own.reportedAt, dateTime(incident.reportedAt))]),
      ...NOTICE_FIELDS.map((field): FormRow => {
        const text = fields[field] ?? '';
        return { ...row(own.fields[field], ...text.split('\n')), ...(!text && { room: true }) };
      }),
      ...(steps.length > 0
        ? [row(own.steps, ...steps.map(({ at, by, text = '' }) => `${dateTime(at)} ${by?.name ?? ''} ${text}`))]
        : []),
      row(own.number, incident.id),
      { ...row(own.reporter, own.signature), room: true },
    ],
  };
}

/** What is not over, the most urgent first; then what is. */
export function sorted(incidents: readonly Incident[]): { live: Incident[]; over: Incident[] } {
  const live = incidents.filter(isLive);
  const over = incidents.filter((incident) => !isLive(incident));
  const urgent = (incident: Incident) => (incident.state === 'open' ? 0 : 1);
  return {
    live: live.toSorted((a, b) => urgent(a) - urgent(b) || a.openedAt - b.openedAt),
    over: over.toSorted((a, b) => (b.endedAt ?? 0) - (a.endedAt ?? 0)),
  };
}
