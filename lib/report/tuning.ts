import type { Action } from '../model/finding';
import type { Policy } from '../model/policy';
import { most } from './group';
import type { TuningNumbers } from './tuning-numbers';

/** What a rule did over some weeks, and what is proposed for it. */
export type TunedRule = TuningNumbers['rules'][number] & {
  /** As it is now. */
  readonly action?: Action | undefined;
  /** One step weaker; absent when nothing is proposed. */
  readonly proposed?: Action | undefined;
};

/** The list for the secrecy office: which rules cry wolf, and what was let through. */
export interface Tuning {
  readonly rules: readonly TunedRule[];
  readonly values: TuningNumbers['values'];
}

/** What a rule does now; undefined for one nobody may weaken, or that is not known. */
export type ActionOf = (rule: string) => Action | undefined;

const WEAKER: Partial<Record<Action, Action>> = { block: 'review', review: 'notice' };
/** A proposal needs so many cases, and this share of all that a rule stopped. */
const ENOUGH = 5;
const SHARE = 1 / 2;
const SHOWN = 30;

/** Cases in which people said that a rule was wrong. */
export const wolfOf = ({ falseAlarms, confirmed }: TunedRule): number => falseAlarms + confirmed;

function added(all: readonly TuningNumbers[]): TuningNumbers['rules'] {
  const sums = new Map<string, TuningNumbers['rules'][number]>();
  for (const one of all.flatMap(({ rules }) => rules)) {
    const { rule, submissions, falseAlarms, confirmed, approved } = one;
    const sum = sums.get(rule) ?? { rule, submissions: 0, falseAlarms: 0, confirmed: 0, approved: 0 };
    sums.set(rule, {
      rule,
      submissions: sum.submissions + submissions,
      falseAlarms: sum.falseAlarms + falseAlarms,
      confirmed: sum.confirmed + confirmed,
      approved: sum.approved + approved,
    });
  }
  return [...sums.values()];
}

function valuesOf(all: readonly TuningNumbers[]): TuningNumbers['values'] {
  const sums = new Map<string, TuningNumbers['values'][number]>();
  for (const { rule, masked, count } of all.flatMap(({ values }) => values)) {
    const key = `${rule}\n${masked}`;
    sums.set(key, { rule, masked, count: (sums.get(key)?.count ?? 0) + count });
  }
  return [...sums.values()].sort(most(({ count }) => count)).slice(0, SHOWN);
}

/** Adds weeks up, the rules with the most false alarms first. Rules nobody complained of are left out. */
export function tuningOf(weeks: readonly TuningNumbers[], actionOf: ActionOf): Tuning {
  const rules = added(weeks)
    .map((sum): TunedRule => {
      const action = actionOf(sum.rule);
      const wolf = wolfOf(sum);
      const proposed = wolf >= ENOUGH && wolf >= sum.submissions * SHARE && action ? WEAKER[action] : undefined;
      return { ...sum, ...(action && { action }), ...(proposed && { proposed }) };
    })
    .filter((rule) => wolfOf(rule) > 0)
    .sort(most(wolfOf));
  return { rules, values: valuesOf(weeks) };
}

/** The policy with what is proposed, to be applied as a file; undefined when nothing is. */
export function proposedPolicy(policy: Policy, { rules }: Tuning): Policy | undefined {
  const changes = rules.flatMap(({ rule, proposed }) => (proposed ? [[rule, proposed] as const] : []));
  if (changes.length === 0) return undefined;
  const tuned = changes.map(([rule, action]) => [rule, { enabled: true, ...policy.rules[rule], action }] as const);
  return { ...policy, rules: { ...policy.rules, ...Object.fromEntries(tuned) } };
}
