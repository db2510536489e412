import { useState } from 'preact/hooks';
import type { ReviewItem } from '../../lib/model/review';
import { takenBy } from '../../lib/review/taken';
import { usePageMessages } from '../i18n/page-context';
import { ActionButton } from '../parts/ActionButton';
import { messageOf } from '../parts/useLive';
import type { ReviewApi } from './api';
import { useKeys } from './keys';

interface TakeProps {
  readonly api: Pick<ReviewApi, 'take'>;
  readonly item: ReviewItem;
  readonly person: string;
  readonly now: number;
}

/** Takes a submission, so that two do not work on it, and puts it back. */
export function Take({ api, item, person, now }: TakeProps) {
  const { review, common } = usePageMessages();
  const [problem, setProblem] = useState('');
  const by = takenBy(item, now);
  const mine = by?.id === person;
  const take = (taken: boolean) =>
    api.take(item.id, person, taken).then(
      () => setProblem(''),
      (error: unknown) => setProblem(common.failed(messageOf(error))),
    );
  useKeys({ t: () => void take(!mine) });
  return (
    <div class="row take-one">
      {by && <span class={mine ? 'note' : 'message review'}>{mine ? review.takenByYou : review.takenBy(by.name)}</span>}
      {(!by || mine) && (
        <ActionButton action="take" kind="small" keys="T" onPress={() => void take(!mine)}>
          {mine ? review.putBack : review.take}
        </ActionButton>
      )}
      {problem && (
        <p class="message blocked" role="alert">
          {problem}
        </p>
      )}
    </div>
  );
}
