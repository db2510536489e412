import type { LedgerEntry, PersonRef } from '../model/ledger';

/** What became of a submission in the end. `blocked`: held, and neither released nor sent for review. */
export const OUTCOMES = ['clean', 'masked', 'responsibility', 'approval', 'in-review', 'blocked', 'observed'] as const;
export type SubmissionOutcome = (typeof OUTCOMES)[number];

/** All entries of one submission, read as one. */
export interface SubmissionLine {
  readonly submission: string;
  /** The attempt itself: the first entry that held, released or observed it. */
  readonly attempt: LedgerEntry;
  readonly outcome: SubmissionOutcome;
  readonly decision?: Decision;
}

/** What a reviewer said of it, and when. */
export interface Decision {
  readonly event: 'approved' | 'returned' | 'refused';
  readonly reviewer?: PersonRef;
  /** Milliseconds from being sent for review to the decision; absent when it was sent before the entries begin. */
  readonly took?: number;
}

const ATTEMPTS: readonly string[] = ['held', 'released', 'observed'];

function outcomeOf(entries: readonly LedgerEntry[]): SubmissionOutcome {
  const has = (event: LedgerEntry['event']) => entries.find((entry) => entry.event === event);
  // A draft that was held first and then saved is settled too.
  const released = has('released') ?? has('saved');
  if (released) return released.basis ?? 'clean';
  if (has('observed')) return 'observed';
  return has('submitted') ? 'in-review' : 'blocked';
}

const isDecision = (entry: LedgerEntry): entry is LedgerEntry & Pick<Decision, 'event'> =>
  entry.event === 'approved' || entry.event === 'returned' || entry.event === 'refused';

function decisionOf(entries: readonly LedgerEntry[]): Decision | undefined {
  const decided = entries.find(isDecision);
  if (!decided) return undefined;
  const submitted = entries.find((entry) => entry.event === 'submitted');
  return {
    event: decided.event,
    ...(decided.reviewer && { reviewer: decided.reviewer }),
    ...(submitted && { took: decided.at - submitted.at }),
  };
}

/**
 * Reads entries (oldest first or not) as submissions, oldest first. Entries of a submission whose attempt is not among
 * them are left out: it was counted when it was attempted.
 */
export function submissionLines(entries: readonly LedgerEntry[]): SubmissionLine[] {
  const bySubmission = new Map<string, LedgerEntry[]>();
  for (const entry of [...entries].sort((a, b) => a.at - b.at)) {
    const known = bySubmission.get(entry.submission);
    if (known) known.push(entry);
    else bySubmission.set(entry.submission, [entry]);
  }
  const lines: SubmissionLine[] = [];
  for (const [submission, own] of bySubmission) {
    const attempt = own.find((entry) => ATTEMPTS.includes(entry.event));
    const decision = decisionOf(own);
    if (attempt) lines.push({ submission, attempt, outcome: outcomeOf(own), ...(decision && { decision }) });
  }
  return lines;
}
