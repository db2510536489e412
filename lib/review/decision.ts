import type { LedgerEntry, PersonRef } from '../model/ledger';
import type { Person } from '../model/policy';
import type { ReviewItem } from '../model/review';
import { nextState } from './states';

/** Why a decision cannot be taken, for the reviewer to read. */
export class DecisionError extends Error {}

/** A reviewer's decision on one submission. */
export interface Decision {
  readonly kind: 'approve' | 'return';
  readonly reviewer: Person;
  /** Already redacted. */
  readonly comment: string;
  /** Milliseconds since the epoch. */
  readonly at: number;
  /** How long an approval may be used, in milliseconds. */
  readonly validFor: number;
}

/** The submission after the decision. @throws DecisionError when this person may not take it, or no longer. */
export function decided(item: ReviewItem, { kind, reviewer, comment, at, validFor }: Decision): ReviewItem {
  if (!reviewer.roles.includes('reviewer')) throw new DecisionError(`${reviewer.name} 不是审核员。`);
  if (reviewer.id === item.submittedBy.id) throw new DecisionError('不能审核自己提交的内容，请由另一位审核员处理。');
  const state = nextState(item.state, kind);
  if (!state) throw new DecisionError('这条送审已经处理过了。');
  const decidedBy: PersonRef = { id: reviewer.id, name: reviewer.name, department: reviewer.department };
  return {
    ...item,
    state,
    decidedBy,
    decidedAt: at,
    ...(comment !== '' && { comment }),
    ...(kind === 'approve' && { expiresAt: at + validFor }),
  };
}

/** The line of the account that goes with a decision. */
export function entryOfDecision(item: ReviewItem, id: string, at: number): LedgerEntry {
  const { submission, site, siteName, page, channel, title, verdict, findings, uninspected, contentHash } = item;
  return {
    id,
    at,
    submission,
    event: item.state === 'approved' ? 'approved' : 'returned',
    site,
    siteName,
    page,
    channel,
    person: item.submittedBy,
    ...(item.decidedBy && { reviewer: item.decidedBy }),
    title,
    verdict,
    findings,
    uninspected,
    contentHash,
    ...(item.comment !== undefined && { note: item.comment }),
  };
}
