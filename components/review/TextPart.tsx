import { useEffect, useRef, useState } from 'preact/hooks';
import type { Draft, ReviewItem } from '../../lib/model/review';
import { dateTime } from '../i18n/format';
import { usePageMessages } from '../i18n/page-context';
import { ActionButton } from '../parts/ActionButton';
import { useLive } from '../parts/useLive';
import type { ReviewApi } from './api';
import { DraftText } from './DraftText';

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

interface TextPartProps {
  readonly api: ReviewApi;
  readonly item: ReviewItem;
  /** `null`: no longer there; undefined: still being read. */
  readonly draft: Draft | null | undefined;
  readonly problem: string | undefined;
  /** Numbers of the marks for which a mask is proposed. */
  readonly proposed: ReadonlySet<number>;
  readonly onStep: (step: 1 | -1) => void;
}

/** The text under review, and how it differs from the round before. */
export function TextPart({ api, item, draft, problem, proposed, onStep }: TextPartProps) {
  const { review, common } = usePageMessages();
  const { value: changes } = useLive(() => api.changes(item), never, [item.id]);
  const [differs, setDiffers] = useState(true);
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => title.current?.focus({ preventScroll: true }), []);
  const count = changes?.fresh.filter(Boolean).length ?? 0;
  return (
    <section class="text" aria-label={review.text}>
      <div class="head">
        <p class="note">{review.text}</p>
        <Steps onStep={onStep} />
      </div>
      <h1 ref={title} tabIndex={-1}>
        {draft?.title || item.title || common.unnamed}
      </h1>
      {changes && draft && (
        <div class="message differences">
          <p>
            {review.before(dateTime(changes.before.submittedAt), common.reviewStates[changes.before.state])}
            {review.differs(count, changes.gone)}
          </p>
          {changes.before.comment && (
            <p>
              {review.comment}
              {common.colon}
              {changes.before.comment}
            </p>
          )}
          {count > 0 && (
            <label class="row">
              <input type="checkbox" checked={differs} onChange={(event) => setDiffers(event.currentTarget.checked)} />
              {review.showDifference}
            </label>
          )}
        </div>
      )}
      {problem ? (
        <p class="message blocked">{common.failed(problem)}</p>
      ) : (
        <DraftText item={item} draft={draft} proposed={proposed} fresh={differs ? changes?.fresh : undefined} />
      )}
    </section>
  );
}
