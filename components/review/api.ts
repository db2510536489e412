import type { RequestOf } from '../../lib/model/messages';
import type { Person } from '../../lib/model/policy';
import type { Draft, ReviewItem } from '../../lib/model/review';

/** What the review page needs from the rest of the extension. */
export interface ReviewApi {
  list(): Promise<readonly ReviewItem[]>;
  /** The full text; undefined once the item is decided. */
  draft(id: string): Promise<Draft | undefined>;
  /** @throws Error with words for the user when the decision was not recorded. */
  decide(decision: RequestOf<'review.decide'>): Promise<void>;
  /** Calls back after every change; returns how to stop. */
  subscribe(callback: () => void): () => void;
}

/** Who may review, and who sits at this computer. */
export interface Reviewers {
  readonly people: readonly Person[];
  readonly person?: string | undefined;
}
