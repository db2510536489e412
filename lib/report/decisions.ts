import type { LedgerEntry, PersonRef } from '../model/ledger';
import { groupBy, most } from './group';

/** Numbers of what was decided in a week, whenever it was submitted. Spans in milliseconds. */
export interface ReviewNumbers {
  readonly approved: number;
  readonly returned: number;
  readonly refused: number;
  /** Submissions of which a reviewer said that a rule cried wolf. */
  readonly falseAlarms: number;
  readonly median?: number | undefined;
  readonly longest?: number | undefined;
}

/** The same for one reviewer. */
export interface ReviewerShare extends ReviewNumbers {
  readonly reviewer: PersonRef;
}

/** One decision of one stage, and how long the submission had waited since it was sent. */
interface Decided {
  readonly entry: LedgerEntry;
  readonly took?: number | undefined;
}

const DECIDED: readonly string[] = ['passed', 'approved', 'returned', 'refused'];

/** The middle value; undefined of none. */
export function median(values: readonly number[]): number | undefined {
  return values.toSorted((a, b) => a - b)[values.length >> 1];
}

function decidedOf(entries: readonly LedgerEntry[], earlier: readonly LedgerEntry[]): Decided[] {
  const sent = new Map<string, number>();
  for (const entry of [...earlier, ...entries]) if (entry.event === 'submitted') sent.set(entry.submission, entry.at);
  return entries
    .filter(({ event }) => DECIDED.includes(event))
    .map((entry) => {
      const from = sent.get(entry.submission);
      return { entry, ...(from !== undefined && { took: Math.max(0, entry.at - from) }) };
    });
}

function numbersOf(decided: readonly Decided[]): ReviewNumbers {
  const count = (event: LedgerEntry['event']) => decided.filter(({ entry }) => entry.event === event).length;
  // Of a submission with several stages the last decision counts.
  const spans = decided.flatMap(({ entry, took }) => (entry.event === 'passed' || took === undefined ? [] : [took]));
  const wolf = decided.filter(({ entry }) => (entry.decision?.falseAlarms.length ?? 0) > 0);
  return {
    approved: count('approved'),
    returned: count('returned'),
    refused: count('refused'),
    falseAlarms: new Set(wolf.map(({ entry }) => entry.submission)).size,
    ...(spans.length > 0 && { median: median(spans), longest: Math.max(...spans) }),
  };
}

/** Counts decisions. @param earlier entries that say when submissions were sent before these. */
export function reviewNumbers(entries: readonly LedgerEntry[], earlier: readonly LedgerEntry[]): ReviewNumbers {
  return numbersOf(decidedOf(entries, earlier));
}

/** The same by reviewer, the busiest first. A stage passed counts as an approval of theirs. */
export function reviewersOf(entries: readonly LedgerEntry[], earlier: readonly LedgerEntry[]): ReviewerShare[] {
  const named = decidedOf(entries, earlier).flatMap((one) =>
    one.entry.reviewer ? [{ ...one, reviewer: one.entry.reviewer }] : [],
  );
  return [...groupBy(named, ({ reviewer }) => reviewer.id).values()]
    .flatMap((own) => own.slice(-1).map(({ reviewer }) => ({ reviewer, ...numbersOf(own.map(asApproval)) })))
    .sort(most((share) => share.approved + share.returned + share.refused));
}

const asApproval = ({ entry, took }: Decided): Decided => ({
  entry: entry.event === 'passed' ? { ...entry, event: 'approved' } : entry,
  took,
});

/** Submissions sent before the first of these entries and decided in them: their time must be looked up. */
export function sentEarlier(entries: readonly LedgerEntry[]): string[] {
  const sent = new Set(entries.filter(({ event }) => event === 'submitted').map(({ submission }) => submission));
  const decided = entries.filter(({ event, submission }) => DECIDED.includes(event) && !sent.has(submission));
  return [...new Set(decided.map(({ submission }) => submission))];
}
