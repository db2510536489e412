import type { PaperForm } from '../../lib/forms/form';
import type { DecisionKind } from '../../lib/model/decision';
import type { PersonRef } from '../../lib/model/ledger';
import type { Person } from '../../lib/model/policy';
import type { Draft, ReviewItem } from '../../lib/model/review';
import type { Changes } from '../../lib/model/transfer';

/** What a person says of a submission. */
export interface Saying {
  readonly decision: DecisionKind;
  readonly comment: string;
  readonly falseAlarms: readonly string[];
}

/** Why somebody could not be given a passphrase. */
export type EnrolProblem = 'needs-administrator' | 'first-is-administrator';
/** What can be wrong with a file, besides a decision that does not count. */
export type FileProblem = 'no-file' | 'signed-out' | 'not-for-you' | 'text-changed';

/** Passphrases and keys. */
export interface SigningApi {
  /** Who is signed in. */
  current(): PersonRef | undefined;
  /** Calls back when somebody signs in or out; returns how to stop. */
  subscribe(callback: () => void): () => void;
  /** Ids of people who have a passphrase on this computer. */
  withKey(): Promise<ReadonlySet<string>>;
  /** False when the passphrase is wrong. */
  signIn(person: string, passphrase: string): Promise<boolean>;
  signOut(): void;
  enrol(person: string, passphrase: string): Promise<EnrolProblem | undefined>;
  revoke(person: string): Promise<void>;
  /** Hands over the public keys of this computer, for the policy. */
  savePublicKeys(): Promise<void>;
}

/** A submission from another computer, opened by who is signed in. */
export interface Brought {
  readonly item: ReviewItem;
  readonly draft: Draft;
}

/** Submissions and decisions as files. */
export interface FilesApi {
  /** Hands over a submission, sealed for those in charge; false when none of them has a key. */
  give(item: ReviewItem): Promise<boolean>;
  /** @throws Error with words for the user when a decision does not count. */
  take(text: string): Promise<Brought | 'decided' | FileProblem>;
}

/** What the review page needs from the rest of the extension. */
export interface ReviewApi {
  list(): Promise<readonly ReviewItem[]>;
  /** What differs from the round before; undefined when there is none to compare with. */
  changes(item: ReviewItem): Promise<Changes | undefined>;
  /** Says that somebody works on it, or nobody. @throws Error with words for the user when somebody else does. */
  take(id: string, person: string, taken: boolean): Promise<void>;
  /** The full text; undefined once the item is decided. */
  draft(id: string): Promise<Draft | undefined>;
  /**
   * @param brought the submission came as a file: the decision goes back as one.
   * @throws Error with words for the user when the decision was not recorded.
   */
  decide(item: ReviewItem, person: string, saying: Saying, brought: boolean): Promise<void>;
  withdraw(id: string): Promise<void>;
  /** Hands the approval form over as a Word document. */
  saveForm(item: ReviewItem, form: PaperForm): Promise<void>;
  /** Calls back after every change; returns how to stop. */
  subscribe(callback: () => void): () => void;
  readonly signing: SigningApi;
  readonly files: FilesApi;
}

/** Who may decide, and who sits at this computer. */
export interface Reviewers {
  readonly people: readonly Person[];
  readonly person?: string | undefined;
  /** Every decision is signed. */
  readonly signed: boolean;
  /** How long a stage may take. */
  readonly hours: number;
}
