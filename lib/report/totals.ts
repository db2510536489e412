import { OUTCOMES, type SubmissionLine, type SubmissionOutcome } from './submissions';

/** Numbers of submissions, not of entries or findings. */
export interface Totals {
  readonly inspected: number;
  /** Everything that went out after inspection, whatever the basis. */
  readonly released: number;
  readonly outcomes: Readonly<Record<SubmissionOutcome, number>>;
  /** Submissions with at least one part that could not be inspected. */
  readonly uninspected: number;
  /** Observed submissions that would have been held. */
  readonly wouldHold: number;
}

const RELEASED: readonly SubmissionOutcome[] = ['clean', 'masked', 'responsibility', 'approval'];

/** Counts submissions. */
export function totalsOf(lines: readonly SubmissionLine[]): Totals {
  const outcomes = Object.fromEntries(OUTCOMES.map((outcome) => [outcome, 0])) as Record<SubmissionOutcome, number>;
  for (const line of lines) outcomes[line.outcome] += 1;
  return {
    inspected: lines.length,
    released: RELEASED.reduce((sum, outcome) => sum + outcomes[outcome], 0),
    outcomes,
    uninspected: lines.filter((line) => line.attempt.uninspected.length > 0).length,
    wouldHold: lines.filter((line) => line.outcome === 'observed' && line.attempt.verdict !== 'allow').length,
  };
}
