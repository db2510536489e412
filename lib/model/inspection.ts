import type { PlacedFinding, Verdict } from './finding';
import type { Uninspected } from './submission';

/** A finding and the field it stands in. */
export interface FieldFinding extends PlacedFinding {
  /** Index into the submission's fields. */
  readonly field: number;
}

/** What the pipeline says of one submission. Raw: it stays in the page's memory. */
export interface Inspection {
  readonly verdict: Verdict;
  /** Gravest first, then by place. */
  readonly findings: readonly FieldFinding[];
  readonly uninspected: readonly Uninspected[];
  /** False when a finding can be released by nobody here (marks of state secrets). */
  readonly reviewable: boolean;
  /** True when masking every finding above `notice` would leave nothing that stops the post. */
  readonly maskable: boolean;
}
