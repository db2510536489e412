import type { Action, FindingType } from '../../lib/model/finding';
import type { Localised } from '../../lib/model/locale';

/** What the pages show of a rule. */
export interface RuleInfo {
  readonly id: string;
  readonly type: FindingType;
  readonly action: Action;
  readonly name: Localised;
}
