import type { DecisionKind, DecisionRecord } from '../model/decision';
import type { LedgerEntry, LedgerEvent } from '../model/ledger';
import type { Person } from '../model/policy';
import type { ReviewItem } from '../model/review';
import type { DecisionProblem } from './problems';
import { hashOfText } from './statement';
import { nextState } from './states';
import { isTakenFrom } from './taken';

/** What the signature of a decision is worth; made where keys are. */
export type Evidence = 'good' | 'none' | 'unknown-key' | 'revoked' | 'forged';

/** Everything a decision is held against besides the submission. */
export interface Circumstances {
  /** Who decides, as the policy in force knows them. */
  readonly person: Person | undefined;
  /** Version of the policy in force. */
  readonly policy: string;
  /** It carries a marking that nobody here may release, and is not declared to be public already. */
  readonly marked: boolean;
  readonly evidence: Evidence;
  /** A decision of this person, or brought in this way, counts only when it is signed. */
  readonly mustSign: boolean;
  /** Milliseconds since the epoch. */
  readonly now: number;
  /** How long an approval may be used, in milliseconds. */
  readonly validFor: number;
}

/** Clocks of two computers may differ by so much; milliseconds. */
const SLACK = 5 * 60_000;
const SHORTEST_COMMENT = 2;

/** Whether the decision is about this submission, as it is now. */
function problemOfSubject(item: ReviewItem, { statement }: DecisionRecord): DecisionProblem | undefined {
  if (statement.review !== item.id || statement.submission !== item.submission) return 'other-submission';
  if (statement.contentHash !== item.contentHash || statement.textHash !== item.textHash) return 'other-content';
  if (!nextState(item.state, eventOf(item, statement.decision))) return 'decided';
  return statement.stage === item.stage ? undefined : 'other-stage';
}

/** Whether this person may decide at this stage. */
function problemOfPerson(
  item: ReviewItem,
  { statement }: DecisionRecord,
  { person, now }: Circumstances,
): DecisionProblem | undefined {
  if (!person || person.id !== statement.by) return 'unknown-person';
  if (person.id === item.submittedBy.id) return 'own';
  if (isTakenFrom(item, person.id, now)) return 'taken';
  const role = item.stages[item.stage]?.role;
  if (!role || !person.roles.includes(role)) return 'not-in-charge';
  return item.decisions.some((earlier) => earlier.statement.by === person.id) ? 'twice' : undefined;
}

/** Whether what is said can be said, now. */
function problemOfSaying(
  item: ReviewItem,
  { statement, comment }: DecisionRecord,
  { policy, marked, now, validFor }: Circumstances,
): DecisionProblem | undefined {
  const { decision, at } = statement;
  if (statement.policy !== policy) return 'other-policy';
  if (marked && decision === 'approve') return 'marking';
  if (decision !== 'approve' && comment.trim().length < SHORTEST_COMMENT) return 'comment';
  if (hashOfText(comment) !== statement.comment) return 'comment-changed';
  if (at > now + SLACK) return 'future';
  if (at + SLACK < item.submittedAt) return 'before-submission';
  return decision === 'approve' && at + validFor <= now ? 'too-late' : undefined;
}

function problemOfSignature({ evidence, mustSign }: Circumstances): DecisionProblem | undefined {
  if (evidence === 'none') return mustSign ? 'unsigned' : undefined;
  return evidence === 'good' ? undefined : evidence;
}

/** Why a decision on a submission does not count; undefined when it does. */
export function problemOf(
  item: ReviewItem,
  record: DecisionRecord,
  circumstances: Circumstances,
): DecisionProblem | undefined {
  return (
    problemOfSubject(item, record) ??
    problemOfSignature(circumstances) ??
    problemOfPerson(item, record, circumstances) ??
    problemOfSaying(item, record, circumstances)
  );
}

/** What a decision is called in the account, by what it does to the submission. */
const RECORDED_AS = { pass: 'passed', approve: 'approved', return: 'returned', refuse: 'refused' } as const;

function eventOf({ stage, stages }: ReviewItem, decision: DecisionKind): keyof typeof RECORDED_AS {
  return decision === 'approve' && stage + 1 < stages.length ? 'pass' : decision;
}

/** The submission after a decision that counts, and the line of the account that goes with it. */
export function decided(
  item: ReviewItem,
  record: DecisionRecord,
  { now, validFor }: Pick<Circumstances, 'now' | 'validFor'>,
  id: string,
): { readonly item: ReviewItem; readonly entry: LedgerEntry } {
  const { statement, person, comment, seal } = record;
  const event = eventOf(item, statement.decision);
  const { taken: _taken, ...free } = item;
  const after: ReviewItem = {
    ...free,
    state: nextState(item.state, event) ?? item.state,
    stage: event === 'pass' ? item.stage + 1 : item.stage,
    decisions: [...item.decisions, record],
    decidedBy: person,
    decidedAt: statement.at,
    ...(comment !== '' && { comment }),
    ...(event === 'approve' && { expiresAt: statement.at + validFor }),
  };
  const entry = entryOf(item, RECORDED_AS[event], id, now);
  return {
    item: after,
    entry: {
      ...entry,
      reviewer: person,
      decision: { ...statement, ...(seal && { seal }) },
      ...(comment !== '' && { note: comment }),
    },
  };
}

/** A line of the account about a submission in the queue. */
export function entryOf(item: ReviewItem, event: LedgerEvent, id: string, at: number): LedgerEntry {
  const { submission, site, siteName, page, channel, title, verdict, findings, uninspected, contentHash } = item;
  const { submittedBy: person, declared } = item;
  const facts = { submission, site, siteName, page, channel, title, verdict, findings, uninspected, contentHash };
  return { id, at, event, person, ...facts, ...(declared && { declared }) };
}
