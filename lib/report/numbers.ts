import * as z from 'zod/mini';
import type { LedgerEntry } from '../model/ledger';
import { type ReviewNumbers, reviewNumbers } from './decisions';
import { OUTCOMES, submissionLines } from './submissions';
import { type Totals, totalsOf } from './totals';
import { TuningNumbers, tuningNumbers } from './tuning-numbers';

const Count = z.int().check(z.nonnegative());

/** One week as the trend shows it. Small: kept, so that a week that is over is counted once. */
export const WeekNumbers = z.strictObject({
  week: z.string(),
  totals: z.strictObject({
    inspected: Count,
    released: Count,
    outcomes: z.record(z.enum(OUTCOMES), Count),
    uninspected: Count,
    wouldHold: Count,
  }),
  review: z.strictObject({
    approved: Count,
    returned: Count,
    refused: Count,
    falseAlarms: Count,
    /** Milliseconds. */
    median: z.optional(Count),
    longest: z.optional(Count),
  }),
  /** Absent where it was counted before this was kept. */
  tuning: z.optional(TuningNumbers),
});
export interface WeekNumbers {
  readonly week: string;
  readonly totals: Totals;
  readonly review: ReviewNumbers;
  readonly tuning?: TuningNumbers | undefined;
}

/** Counts one week from its entries. @param earlier entries before it, of submissions decided in it. */
export function weekNumbers(
  week: string,
  entries: readonly LedgerEntry[],
  earlier: readonly LedgerEntry[] = [],
): WeekNumbers {
  const lines = submissionLines(entries);
  return {
    week,
    totals: totalsOf(lines),
    review: reviewNumbers(entries, earlier),
    tuning: tuningNumbers(lines, entries),
  };
}
