import type { Draft, ReviewItem } from '../../lib/model/review';
import { fieldName } from '../i18n/fields';
import { usePageMessages } from '../i18n/page-context';
import { type FieldText, fieldTexts, type Piece, type Showing } from './pieces';

/** The text under review, for quoting from it. */
export const DRAFT = 'draft';

/** Where a mark stands in the page, for jumping to it. */
export const markId = (number: number) => `mark-${number}`;

function PieceView({ piece }: { piece: Piece }) {
  const { fresh, ...plain } = piece;
  if (fresh) {
    return (
      <ins>
        <PieceView piece={plain} />
      </ins>
    );
  }
  if (!piece.mark) return <>{piece.text}</>;
  return (
    <mark id={markId(piece.mark.number)} tabIndex={-1} class={piece.mark.action}>
      {piece.text}
      <sup>{piece.mark.number}</sup>
    </mark>
  );
}

function FieldView({ field }: { field: FieldText }) {
  const { common } = usePageMessages();
  return (
    <section class="field">
      <h3 class="note">{fieldName(field.name, common.fields)}</h3>
      {field.lines.map((line, index) => (
        <p key={index}>
          {line.map((piece, place) => (
            <PieceView key={place} piece={piece} />
          ))}
        </p>
      ))}
    </section>
  );
}

interface DraftTextProps extends Pick<Showing, 'proposed' | 'fresh'> {
  readonly item: ReviewItem;
  /** `null`: it is no longer there; undefined: still being read. */
  readonly draft: Draft | null | undefined;
}

/** The text as it will appear, as text: nothing of the page's own markup runs or is shown. */
export function DraftText({ item, draft, ...showing }: DraftTextProps) {
  const { review, common } = usePageMessages();
  if (draft === undefined) return <p class="muted">{common.loading}</p>;
  if (draft === null) return <p class="message">{item.state === 'submitted' ? review.textMissing : review.textGone}</p>;
  const fields = fieldTexts(draft, { findings: item.findings, ...showing });
  const minor = fields.filter((field) => field.minor);
  return (
    <article id={DRAFT}>
      {fields
        .filter((field) => !field.minor)
        .map((field, index) => (
          <FieldView key={index} field={field} />
        ))}
      {minor.length > 0 && (
        <details>
          <summary>{review.otherFields(minor.length)}</summary>
          {minor.map((field, index) => (
            <FieldView key={index} field={field} />
          ))}
        </details>
      )}
    </article>
  );
}
