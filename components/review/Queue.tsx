import type { ComponentChildren } from 'preact';
import type { Verdict } from '../../lib/model/finding';
import type { ReviewItem, ReviewState } from '../../lib/model/review';
import { pressureOf } from '../../lib/review/deadline';
import { takenBy } from '../../lib/review/taken';
import { shortDateTime, span } from '../i18n/format';
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
  return KIND_OF_STATE[item.state] ?? 'neutral';
}

const KIND_OF_STATE: Partial<Record<ReviewState, StateKind>> = {
  approved: 'released',
  published: 'released',
  refused: 'blocked',
};

interface QueueProps {
  readonly items: readonly ReviewItem[];
  readonly selected: string | undefined;
  /** The last decision was just recorded. */
  readonly done: boolean;
  readonly now: number;
  /** How long a stage may take. */
  readonly hours: number;
  readonly onSelect: (id: string) => void;
  /** Below the queue. */
  readonly children?: ComponentChildren;
}

interface RowProps extends Pick<QueueProps, 'selected' | 'now' | 'hours' | 'onSelect'> {
  readonly item: ReviewItem;
}

function Row({ item, selected, now, hours, onSelect }: RowProps) {
  const { common, review } = usePageMessages();
  const pressure = pressureOf(item, hours, now);
  const taken = takenBy(item, now);
  const age = span(Math.max(0, now - item.submittedAt));
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
          <span>{item.siteName}</span>
        </span>
        <span class="row">
          <span>
            {item.state === 'submitted'
              ? review.age(age.days, age.hours, age.minutes)
              : shortDateTime(item.submittedAt)}
          </span>
          {pressure !== 'none' && (
            <StateBadge kind={pressure === 'overdue' ? 'blocked' : 'review'}>{review.pressure[pressure]}</StateBadge>
          )}
          {taken && <span class="muted">{review.takenBy(taken.name)}</span>}
        </span>
      </button>
    </li>
  );
}

/** The queue: what waits, and below it, folded, what is decided. */
export function Queue({ items, done, children, ...props }: QueueProps) {
  const { review } = usePageMessages();
  const open = waiting(items);
  const closed = decided(items);
  const row = (item: ReviewItem) => <Row key={item.id} item={item} {...props} />;
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
      <div class="below">{children}</div>
    </section>
  );
}
