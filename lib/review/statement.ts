import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { canonical } from '../model/canonical';
import type { DecisionKind, DecisionStatement } from '../model/decision';
import type { Policy } from '../model/policy';
import type { Draft, ReviewItem } from '../model/review';

/** SHA-256 of a text, lower-case hexadecimal. */
export const hashOfText = (text: string): string => bytesToHex(sha256(utf8ToBytes(text)));

/** SHA-256 of a draft with its salt: what a person read when they decided. */
export const hashOfDraft = (draft: Draft): string => hashOfText(canonical(draft));

/** SHA-256 of a policy. Who sits at the computer and in which language does not count. */
export function policyVersion({ person: _person, locale: _locale, ...policy }: Policy): string {
  return hashOfText(canonical(policy));
}

/** What a person says of a submission. */
export interface Saying {
  readonly decision: DecisionKind;
  /** Id of the person. */
  readonly by: string;
  /** Milliseconds since the epoch. */
  readonly at: number;
  /** Redacted. */
  readonly comment: string;
  readonly falseAlarms: readonly string[];
}

/** What is signed when this person says this of a submission, at the stage it waits at. */
export function statementOf(item: ReviewItem, policy: Policy, saying: Saying): DecisionStatement {
  const { decision, by, at, comment, falseAlarms } = saying;
  return {
    review: item.id,
    submission: item.submission,
    contentHash: item.contentHash,
    textHash: item.textHash,
    policy: policyVersion(policy),
    stage: item.stage,
    decision,
    by,
    at,
    comment: hashOfText(comment),
    falseAlarms: [...falseAlarms],
  };
}
