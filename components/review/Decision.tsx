import { useId, useRef, useState } from 'preact/hooks';
import type { RequestOf } from '../../lib/model/messages';
import type { ReviewItem } from '../../lib/model/review';
import { usePageMessages } from '../i18n/page-context';
import { ActionButton } from '../parts/ActionButton';
import { PersonPicker } from '../parts/PersonPicker';
import { messageOf } from '../parts/useLive';
import type { Reviewers } from './api';
import { useKeys } from './keys';

interface DecisionProps {
  readonly item: ReviewItem;
  readonly reviewers: Reviewers;
  readonly reviewer: string | undefined;
  readonly onReviewer: (id: string) => void;
  readonly decide: (decision: RequestOf<'review.decide'>) => Promise<void>;
}

/** As the protocol demands of a comment that returns a submission, in UTF-16 code units. */
const SHORTEST = 2;

/** Approve or return, with the reviewer's name and a comment. */
export function Decision({ item, reviewers, reviewer, onReviewer, decide }: DecisionProps) {
  const { review, common } = usePageMessages();
  const [comment, setComment] = useState('');
  const [problem, setProblem] = useState('');
  const [busy, setBusy] = useState(false);
  const field = useRef<HTMLTextAreaElement>(null);
  const id = useId();

  // Nobody reviews their own submission.
  const people = reviewers.people.filter((person) => person.id !== item.submittedBy.id);
  const chosen = people.find((person) => person.id === reviewer);

  const choose = async (decision: 'approve' | 'return') => {
    if (busy) return;
    const text = comment.trim();
    const missing = decision === 'return' && text.length < SHORTEST;
    if (missing) field.current?.focus();
    setProblem(missing ? review.commentMissing : chosen ? '' : review.reviewerMissing);
    if (missing || !chosen) return;
    setBusy(true);
    try {
      await decide({ decision, review: item.id, reviewer: chosen.id, comment: text });
    } catch (error) {
      setProblem(common.failed(messageOf(error)));
      setBusy(false);
    }
  };
  useKeys({ a: () => void choose('approve'), r: () => void choose('return') });

  if (people.length === 0) {
    return <p class="message review">{reviewers.people.length === 0 ? review.noReviewer : review.own}</p>;
  }
  return (
    <section aria-label={review.decision} class="stack decision">
      <PersonPicker people={people} chosen={chosen?.id} label={review.reviewer} onChoose={onReviewer} />
      <label for={id}>{review.comment}</label>
      <textarea
        id={id}
        ref={field}
        rows={2}
        maxLength={500}
        value={comment}
        aria-invalid={problem === review.commentMissing}
        aria-describedby={`${id}-note`}
        onInput={(event) => setComment(event.currentTarget.value)}
      />
      <p id={`${id}-note`} class={problem ? 'message blocked' : 'note'} role="alert">
        {problem || review.commentHint}
      </p>
      <div class="row">
        <ActionButton action="approve" kind="primary" keys="A" off={busy} onPress={() => void choose('approve')}>
          {review.approve}
        </ActionButton>
        <ActionButton action="return" keys="R" off={busy} onPress={() => void choose('return')}>
          {review.return}
        </ActionButton>
      </div>
    </section>
  );
}

/** What was decided, when it was. */
export function Decided({ item }: { item: ReviewItem }) {
  const { review, common } = usePageMessages();
  const name = item.decidedBy?.name ?? common.unknownPerson;
  return (
    <section aria-label={review.decision} class="message">
      <p>{item.state === 'returned' ? review.returnedBy(name) : review.approvedBy(name)}</p>
      {item.comment && <p>{item.comment}</p>}
    </section>
  );
}
