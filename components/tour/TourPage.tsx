import { usePageMessages } from '../i18n/page-context';
import type { People } from '../incident/useActor';
import { Shell } from '../parts/Shell';
import type { TourApi } from './api';
import { Practice } from './Practice';
import { Quiz } from './Quiz';

interface TourPageProps {
  readonly api: TourApi;
  readonly school: string;
  readonly people: People;
}

/** The two-minute practice, and the quiz that new staff answer. */
export function TourPage({ api, school, people }: TourPageProps) {
  const { tour } = usePageMessages();
  return (
    <Shell page="tour" school={school}>
      <h1>{tour.title}</h1>
      <p>{tour.intro}</p>
      <Practice api={api} />
      <Quiz api={api} people={people} />
    </Shell>
  );
}
