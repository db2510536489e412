import { spanOf } from '../../lib/report/lines';
import type { WeekNumbers } from '../../lib/report/numbers';
import type { ReportWords } from '../../lib/report/words';
import { usePageMessages } from '../i18n/page-context';
import { Table } from '../parts/Table';

interface TrendProps {
  /** Oldest first. */
  readonly weeks: readonly WeekNumbers[];
  readonly words: ReportWords;
}

/** Of the drawing, in its own units. */
const WIDTH = 720;
const HEIGHT = 180;
const LEFT = 36;
const RIGHT = 96;
const TOP = 12;
const BOTTOM = 24;

/** A round number at or above the largest value, so that half of it is round too. */
export function ceilingOf(values: readonly number[]): number {
  const largest = Math.max(...values, 2);
  const unit = 10 ** Math.floor(Math.log10(largest));
  const step = [1, 2, 4, 6, 8, 10].find((factor) => factor * unit >= largest) ?? 10;
  return step * unit;
}

type Point = readonly [x: number, y: number];

function Mark({ kind, at: [x, y] }: { kind: 'blocked' | 'review'; at: Point }) {
  if (kind === 'blocked') return <rect x={x - 3.5} y={y - 3.5} width="7" height="7" fill="currentColor" />;
  return <path d={`M${x} ${y - 4.5} L${x + 4.5} ${y + 3.5} L${x - 4.5} ${y + 3.5} Z`} fill="currentColor" />;
}

interface LineProps {
  readonly kind: 'blocked' | 'review';
  readonly points: readonly Point[];
  readonly label: string;
  /** Where the label stands, so that two do not cover each other. */
  readonly labelY: number;
}

function Line({ kind, points, label, labelY }: LineProps) {
  return (
    <g class={`state ${kind}`}>
      <polyline
        points={points.map((point) => point.join()).join(' ')}
        fill="none"
        stroke="currentColor"
        stroke-width="2"
      />
      {points.map((point, index) => (
        <Mark key={index} kind={kind} at={point} />
      ))}
      <text x={WIDTH - RIGHT + 10} y={labelY + 4} fill="currentColor">
        {label}
      </text>
    </g>
  );
}

/** Twelve weeks at a glance: two lines, named at their ends. */
export function TrendChart(props: TrendProps) {
  return (
    <section>
      <h2>{props.words.trend}</h2>
      <Drawing {...props} />
    </section>
  );
}

function Drawing({ weeks, words }: TrendProps) {
  const { report } = usePageMessages();
  const blocked = weeks.map(({ totals }) => totals.outcomes.blocked);
  const review = weeks.map(({ totals }) => totals.outcomes['in-review'] + totals.outcomes.approval);
  const ceiling = ceilingOf([...blocked, ...review]);
  const x = (index: number) => LEFT + (index * (WIDTH - LEFT - RIGHT)) / Math.max(1, weeks.length - 1);
  const y = (value: number) => HEIGHT - BOTTOM - (value * (HEIGHT - TOP - BOTTOM)) / ceiling;
  const points = (values: readonly number[]) => values.map((value, index): Point => [x(index), y(value)]);
  // Above the names of the weeks, however low a line ends.
  const endOf = (values: readonly number[]) => Math.min(y(values.at(-1) ?? 0), HEIGHT - BOTTOM - 10);
  const ends = [endOf(blocked), endOf(review)] as const;
  const apart = Math.abs(ends[0] - ends[1]) < 16 ? (ends[0] <= ends[1] ? -8 : 8) : 0;
  return (
    <svg
      class="trend"
      viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
      role="img"
      aria-label={report.trendHelp(weeks[0]?.week ?? '', weeks.at(-1)?.week ?? '')}
    >
      {[0, ceiling / 2, ceiling].map((value) => (
        <g key={value} class="grid">
          <line x1={LEFT} x2={WIDTH - RIGHT} y1={y(value)} y2={y(value)} />
          <text x={LEFT - 8} y={y(value) + 4} text-anchor="end">
            {value}
          </text>
        </g>
      ))}
      {weeks.map(({ week }, index) => (
        <text key={week} class="week-name" x={x(index)} y={HEIGHT - 6} text-anchor="middle">
          {week.slice(5)}
        </text>
      ))}
      <Line
        kind="blocked"
        points={points(blocked)}
        label={`${words.outcomes.blocked} ${blocked.at(-1) ?? 0}`}
        labelY={ends[0] + apart}
      />
      <Line
        kind="review"
        points={points(review)}
        label={`${words.outcomes['in-review']} ${review.at(-1) ?? 0}`}
        labelY={ends[1] - apart}
      />
    </svg>
  );
}

/** The numbers of the twelve weeks. */
export function TrendTable({ weeks, words }: TrendProps) {
  const number = (head: string, cell: (one: WeekNumbers) => number) => ({ head, cell, number: true });
  return (
    <Table
      caption={words.trend}
      empty={words.none}
      rows={weeks}
      keyOf={({ week }) => week}
      columns={[
        { head: words.week, cell: ({ week }) => week },
        number(words.inspected, ({ totals }) => totals.inspected),
        number(words.released, ({ totals }) => totals.released),
        number(words.outcomes['in-review'], ({ totals }) => totals.outcomes['in-review'] + totals.outcomes.approval),
        number(words.outcomes.blocked, ({ totals }) => totals.outcomes.blocked),
        number(words.uninspected, ({ totals }) => totals.uninspected),
        number(words.falseAlarms, ({ review }) => review.falseAlarms),
        {
          head: words.median,
          cell: ({ review }) => spanOf(review.median, words),
          number: true,
        },
      ]}
    />
  );
}
