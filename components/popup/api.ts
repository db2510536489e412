import type { PersonRef } from '../../lib/model/ledger';
import type { Totals } from '../../lib/report/totals';
import type { Mine } from './mine';
import type { PageState } from './page-state';

/** Everything the popup shows. */
export interface PopupState {
  readonly page: PageState;
  readonly school: string;
  readonly person: PersonRef | undefined;
  /** The policy says who uses this computer. */
  readonly personFixed: boolean;
  readonly people: readonly PersonRef[];
  readonly today: Totals;
  readonly mine: Mine;
}

/** What the popup needs from the rest of the extension. */
export interface PopupApi {
  state(): Promise<PopupState>;
  choosePerson(id: string): Promise<void>;
  subscribe(callback: () => void): () => void;
}
