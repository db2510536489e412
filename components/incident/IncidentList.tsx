import type { ComponentChildren } from 'preact';
import { type Incident, isOverdue } from '../../lib/incident/incident';
import { shortDateTime } from '../i18n/format';
import { usePageMessages } from '../i18n/page-context';
import { StateBadge, type StateKind } from '../parts/Shape';
import { sorted } from './notice-form';

/** Shape and colour of an incident. */
export function kindOf(incident: Incident, now: number): StateKind {
  if (isOverdue(incident, now)) return 'blocked';
  if (incident.state === 'open') return 'review';
  return incident.state === 'closed' ? 'released' : 'neutral';
}

interface ListProps {
  readonly incidents: readonly Incident[];
  readonly selected: string | undefined;
  readonly now: number;
  readonly onSelect: (id: string) => void;
  /** Below the list. */
  readonly children?: ComponentChildren;
}

function Row({ incident, selected, now, onSelect }: { incident: Incident } & Omit<ListProps, 'incidents'>) {
  const { incident: words, common } = usePageMessages();
  return (
    <li>
      <button
        type="button"
        class="item"
        aria-current={incident.id === selected ? 'true' : undefined}
        onClick={() => onSelect(incident.id)}
      >
        <span class="name">{incident.facts.title || common.unnamed}</span>
        <span class="row">
          <StateBadge kind={kindOf(incident, now)}>
            {isOverdue(incident, now) ? words.late : words.states[incident.state]}
          </StateBadge>
          <span>{shortDateTime(incident.openedAt)}</span>
        </span>
        <span class="note">{words.kinds[incident.facts.kind]}</span>
      </button>
    </li>
  );
}

/** What is not over, and below it, folded, what is. */
export function IncidentList({ incidents, children, ...props }: ListProps) {
  const { incident: words } = usePageMessages();
  const { live, over } = sorted(incidents);
  const row = (incident: Incident) => <Row key={incident.id} incident={incident} {...props} />;
  return (
    <section class="queue" aria-label={words.title}>
      <h2>{words.live(live.length)}</h2>
      <ul>{live.map(row)}</ul>
      {over.length > 0 && (
        <details>
          <summary>{words.over(over.length)}</summary>
          <ul>{over.map(row)}</ul>
        </details>
      )}
      <div class="below">{children}</div>
    </section>
  );
}
