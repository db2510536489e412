import { useState } from 'preact/hooks';
import { useMessages } from '../i18n/context';
import { fieldName } from '../i18n/fields';
import { ActionButton } from '../parts/ActionButton';
import { KIND_OF_ACTION, StateBadge } from '../parts/Shape';
import type { PanelFinding } from './props';
import type { FindingGroup } from './summary';

/** How many places are shown before the rest is asked for. */
const SHOWN = 20;
/** Below this a finding is called not certain. */
const UNSURE = 0.7;

interface GroupProps {
  readonly group: FindingGroup;
  readonly busy: boolean;
  readonly onMaskOne: ((id: string) => void) | undefined;
}

function Place({ finding, busy, onMaskOne }: { finding: PanelFinding } & Pick<GroupProps, 'busy' | 'onMaskOne'>) {
  const { panel, common } = useMessages();
  return (
    <li class="place">
      <p class="where">
        {fieldName(finding.fieldLabel, common.fields)}
        {finding.confidence < UNSURE && <span class="unsure">{panel.unsure}</span>}
      </p>
      <p class="excerpt">
        {finding.excerpt.map((part, index) =>
          part.mark ? (
            <mark key={index} class={finding.action}>
              {part.text}
            </mark>
          ) : (
            <span key={index}>{part.text}</span>
          ),
        )}
      </p>
      {finding.maskable && onMaskOne && (
        <ActionButton action="mask-one" kind="quiet small" off={busy} onPress={() => onMaskOne(finding.id)}>
          {panel.maskOne}
        </ActionButton>
      )}
    </li>
  );
}

/** One rule's findings: what it is, why it matters, what to do, each place, and the law behind a disclosure. */
export function FindingGroupView({ group, busy, onMaskOne }: GroupProps) {
  const { panel, common } = useMessages();
  const [all, setAll] = useState(false);
  const { first, findings } = group;
  const shown = all ? findings : findings.slice(0, SHOWN);
  return (
    <li class="finding">
      <h3>
        <StateBadge kind={KIND_OF_ACTION[first.action]}>{first.name}</StateBadge>
        <span class="count">{common.items(findings.length)}</span>
      </h3>
      <p>{first.reason}</p>
      <p>{first.advice}</p>
      <ol class="places">
        {shown.map((finding) => (
          <Place key={finding.id} finding={finding} busy={busy} onMaskOne={onMaskOne} />
        ))}
      </ol>
      {shown.length < findings.length && (
        <ActionButton action="show-rest" kind="quiet small" onPress={() => setAll(true)}>
          {panel.rest(findings.length - shown.length)}
        </ActionButton>
      )}
      {first.basis.length > 0 && (
        <details>
          <summary>{panel.law}</summary>
          <ul>
            {first.basis.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </details>
      )}
    </li>
  );
}
