import { useState } from 'preact/hooks';
import { cameLate, dueAt, type Incident, isLive, isOverdue } from '../../lib/incident/incident';
import { nextIncidentState } from '../../lib/incident/states';
import { dateTime, span } from '../i18n/format';
import { usePageMessages } from '../i18n/page-context';
import { Paper } from '../parts/Paper';
import { StateBadge } from '../parts/Shape';
import { messageOf } from '../parts/useLive';
import { Actions } from './Actions';
import type { Act, IncidentApi } from './api';
import { kindOf } from './IncidentList';
import { Notice } from './Notice';
import { foundText, noticeForm } from './notice-form';
import type { Actor } from './useActor';

/** Until when what is to be done, or how long it is overdue. */
function Due({ incident, now }: { incident: Incident; now: number }) {
  const { incident: words, report } = usePageMessages();
  const due = dueAt(incident);
  if (due === undefined) return cameLate(incident) ? <p class="message review">{words.wasLate}</p> : null;
  const { days, hours, minutes } = span(Math.abs(due - now));
  const left = report.duration(days, hours, minutes);
  const late = isOverdue(incident, now);
  const text =
    incident.state === 'open'
      ? (late ? words.lateReport : words.dueReport)(dateTime(due), left)
      : (late ? words.lateResult : words.dueResult)(dateTime(due));
  return (
    <p class={`message ${late ? 'blocked' : 'review'}`} role={late ? 'alert' : undefined}>
      {text}
    </p>
  );
}

function Facts({ incident }: { incident: Incident }) {
  const words = usePageMessages();
  const { incident: own } = words;
  const { person, siteName, page } = incident.facts;
  const facts: [string, string][] = [
    [own.discovered, dateTime(incident.openedAt)],
    [own.person, person ? `${person.name}（${person.department}）` : ''],
    [own.site, siteName],
    [own.page, page],
    [own.found, foundText(incident, words)],
  ];
  return (
    <dl class="facts">
      {facts.map(([term, value]) =>
        value ? (
          <div key={term}>
            <dt>{term}</dt>
            <dd>{value}</dd>
          </div>
        ) : null,
      )}
    </dl>
  );
}

function Course({ incident }: { incident: Incident }) {
  const { incident: words, common, review } = usePageMessages();
  return (
    <section>
      <h2>{words.steps}</h2>
      <ol class="course">
        {incident.notes.map((note) => (
          <li key={note.id}>
            <p class="note">
              {[dateTime(note.at), words.acts[note.act], note.by?.name ?? words.guard, note.seal && review.isSigned]
                .filter(Boolean)
                .join(common.separator)}
            </p>
            {note.text && <p>{note.text}</p>}
          </li>
        ))}
      </ol>
    </section>
  );
}

interface ViewProps {
  readonly api: IncidentApi;
  readonly school: string;
  readonly incident: Incident;
  readonly actor: Actor;
  /** Milliseconds since the epoch. */
  readonly now: number;
}

/** One incident: what is due, what is known, the notice, and what was done. */
export function IncidentView({ api, school, incident, actor, now }: ViewProps) {
  const words = usePageMessages();
  const [problem, setProblem] = useState('');
  const form = noticeForm(incident, school, words);
  const act = async (what: Act): Promise<boolean> => {
    try {
      if (actor.id === undefined) throw new Error(words.review.reviewerMissing);
      await api.act(incident.id, actor.id, what);
      setProblem('');
      return true;
    } catch (error) {
      setProblem(words.common.failed(messageOf(error)));
      return false;
    }
  };
  const fills = nextIncidentState(incident.state, 'fill') !== undefined;
  return (
    <section class="text" aria-label={words.incident.title}>
      <Paper {...form} />
      <p class="row">
        <StateBadge kind={kindOf(incident, now)}>{words.incident.states[incident.state]}</StateBadge>
        <span class="muted">{words.incident.kinds[incident.facts.kind]}</span>
      </p>
      <h1>{incident.facts.title || words.common.unnamed}</h1>
      <div class="columns">
        <div class="stack">
          <Due incident={incident} now={now} />
          <Facts incident={incident} />
          <Course incident={incident} />
          {isLive(incident) && actor.picker}
          {isLive(incident) && actor.ready && <Actions incident={incident} act={act} />}
          {problem && (
            <p class="message blocked" role="alert">
              {problem}
            </p>
          )}
        </div>
        <Notice
          incident={incident}
          onSave={fills && actor.ready ? (fields) => act({ act: 'fill', fields }) : undefined}
          onDocx={() => void api.saveDocx(`${words.incident.notice}-${incident.id.slice(0, 8)}.docx`, form)}
        />
      </div>
    </section>
  );
}
