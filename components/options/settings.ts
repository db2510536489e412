import { Policy } from '../../lib/model/policy';
import type { Messages } from '../i18n/catalogue';
import type { RuleInfo } from '../parts/rules';
import type { PolicyState } from './api';

/** One setting: what it is now, what it would be by default, and who decides. */
export interface Setting {
  readonly name: string;
  readonly now: string;
  readonly usual: string;
  readonly decidedBy: string;
}

/** A policy that sets nothing: the defaults. */
const DEFAULTS: Policy = Policy.parse({ version: 1, name: '-' });

/** The single settings of a policy. A value that equals the default is called default, wherever it was written. */
export function settingsOf({ policy, source }: PolicyState, { options }: Messages): Setting[] {
  const list = (values: readonly string[]) => (values.length > 0 ? options.entries(values.length) : options.notSet);
  const person = (inForce: Policy) =>
    inForce.people.find(({ id }) => id === inForce.person)?.name ?? options.personChosen;
  const rows: [string, (policy: Policy) => string][] = [
    [options.names.uninspected, ({ uninspected }) => options.uninspected[uninspected]],
    [options.names.approvalHours, ({ approvalHours }) => options.hours(approvalHours)],
    [options.names.reviewHours, ({ reviewHours }) => options.hours(reviewHours)],
    [options.names.incidentPeople, ({ incidentPeople }) => String(incidentPeople)],
    [options.names.contact, ({ contact }) => contact || options.notSet],
    [options.names.publicValues, ({ publicValues }) => list(publicValues)],
    [options.names.declarePublic, ({ declarePublic }) => (declarePublic ? options.yes : options.no)],
    [options.names.person, person],
    [options.names.locale, ({ locale }) => (locale ? options.locales[locale] : options.browserLocale)],
  ];
  return rows.map(([name, show]) => {
    const now = show(policy ?? DEFAULTS);
    const usual = show(DEFAULTS);
    return { name, now, usual, decidedBy: now === usual ? options.byDefault : options.fixedBy[source] };
  });
}

/** One rule as it works now. */
export interface RuleSetting extends Setting {
  readonly id: string;
  readonly type: string;
  readonly state: 'on' | 'off' | 'unknown';
  readonly action: RuleInfo['action'];
}

/** Every rule with what the policy makes of it, then the policy's entries for rules that do not exist. */
export function ruleSettings(
  { policy, source }: PolicyState,
  rules: readonly (RuleInfo & { readonly label: string })[],
  { options, common }: Messages,
): RuleSetting[] {
  const tuned = policy?.rules ?? {};
  const known = rules.map((rule): RuleSetting => {
    const tuning = tuned[rule.id];
    const action = tuning?.action ?? rule.action;
    const off = tuning?.enabled === false;
    return {
      id: rule.id,
      name: rule.label,
      type: common.types[rule.type],
      state: off ? 'off' : 'on',
      action,
      now: off ? options.off : common.actions[action],
      usual: common.actions[rule.action],
      decidedBy: tuning ? options.fixedBy[source] : options.byDefault,
    };
  });
  const unknown = Object.keys(tuned).filter((id) => !rules.some((rule) => rule.id === id));
  return [
    ...known,
    ...unknown.map(
      (id): RuleSetting => ({
        id,
        name: id,
        type: '',
        state: 'unknown',
        action: 'notice',
        now: options.unknownRule,
        usual: '',
        decidedBy: options.fixedBy[source],
      }),
    ),
  ];
}
