import type { Action } from '../model/finding';
import { GRAVITY } from '../model/gravity';
import type { Policy } from '../model/policy';
import { most } from './group';
import { shareText } from './lines';
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

/** What a rule does; `fixed` when the policy says so for all it finds. */
export interface RuleAction {
  readonly action: Action;
  readonly fixed: boolean;
}

/** What a rule does now; undefined for one nobody may weaken, or that is not known. */
export type ActionOf = (rule: string) => RuleAction | undefined;

const WEAKER: Partial<Record<Action, Action>> = { block: 'review', review: 'notice' };
/** A proposal needs so many cases, and this share of all that a rule stopped. */
const ENOUGH = 5;
const SHARE = 1 / 2;
const SHOWN = 30;

/** Cases in which people said that a rule was wrong. */
export const wolfOf = ({ falseAlarms, confirmed }: TunedRule): number => falseAlarms + confirmed;

/** They, of all that the rule stopped: `83 %`. */
export const wolfRate = (rule: TunedRule): string => shareText(wolfOf(rule), rule.submissions);

function added(all: readonly TuningNumbers[]): TuningNumbers['rules'] {
  const sums = new Map<string, TuningNumbers['rules'][number]>();
  for (const one of all.flatMap(({ rules }) => rules)) {
    const { rule, submissions, falseAlarms, confirmed, approved } = one;
    const sum = sums.get(rule) ?? { rule, submissions: 0, falseAlarms: 0, confirmed: 0, approved: 0 };
    const gravest = sum.gravest === 'block' ? sum.gravest : (one.gravest ?? sum.gravest);
    sums.set(rule, {
      rule,
      ...(gravest && { gravest }),
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

/**
 * What a rule does now, and one step weaker. A policy fixes one action for all that a rule finds: nothing is proposed
 * that would make graver what it usually does.
 */
function stepsOf({ gravest }: TuningNumbers['rules'][number], usual: RuleAction | undefined) {
  if (!usual) return {};
  const now = gravest && !usual.fixed && GRAVITY[gravest] > GRAVITY[usual.action] ? gravest : usual.action;
  const weaker = WEAKER[now];
  return { now, weaker: weaker && GRAVITY[weaker] <= GRAVITY[usual.action] ? weaker : undefined };
}

/** Adds weeks up, the rules with the most false alarms first. Rules nobody complained of are left out. */
export function tuningOf(weeks: readonly TuningNumbers[], actionOf: ActionOf): Tuning {
  const rules = added(weeks)
    .map((sum): TunedRule => {
      const { now, weaker } = stepsOf(sum, actionOf(sum.rule));
      const wolf = wolfOf(sum);
      const proposed = wolf >= ENOUGH && wolf >= sum.submissions * SHARE ? weaker : undefined;
      return { ...sum, ...(now && { action: now }), ...(proposed && { proposed }) };
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
