import { useId, useRef, useState } from 'preact/hooks';
import type { DecisionKind } from '../../lib/model/decision';
import type { Person } from '../../lib/model/policy';
import { usePageMessages } from '../i18n/page-context';
import { ActionButton } from '../parts/ActionButton';
import { messageOf } from '../parts/useLive';
import type { DecisionProps } from './Decision';
import { FalseAlarms } from './FalseAlarms';
import { useKeys } from './keys';
import { quoteOf } from './quote';

/** As the rules of a decision demand of a comment that returns or refuses, in UTF-16 code units. */
const SHORTEST = 2;
const LONGEST = 500;

interface SayProps extends Pick<DecisionProps, 'item' | 'decide' | 'ruleName' | 'proposal' | 'alike'> {
  readonly person: Person | undefined;
}

/** The comment and the three answers. */
export function Say({ item, person, decide, ruleName, proposal, alike }: SayProps) {
  const { review, common } = usePageMessages();
  const [comment, setComment] = useState('');
  const [falseAlarms, setFalseAlarms] = useState<readonly string[]>([]);
  const [problem, setProblem] = useState('');
  const [busy, setBusy] = useState(false);
  const [together, setTogether] = useState(false);
  const field = useRef<HTMLTextAreaElement>(null);
  const id = useId();

  const choose = async (decision: DecisionKind) => {
    if (busy) return;
    // What is proposed to be masked goes back with the text; an approval lets it out as it is.
    const text = [comment.trim(), ...(proposal && decision !== 'approve' ? [proposal] : [])]
      .join('\n')
      .trim()
      .slice(0, LONGEST);
    const missing = decision !== 'approve' && text.length < SHORTEST;
    if (missing) field.current?.focus();
    setProblem(missing ? review.commentMissing : person ? '' : review.reviewerMissing);
    if (missing || !person) return;
    setBusy(true);
    try {
      await decide(
        person.id,
        { decision, comment: text, falseAlarms },
        together && decision === 'approve' ? alike : [],
      );
    } catch (error) {
      setProblem(common.failed(messageOf(error)));
      setBusy(false);
    }
  };
  const quote = () => {
    const passage = quoteOf(document.getSelection());
    setProblem(passage ? '' : review.nothingSelected);
    if (!passage) return;
    setComment((comment ? `${comment.trimEnd()}\n` : '') + review.quote(passage));
    field.current?.focus();
  };
  useKeys({
    c: quote,
    a: () => void choose('approve'),
    r: () => void choose('return'),
    x: () => void choose('refuse'),
  });

  return (
    <>
      <FalseAlarms item={item} chosen={falseAlarms} ruleName={ruleName} onChange={setFalseAlarms} />
      <div class="row head">
        <label for={id}>{review.comment}</label>
        <ActionButton action="quote" kind="quiet small" keys="C" keepsSelection onPress={quote}>
          {review.quotePassage}
        </ActionButton>
      </div>
      <textarea
        id={id}
        ref={field}
        rows={2}
        maxLength={LONGEST}
        value={comment}
        aria-invalid={problem === review.commentMissing}
        aria-describedby={`${id}-note`}
        onInput={(event) => setComment(event.currentTarget.value)}
      />
      <p id={`${id}-note`} class={problem ? 'message blocked' : 'note'} role="alert">
        {problem || review.commentHint}
      </p>
      {proposal && <p class="note">{proposal}</p>}
      {alike.length > 0 && (
        <label class="row">
          <input type="checkbox" checked={together} onChange={(event) => setTogether(event.currentTarget.checked)} />
          {review.together(alike.length)}
        </label>
      )}
      <div class="row">
        <ActionButton action="approve" kind="primary" keys="A" off={busy} onPress={() => void choose('approve')}>
          {review.approve}
        </ActionButton>
        <ActionButton action="return" keys="R" off={busy} onPress={() => void choose('return')}>
          {review.return}
        </ActionButton>
        <ActionButton action="refuse" keys="X" off={busy} onPress={() => void choose('refuse')}>
          {review.refuse}
        </ActionButton>
      </div>
    </>
  );
}
