import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { RequestOf } from '../../lib/model/messages';
import type { ReviewItem } from '../../lib/model/review';
import { usePageMessages } from '../i18n/page-context';
import { ActionButton } from '../parts/ActionButton';
import { Empty } from '../parts/Empty';
import { Shell } from '../parts/Shell';
import { useLive } from '../parts/useLive';
import type { ReviewApi, Reviewers } from './api';
import { Decided, Decision } from './Decision';
import { DraftText } from './DraftText';
import { Facts } from './Facts';
import { useKeys } from './keys';
import { Queue } from './Queue';
import { neighbour, waiting } from './queue';

interface ReviewPageProps {
  readonly api: ReviewApi;
  readonly school: string;
  readonly reviewers: Reviewers;
  readonly ruleName: (id: string) => string;
}

const never = () => () => undefined;

function Steps({ onStep }: { onStep: (step: 1 | -1) => void }) {
  const { review } = usePageMessages();
  return (
    <div class="row">
      <ActionButton action="previous" kind="small" keys="K" onPress={() => onStep(-1)}>
        {review.previous}
      </ActionButton>
      <ActionButton action="next" kind="small" keys="J" onPress={() => onStep(1)}>
        {review.next}
      </ActionButton>
    </div>
  );
}

interface ItemViewProps extends ReviewPageProps {
  readonly item: ReviewItem;
  readonly reviewer: string | undefined;
  readonly onReviewer: (id: string) => void;
  readonly onStep: (step: 1 | -1) => void;
  readonly decide: (decision: RequestOf<'review.decide'>) => Promise<void>;
}

function ItemView(props: ItemViewProps) {
  const { item, api, onStep, ruleName } = props;
  const { review, common } = usePageMessages();
  const { value, problem } = useLive(async () => (await api.draft(item.id)) ?? null, never, [item.id, item.state]);
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => title.current?.focus({ preventScroll: true }), []);
  return (
    <>
      <section class="text" aria-label={review.text}>
        <div class="head">
          <p class="note">{review.text}</p>
          <Steps onStep={onStep} />
        </div>
        <h1 ref={title} tabIndex={-1}>
          {value?.title || item.title || common.unnamed}
        </h1>
        {problem ? <p class="message blocked">{common.failed(problem)}</p> : <DraftText item={item} draft={value} />}
      </section>
      <aside class="side">
        <Facts item={item} draft={value} ruleName={ruleName} />
        <div class="foot">{item.state === 'submitted' ? <Decision {...props} /> : <Decided item={item} />}</div>
      </aside>
    </>
  );
}

/** The reviewer's page: queue, text, facts and decision. */
export function ReviewPage(props: ReviewPageProps) {
  const { api, school, reviewers } = props;
  const { review, common } = usePageMessages();
  const { value: items, problem } = useLive(() => api.list(), api.subscribe, []);
  const [selected, setSelected] = useState<string>();
  const [reviewer, setReviewer] = useState(reviewers.people.find(({ id }) => id === reviewers.person)?.id);
  const [done, setDone] = useState(false);
  const open = waiting(items ?? []);
  const item = items?.find(({ id }) => id === selected) ?? open[0];

  const select = useCallback((id: string | undefined) => {
    setSelected(id);
    setDone(false);
    document.querySelector(`[data-item="${id}"]`)?.scrollIntoView({ block: 'nearest' });
  }, []);
  const step = (by: 1 | -1) => select(neighbour(open, item?.id, by));
  useKeys({ j: () => step(1), k: () => step(-1) });

  const decide = async (decision: RequestOf<'review.decide'>) => {
    const after = neighbour(
      open.filter(({ id }) => id !== decision.review),
      undefined,
      1,
    );
    await api.decide(decision);
    select(after);
    setDone(true);
  };

  return (
    <Shell page="review" school={school}>
      {problem && <p class="message blocked">{common.failed(problem)}</p>}
      {items && <Queue items={items} selected={item?.id} done={done} onSelect={select} />}
      {item ? (
        <ItemView
          key={item.id}
          {...props}
          item={item}
          reviewer={reviewer}
          onReviewer={setReviewer}
          onStep={step}
          decide={decide}
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
