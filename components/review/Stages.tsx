import type { ReviewItem } from '../../lib/model/review';
import { dateTime } from '../i18n/format';
import { usePageMessages } from '../i18n/page-context';
import { StateBadge, type StateKind } from '../parts/Shape';

const KINDS = { approve: 'released', return: 'neutral', refuse: 'blocked' } as const satisfies Record<
  string,
  StateKind
>;

/** The stages of a submission: what was decided, by whom, and where it waits. */
export function Stages({ item }: { item: ReviewItem }) {
  const { review, common } = usePageMessages();
  if (item.stages.length === 1 && item.decisions.length === 0) return null;
  return (
    <ol class="stages">
      {item.stages.map(({ name }, index) => {
        const record = item.decisions[index];
        const waits = item.state === 'submitted' && index === item.stage;
        return (
          <li key={index} aria-current={waits ? 'step' : undefined}>
            <p class="row">
              <StateBadge kind={record ? KINDS[record.statement.decision] : waits ? 'review' : 'neutral'}>
                {name}
              </StateBadge>
              <span class="muted">
                {record ? review.said[record.statement.decision] : waits ? review.waitsHere : review.later}
              </span>
            </p>
            {record && (
              <p class="note">
                {record.person.name}
                {common.separator}
                {dateTime(record.statement.at)}
                {common.separator}
                {record.seal ? review.isSigned : review.notSigned}
              </p>
            )}
            {record?.comment && <p>{record.comment}</p>}
          </li>
        );
      })}
    </ol>
  );
}
