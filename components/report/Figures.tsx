import type { Totals } from '../../lib/report/totals';
import { usePageMessages } from '../i18n/page-context';
import { StateBadge, type StateKind } from '../parts/Shape';

interface FiguresProps {
  readonly totals: Totals;
  readonly previous: Totals;
}

/** The five numbers of the week with those of the week before. */
export function Figures({ totals, previous }: FiguresProps) {
  const { report } = usePageMessages();
  const figures: [string, StateKind, (totals: Totals) => number][] = [
    [report.inspected, 'neutral', (all) => all.inspected],
    [report.released, 'released', (all) => all.released],
    [report.outcomes['in-review'], 'review', (all) => all.outcomes['in-review']],
    [report.outcomes.blocked, 'blocked', (all) => all.outcomes.blocked],
    [report.uninspected, 'neutral', (all) => all.uninspected],
  ];
  return (
    <dl class="figures">
      {figures.map(([name, kind, number]) => (
        <div key={name}>
          <dt>
            <StateBadge kind={kind}>{name}</StateBadge>
          </dt>
          <dd>
            <strong>{number(totals)}</strong>
            <span class="note">{report.change(number(previous))}</span>
          </dd>
        </div>
      ))}
    </dl>
  );
}
