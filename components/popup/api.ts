import type { PersonRef } from '../../lib/model/ledger';
import type { Totals } from '../../lib/report/totals';
import type { Mine } from '../../lib/review/mine';
import type { PageState } from './page-state';

/** Everything the popup shows. */
export interface PopupState {
  readonly page: PageState;
  /** What is being written on the page, where the help looks at it. */
  readonly writing?: { readonly editors: number; readonly marks: number } | undefined;
  /** Whom to ask; empty when the policy names nobody. */
  readonly contact: string;
  readonly school: string;
  readonly person: PersonRef | undefined;
  /** The policy says who uses this computer. */
  readonly personFixed: boolean;
  readonly people: readonly PersonRef[];
  readonly today: Totals;
  readonly mine: Mine;
  readonly incidents: { readonly open: number; readonly overdue: number };
}

/** What the popup needs from the rest of the extension. */
export interface PopupApi {
  state(): Promise<PopupState>;
  choosePerson(id: string): Promise<void>;
  subscribe(callback: () => void): () => void;
}
