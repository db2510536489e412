import type { Answers } from '../../lib/model/training';
import type { SigningApi } from '../review/api';

/** What the practice page needs from the rest of the extension. */
export interface TourApi {
  /** How many findings would stop a text. */
  stopping(text: string): number;
  /** Publishes, as practice; the panel may open. `held`: it was stopped. */
  press(text: string): Promise<{ outcome: 'published' | 'edit' | 'asked'; text: string; held: boolean }>;
  /** Puts on record that a person has done the training. @throws Error with words for the user when it was not recorded. */
  record(person: string, answers: Answers, tries: number): Promise<void>;
  readonly signing: SigningApi;
}
