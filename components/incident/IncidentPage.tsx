import { useState } from 'preact/hooks';
import { usePageMessages } from '../i18n/page-context';
import { Empty } from '../parts/Empty';
import { Shell } from '../parts/Shell';
import { useLive } from '../parts/useLive';
import { useNow } from '../parts/useNow';
import type { IncidentApi } from './api';
import { IncidentList } from './IncidentList';
import { IncidentView } from './IncidentView';
import { NewIncident } from './NewIncident';
import { sorted } from './notice-form';
import { type People, useActor } from './useActor';

interface IncidentPageProps {
  readonly api: IncidentApi;
  readonly school: string;
  readonly people: People;
}

/** Incidents: what is due, the written report, and what was done. */
export function IncidentPage({ api, school, people }: IncidentPageProps) {
  const { incident: words, common } = usePageMessages();
  const { value: incidents, problem } = useLive(() => api.list(), api.subscribe, []);
  const [selected, setSelected] = useState<string>();
  const now = useNow();
  const actor = useActor(api.signing, people);
  const { live, over } = sorted(incidents ?? []);
  const shown = incidents?.find(({ id }) => id === selected) ?? live[0] ?? over[0];
  return (
    <Shell page="incidents" school={school}>
      {problem && <p class="message blocked">{common.failed(problem)}</p>}
      <IncidentList incidents={incidents ?? []} selected={shown?.id} now={now} onSelect={setSelected}>
        <NewIncident api={api} actor={actor} />
      </IncidentList>
      {shown ? (
        <IncidentView key={shown.id} api={api} school={school} incident={shown} actor={actor} now={now} />
      ) : (
        <section class="text">
          {incidents ? <Empty text={words.none} help={words.noneHelp} /> : <p class="muted">{common.loading}</p>}
        </section>
      )}
    </Shell>
  );
}
