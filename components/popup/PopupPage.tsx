import { useState } from 'preact/hooks';
import { usePageMessages } from '../i18n/page-context';
import { messageOf, useLive } from '../parts/useLive';
import type { PopupApi } from './api';
import { HelpPart } from './HelpPart';
import { IncidentPart, PagePart, PersonPart, TodayPart, WaitingPart } from './parts';

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
          <PagePart page={state.page} writing={state.writing} />
          <IncidentPart incidents={state.incidents} />
          <PersonPart state={state} onChoose={(id) => void choose(id)} />
          <TodayPart today={state.today} />
          {state.person && <WaitingPart mine={state.mine} />}
          <HelpPart contact={state.contact} />
        </>
      )}
      <nav class="row">
        <a class="button" href="/review.html" target="_blank" rel="noopener">
          {popup.openReview}
        </a>
        <a class="button" href="/incidents.html" target="_blank" rel="noopener">
          {popup.openIncidents}
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
