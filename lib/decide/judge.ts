import { type Action, DECLARABLE, type Finding, type Verdict } from '../model/finding';
import { GRAVITY } from '../model/gravity';
import type { RuleTuning } from '../model/policy';
import { plainValue } from './plain-value';

/** What the policy of a school and the site say. */
export interface JudgeSettings {
  /** Changes to single rules, by rule id. */
  readonly rules: Readonly<Record<string, RuleTuning>>;
  /** Numbers and mailboxes that are let through. */
  readonly publicValues: readonly string[];
  readonly uninspected: 'review' | 'block';
  /** Findings in lists of so many people and more are judged one step more gravely; 5 when absent. */
  readonly listThreshold?: number;
  /** Values, plain, of which whoever writes has said that they are public already, as far as the policy lets them. */
  readonly declared?: ReadonlySet<string>;
  readonly site: { readonly reviewAll: boolean };
}

/** The findings that remain, with the action the policy makes of each, and what the whole deserves. */
export interface Judgement<F extends Finding> {
  readonly verdict: Verdict;
  readonly findings: readonly F[];
}

const LIST_THRESHOLD = 5;
const GRAVER: Readonly<Record<Action, Action>> = { notice: 'review', review: 'block', block: 'block' };

/** Applies the policy to what the rules found, in the order given. Pure. */
export function judge<F extends Finding>(
  found: readonly F[],
  settings: JudgeSettings,
  uninspectedCount: number,
): Judgement<F> {
  const letThrough = new Set(settings.publicValues.map(plainValue));
  const findings = found
    .filter(({ rule }) => tuningOf(settings, rule)?.enabled !== false)
    .filter(({ value }) => letThrough.size === 0 || !letThrough.has(plainValue(value)))
    .map((finding) => judged(finding, settings));
  return { verdict: verdictOf(findings, settings, uninspectedCount), findings };
}

function judged<F extends Finding>(finding: F, settings: JudgeSettings): F {
  if (isDeclared(finding, settings)) return { ...finding, action: 'notice', declared: true };
  const action = actionOf(finding, settings);
  return action === finding.action ? finding : { ...finding, action };
}

function tuningOf({ rules }: JudgeSettings, id: string): RuleTuning | undefined {
  return Object.hasOwn(rules, id) ? rules[id] : undefined;
}

function actionOf({ rule, action, confidence, people }: Finding, settings: JudgeSettings): Action {
  const tuning = tuningOf(settings, rule);
  if (tuning?.threshold !== undefined && confidence < tuning.threshold) return 'notice';
  if (tuning?.action !== undefined) return tuning.action;
  return (people ?? 0) >= (settings.listThreshold ?? LIST_THRESHOLD) ? GRAVER[action] : action;
}

/** Whether a person may say of it that it is public already. A list of many people's numbers is no directory, whatever is said of it. */
export function isDeclarable(
  { type, people }: Pick<Finding, 'type' | 'people'>,
  { listThreshold = LIST_THRESHOLD }: Pick<JudgeSettings, 'listThreshold'>,
): boolean {
  return DECLARABLE.has(type) && (people ?? 0) < listThreshold;
}

function isDeclared(finding: Finding, settings: JudgeSettings): boolean {
  if (!settings.declared?.size || !isDeclarable(finding, settings)) return false;
  return settings.declared.has(plainValue(finding.value));
}

function verdictOf(findings: readonly Finding[], settings: JudgeSettings, uninspectedCount: number): Verdict {
  const gravest = findings.reduce((most, { action }) => Math.max(most, GRAVITY[action]), -1);
  if (gravest === GRAVITY.block || (uninspectedCount > 0 && settings.uninspected === 'block')) return 'block';
  if (gravest === GRAVITY.review || uninspectedCount > 0 || settings.site.reviewAll) return 'review';
  return gravest === GRAVITY.notice ? 'warn' : 'allow';
}
