import type { Draft, ReviewItem } from '../../lib/model/review';
import { dateTime } from '../i18n/format';
import { usePageMessages } from '../i18n/page-context';
import { KIND_OF_ACTION, StateBadge } from '../parts/Shape';
import { markId } from './DraftText';
import { numberMarks } from './pieces';

interface FactsProps {
  readonly item: ReviewItem;
  readonly draft: Draft | null | undefined;
  readonly ruleName: (id: string) => string;
  /** Numbers of the marks for which a mask is proposed. */
  readonly proposed: ReadonlySet<number>;
  readonly onPropose: (proposed: ReadonlySet<number>) => void;
}

/** Brings a mark of the text into view and puts focus there, so that reading goes on from it. */
function jumpTo(number: number): void {
  const mark = document.getElementById(markId(number));
  mark?.scrollIntoView({ block: 'center' });
  mark?.focus({ preventScroll: true });
}

function Found({ item, draft, ruleName, proposed, onPropose }: FactsProps) {
  const { review } = usePageMessages();
  const toggle = (number: number) => {
    const next = new Set(proposed);
    if (!next.delete(number)) next.add(number);
    onPropose(next);
  };
  if (item.findings.length === 0) return <p class="muted">{review.nothingFound}</p>;
  if (!draft) {
    return (
      <ol class="found">
        {item.findings.map((finding, index) => (
          <li key={index} class="row">
            <StateBadge kind={KIND_OF_ACTION[finding.action]}>{ruleName(finding.rule)}</StateBadge>
            <span class="muted">{finding.masked}</span>
          </li>
        ))}
      </ol>
    );
  }
  return (
    <ol class="found">
      {numberMarks(draft, item.findings).map((mark) => (
        <li key={mark.number} class="row">
          <button type="button" class="quiet small" onClick={() => jumpTo(mark.number)}>
            <span>{mark.number}</span>
            <StateBadge kind={KIND_OF_ACTION[mark.action]}>{ruleName(mark.rule)}</StateBadge>
          </button>
          {item.state === 'submitted' && mark.masked && (
            <label class="note propose">
              <input type="checkbox" checked={proposed.has(mark.number)} onChange={() => toggle(mark.number)} />
              {review.propose(mark.number)}
            </label>
          )}
        </li>
      ))}
    </ol>
  );
}

/** Who sends what, why, and what was found in it. */
export function Facts(props: FactsProps) {
  const { review, common } = usePageMessages();
  const { item } = props;
  const { name, department } = item.submittedBy;
  const facts: [string, string][] = [
    [review.submittedBy, department ? `${name}（${department}）` : name],
    [review.submittedAt, dateTime(item.submittedAt)],
    [review.site, item.siteName],
    [item.declared ? review.declaredSource : review.reason, item.reason],
  ];
  return (
    <section aria-label={review.facts} class="stack">
      <dl>
        {facts.map(([term, value]) => (
          <div key={term}>
            <dt>{term}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      {item.declared && <p class="message review">{review.declared}</p>}
      {item.uninspected.length > 0 && (
        <div class="message review">
          <h3>{review.uninspected}</h3>
          <ul>
            {item.uninspected.map((part, index) => (
              <li key={index}>
                {part.name}
                {common.colon}
                {common.uninspected[part.reason]}
              </li>
            ))}
          </ul>
        </div>
      )}
      <h3>{review.found}</h3>
      <Found {...props} />
    </section>
  );
}
