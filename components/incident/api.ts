import type { PaperForm } from '../../lib/forms/form';
import type { Incident } from '../../lib/incident/incident';
import type { IncidentEvent, IncidentFacts, NoticeFields } from '../../lib/model/incident';
import type { SigningApi } from '../review/api';

/** What a person does about an incident. */
export interface Act {
  readonly act: IncidentEvent;
  readonly text?: string;
  readonly fields?: NoticeFields;
  readonly facts?: IncidentFacts;
}

/** What the incident page needs from the rest of the extension. */
export interface IncidentApi {
  /** In the order in which they were opened. */
  list(): Promise<readonly Incident[]>;
  /**
   * @param incident undefined for a new one. @param by id of the person.
   * @throws Error with words for the user when it was not recorded.
   */
  act(incident: string | undefined, by: string, act: Act): Promise<void>;
  /** Hands a form over as a Word document. */
  saveDocx(name: string, form: PaperForm): Promise<void>;
  /** Calls back after every change; returns how to stop. */
  subscribe(callback: () => void): () => void;
  readonly signing: SigningApi;
}
