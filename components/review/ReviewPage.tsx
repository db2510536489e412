import { useCallback, useState } from 'preact/hooks';
import type { ReviewItem } from '../../lib/model/review';
import { alike } from '../../lib/review/alike';
import { usePageMessages } from '../i18n/page-context';
import { Empty } from '../parts/Empty';
import { Shell } from '../parts/Shell';
import { useLive } from '../parts/useLive';
import { useNow } from '../parts/useNow';
import type { Brought, ReviewApi, Reviewers, Saying } from './api';
import { TakeFile } from './Files';
import { ItemView } from './ItemView';
import { Keys } from './Keys';
import { useKeys } from './keys';
import { Queue } from './Queue';
import { neighbour, waiting } from './queue';

interface ReviewPageProps {
  readonly api: ReviewApi;
  readonly school: string;
  readonly reviewers: Reviewers;
  readonly ruleName: (id: string) => string;
}

/** The reviewer's page: queue, text, facts and decision. */
export function ReviewPage(props: ReviewPageProps) {
  const { api, school, reviewers } = props;
  const { review, common } = usePageMessages();
  const { value: stored, problem } = useLive(() => api.list(), api.subscribe, []);
  const [opened, setOpened] = useState<readonly Brought[]>([]);
  const items = stored && [...opened.map(({ item }) => item), ...stored];
  const [selected, setSelected] = useState<string>();
  const [reviewer, setReviewer] = useState<string | undefined>(reviewers.person);
  const [done, setDone] = useState(false);
  const now = useNow();
  const open = waiting(items ?? []);
  const item = items?.find(({ id }) => id === selected) ?? open[0];

  const broughtFor = (id: string | undefined) => opened.find(({ item: one }) => one.id === id);
  const select = useCallback((id: string | undefined) => {
    setSelected(id);
    setDone(false);
    document.querySelector(`[data-item="${id}"]`)?.scrollIntoView({ block: 'nearest' });
  }, []);
  const step = (by: 1 | -1) => select(neighbour(open, item?.id, by));
  useKeys({ j: () => step(1), k: () => step(-1) });

  const decide = async (decidedOn: ReviewItem, person: string, saying: Saying, others: readonly ReviewItem[]) => {
    const all = [decidedOn, ...others];
    const rest = open.filter(({ id }) => all.every((one) => one.id !== id));
    const after = neighbour(rest, undefined, 1);
    for (const one of all) await api.decide(one, person, saying, broughtFor(one.id) !== undefined);
    setOpened(opened.filter(({ item: one }) => one.id !== decidedOn.id));
    select(after);
    setDone(true);
  };
  const take = (brought: Brought) => {
    setOpened([...opened.filter(({ item: one }) => one.id !== brought.item.id), brought]);
    select(brought.item.id);
  };

  return (
    <Shell page="review" school={school}>
      {problem && <p class="message blocked">{common.failed(problem)}</p>}
      {items && (
        <Queue {...{ items, done, now }} hours={reviewers.hours} selected={item?.id} onSelect={select}>
          <TakeFile files={api.files} onOpen={take} />
          <Keys signing={api.signing} reviewers={reviewers} />
        </Queue>
      )}
      {item ? (
        <ItemView
          key={item.id}
          {...props}
          item={item}
          reviewer={reviewer}
          onReviewer={setReviewer}
          onStep={step}
          brought={broughtFor(item.id)}
          alike={broughtFor(item.id) ? [] : alike(stored ?? [], item)}
          now={now}
          decide={(person, saying, others) => decide(item, person, saying, others)}
        />
      ) : (
        <section class="text">
          {items ? (
            <Empty text={review.nothingWaiting} help={review.nothingWaitingHelp} />
          ) : (
            <p class="muted">{common.loading}</p>
          )}
        </section>
      )}
    </Shell>
  );
}
