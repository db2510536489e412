import type { Action, FindingType } from '../../lib/model/finding';
import type { RuleWords } from '../../lib/model/guard-answers';
import type { Locale } from '../../lib/model/locale';

/**
 * `failed`: the editor did not take the change, and holds what it held before. `unsure`: it shows the change, and what it
 * holds could not be asked. `emptied`: it took no table without those columns, and nothing stands in them any more.
 */
export type CardState = 'open' | 'busy' | 'failed' | 'unsure' | 'emptied';

export interface CardProps {
  readonly locale: Locale;
  /** The marked passage in the viewport, CSS pixels. */
  readonly at: DOMRectReadOnly;
  readonly action: Action;
  readonly type: FindingType;
  readonly masked: string;
  /** The line of the text in which it begins, from 1. */
  readonly line: number;
  /** How many findings of the same rule there are in this text. */
  readonly alike: number;
  readonly maskable: boolean;
  /** How many findings a list has that was just pasted, when the card is about all of it. */
  readonly pasted?: number;
  /** In how many columns of a table that list stands; 0 where it stands in none. */
  readonly columns: number;
  readonly state: CardState;
  /** It was opened by keyboard. */
  readonly takesFocus: boolean;
  /** What the rule says to people, once the background has told. */
  readonly words?: RuleWords;
  /** Whether the policy lets the person say that it is public already, and whether they have. */
  readonly declarable: boolean;
  readonly declared: boolean;
  /** Says so, or takes it back. */
  onDeclare(): void;
  onMask(): void;
  onMaskAll(): void;
  /** Takes out those columns. */
  onRemove(): void;
  onClose(): void;
}
