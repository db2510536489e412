import type { Verdict } from '../../lib/model/finding';
import type { ReviewItem } from '../../lib/model/review';
import { shortDateTime } from '../i18n/format';
import { usePageMessages } from '../i18n/page-context';
import { StateBadge, type StateKind } from '../parts/Shape';
import { decided, waiting } from './queue';

const KIND_OF_VERDICT: Record<Verdict, StateKind> = {
  block: 'blocked',
  review: 'review',
  warn: 'neutral',
  allow: 'released',
};

/** Shape and colour of what became of an item. */
export function kindOf(item: ReviewItem): StateKind {
  if (item.state === 'submitted') return KIND_OF_VERDICT[item.verdict];
  return item.state === 'approved' || item.state === 'published' ? 'released' : 'neutral';
}

interface QueueProps {
  readonly items: readonly ReviewItem[];
  readonly selected: string | undefined;
  /** The last decision was just recorded. */
  readonly done: boolean;
  readonly onSelect: (id: string) => void;
}

function Row({ item, selected, onSelect }: { item: ReviewItem } & Pick<QueueProps, 'selected' | 'onSelect'>) {
  const { common } = usePageMessages();
  const state = item.state === 'submitted' ? common.verdicts[item.verdict] : common.reviewStates[item.state];
  return (
    <li>
      <button
        type="button"
        class="item"
        data-item={item.id}
        aria-current={item.id === selected ? 'true' : undefined}
        onClick={() => onSelect(item.id)}
      >
        <span class="name">{item.title || common.unnamed}</span>
        <span class="row">
          <StateBadge kind={kindOf(item)}>{state}</StateBadge>
          <span>{item.submittedBy.name}</span>
          <span>{shortDateTime(item.submittedAt)}</span>
        </span>
      </button>
    </li>
  );
}

/** The queue: what waits, and below it, folded, what is decided. */
export function Queue({ items, selected, done, onSelect }: QueueProps) {
  const { review } = usePageMessages();
  const open = waiting(items);
  const closed = decided(items);
  const row = (item: ReviewItem) => <Row key={item.id} item={item} selected={selected} onSelect={onSelect} />;
  return (
    <section class="queue" aria-label={review.queue}>
      <h2>{review.waiting(open.length)}</h2>
      <p role="status">{done && <StateBadge kind="released">{review.done}</StateBadge>}</p>
      <ul>{open.map(row)}</ul>
      {closed.length > 0 && (
        <details>
          <summary>{review.decidedBefore(closed.length)}</summary>
          <ul>{closed.map(row)}</ul>
        </details>
      )}
    </section>
  );
}
