import { useState } from 'preact/hooks';
import type { Mine } from '../../lib/review/mine';
import { usePageMessages } from '../i18n/page-context';
import { ActionButton } from '../parts/ActionButton';
import { PersonPicker } from '../parts/PersonPicker';
import { StateBadge, type StateKind } from '../parts/Shape';
import type { PopupState } from './api';
import type { PageGuard } from './page-state';

const KIND_OF_GUARD: Record<PageGuard, StateKind> = {
  guarded: 'released',
  observed: 'neutral',
  'no-access': 'review',
  unguarded: 'neutral',
  'no-policy': 'review',
};

/** Whether the page is guarded, and why. */
export function PagePart({ page, writing }: Pick<PopupState, 'page' | 'writing'>) {
  const { popup } = usePageMessages();
  const seen = (what: 'off' | PopupState['writing']): string => {
    if (what === 'off') return popup.notWhileWriting;
    return what && what.editors > 0 ? popup.writing(what.editors, what.marks) : popup.noEditor;
  };
  return (
    <section>
      <h2>{popup.page}</h2>
      <p>
        <StateBadge kind={KIND_OF_GUARD[page.guard]}>{popup.pages[page.guard]}</StateBadge>
      </p>
      <p class="note">{popup.why[page.guard](page.site?.name ?? '')}</p>
      {page.guard === 'guarded' && <p class="note">{popup.checked}</p>}
      {page.guard === 'guarded' && <p class="note">{seen(page.site?.whileWriting === 'off' ? 'off' : writing)}</p>}
    </section>
  );
}

/** Incidents that wait for their report, loud when one is overdue. */
export function IncidentPart({ incidents: { open, overdue } }: Pick<PopupState, 'incidents'>) {
  const { popup } = usePageMessages();
  if (open + overdue === 0) return null;
  return (
    <p class={`message ${overdue > 0 ? 'blocked' : 'review'}`} role="alert">
      <a href="/incidents.html" target="_blank" rel="noopener">
        {overdue > 0 ? popup.incidentsOverdue(overdue) : popup.incidentsOpen(open)}
      </a>
    </p>
  );
}

/** Who uses the browser, and how to change it. */
export function PersonPart({ state, onChoose }: { state: PopupState; onChoose: (id: string) => void }) {
  const { popup } = usePageMessages();
  const { person, people, personFixed } = state;
  const [changing, setChanging] = useState(false);
  if (people.length === 0) return <p class="note">{popup.noPeople}</p>;
  if (!person || changing) {
    const choose = (id: string) => {
      setChanging(false);
      onChoose(id);
    };
    return (
      <section>
        <PersonPicker people={people} chosen={person?.id} onChoose={choose} />
      </section>
    );
  }
  return (
    <section>
      <h2>{popup.person}</h2>
      <div class="row person">
        <span>{person.name}</span>
        <span class="muted">{person.department}</span>
        {personFixed ? (
          <span class="note">{popup.personFixed}</span>
        ) : (
          <ActionButton action="change-person" kind="quiet small" onPress={() => setChanging(true)}>
            {popup.change}
          </ActionButton>
        )}
      </div>
    </section>
  );
}

/** Today's numbers. */
export function TodayPart({ today }: Pick<PopupState, 'today'>) {
  const { popup, report } = usePageMessages();
  const numbers: [string, StateKind, number][] = [
    [report.inspected, 'neutral', today.inspected],
    [report.released, 'released', today.released],
    [report.outcomes['in-review'], 'review', today.outcomes['in-review']],
    [report.outcomes.blocked, 'blocked', today.outcomes.blocked],
  ];
  return (
    <section>
      <h2>{popup.today}</h2>
      {today.inspected === 0 ? (
        <p class="note">{popup.none}</p>
      ) : (
        <dl class="numbers">
          {numbers.map(([name, kind, number]) => (
            <div key={name}>
              <dt>
                <StateBadge kind={kind}>{name}</StateBadge>
              </dt>
              <dd>{number}</dd>
            </div>
          ))}
        </dl>
      )}
    </section>
  );
}

/** What waits for this person. */
export function WaitingPart({ mine }: { mine: Mine }) {
  const { popup } = usePageMessages();
  const lines: [number, (count: number) => string, StateKind][] = [
    [mine.overdue, popup.overdue, 'blocked'],
    [mine.toReview, popup.toReview, 'review'],
    [mine.returned, popup.returned, 'review'],
    [mine.approved, popup.approved, 'released'],
    [mine.pending, popup.pending, 'neutral'],
  ];
  const shown = lines.filter(([count]) => count > 0);
  return (
    <section>
      <h2>{popup.waiting}</h2>
      {shown.length === 0 && <p class="note">{popup.nothing}</p>}
      <ul>
        {shown.map(([count, text, kind]) => (
          <li key={text(0)}>
            <StateBadge kind={kind}>{text(count)}</StateBadge>
          </li>
        ))}
      </ul>
    </section>
  );
}
