import { useState } from 'preact/hooks';
import type { PersonRef } from '../../lib/model/ledger';
import type { Totals } from '../../lib/report/totals';
import { usePageMessages } from '../i18n/page-context';
import { ActionButton } from '../parts/ActionButton';
import { PersonPicker } from '../parts/PersonPicker';
import { StateBadge, type StateKind } from '../parts/Shape';
import { messageOf, useLive } from '../parts/useLive';
import type { Mine } from './mine';
import type { PageGuard, PageState } from './page-state';

/** Everything the popup shows. */
export interface PopupState {
  readonly page: PageState;
  readonly school: string;
  readonly person: PersonRef | undefined;
  /** The policy says who uses this computer. */
  readonly personFixed: boolean;
  readonly people: readonly PersonRef[];
  readonly today: Totals;
  readonly mine: Mine;
}

/** What the popup needs from the rest of the extension. */
export interface PopupApi {
  state(): Promise<PopupState>;
  choosePerson(id: string): Promise<void>;
  subscribe(callback: () => void): () => void;
}

const KIND_OF_GUARD: Record<PageGuard, StateKind> = {
  guarded: 'released',
  observed: 'neutral',
  'no-access': 'review',
  unguarded: 'neutral',
  'no-policy': 'review',
};

function PagePart({ page }: Pick<PopupState, 'page'>) {
  const { popup } = usePageMessages();
  return (
    <section>
      <h2>{popup.page}</h2>
      <p>
        <StateBadge kind={KIND_OF_GUARD[page.guard]}>{popup.pages[page.guard]}</StateBadge>
      </p>
      <p class="note">{popup.why[page.guard](page.site?.name ?? '')}</p>
    </section>
  );
}

function PersonPart({ state, onChoose }: { state: PopupState; onChoose: (id: string) => void }) {
  const { popup } = usePageMessages();
  const { person, people, personFixed } = state;
  const [changing, setChanging] = useState(false);
  if (people.length === 0) return <p class="note">{popup.noPeople}</p>;
  if (!person || changing) {
    const choose = (id: string) => {
      setChanging(false);
      onChoose(id);
    };
    return <PersonPicker people={people} chosen={person?.id} onChoose={choose} />;
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

function TodayPart({ today }: Pick<PopupState, 'today'>) {
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

function WaitingPart({ mine }: { mine: Mine }) {
  const { popup } = usePageMessages();
  const lines: [number, (count: number) => string, StateKind][] = [
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

/** What a click on the extension's button shows: this page, who, today, what waits, and the way on. */
export function PopupPage({ api }: { api: PopupApi }) {
  const { common, popup } = usePageMessages();
  const [chosen, setChosen] = useState(0);
  const [refused, setRefused] = useState('');
  const { value: state, problem } = useLive(() => api.state(), api.subscribe, [chosen]);
  const choose = (id: string) =>
    api.choosePerson(id).then(
      () => setChosen(chosen + 1),
      (error: unknown) => setRefused(messageOf(error)),
    );
  const failed = problem ?? refused;
  return (
    <main class="popup">
      <header class="row">
        <h1>{common.product}</h1>
        <span class="note">{state?.school}</span>
      </header>
      {failed && (
        <p class="message blocked" role="alert">
          {common.failed(failed)}
        </p>
      )}
      {state && (
        <>
          <PagePart page={state.page} />
          <PersonPart state={state} onChoose={(id) => void choose(id)} />
          <TodayPart today={state.today} />
          {state.person && <WaitingPart mine={state.mine} />}
        </>
      )}
      <nav class="row">
        <a class="button" href="/review.html" target="_blank" rel="noopener">
          {popup.openReview}
        </a>
        <a class="button" href="/report.html" target="_blank" rel="noopener">
          {popup.openReport}
        </a>
        <a class="button" href="/options.html" target="_blank" rel="noopener">
          {popup.openOptions}
        </a>
      </nav>
    </main>
  );
}
