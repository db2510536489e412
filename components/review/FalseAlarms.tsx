import type { ReviewItem } from '../../lib/model/review';
import { usePageMessages } from '../i18n/page-context';

interface FalseAlarmsProps {
  readonly item: ReviewItem;
  /** Ids of rules. */
  readonly chosen: readonly string[];
  readonly ruleName: (id: string) => string;
  readonly onChange: (chosen: readonly string[]) => void;
}

/** Which of the rules cried wolf; it goes into the weekly report. */
export function FalseAlarms({ item, chosen, ruleName, onChange }: FalseAlarmsProps) {
  const { review } = usePageMessages();
  const rules = [...new Set(item.findings.map(({ rule }) => rule))];
  if (rules.length === 0) return null;
  return (
    <details>
      <summary>{review.falseAlarms(chosen.length)}</summary>
      <p class="note">{review.falseAlarmsHint}</p>
      {rules.map((rule) => (
        <label key={rule} class="row">
          <input
            type="checkbox"
            checked={chosen.includes(rule)}
            onChange={(event) =>
              onChange(event.currentTarget.checked ? [...chosen, rule] : chosen.filter((one) => one !== rule))
            }
          />
          {ruleName(rule)}
        </label>
      ))}
    </details>
  );
}
