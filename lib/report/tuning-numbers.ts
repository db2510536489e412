import * as z from 'zod/mini';
import type { LedgerEntry } from '../model/ledger';
import type { SubmissionLine } from './submissions';

const Count = z.int().check(z.nonnegative());

/** What one week says of the rules: kept with its numbers. */
export const TuningNumbers = z.strictObject({
  rules: z.array(
    z.strictObject({
      rule: z.string(),
      /** Submissions it stopped or sent for review. */
      submissions: Count,
      /** What it did at most: a rule may judge what it finds more gravely than it usually does. Absent where not counted. */
      gravest: z.optional(z.enum(['review', 'block'])),
      /** Decisions that called it a false alarm. */
      falseAlarms: Count,
      /** Submissions that went out on a teacher's responsibility. */
      confirmed: Count,
      /** Submissions that went out as they were, approved. */
      approved: Count,
    }),
  ),
  /** Masked values that went out as they were, the most frequent first. */
  values: z.array(z.strictObject({ rule: z.string(), masked: z.string(), count: Count })),
});
export type TuningNumbers = z.infer<typeof TuningNumbers>;
type RuleNumbers = TuningNumbers['rules'][number];

/** So many values of a week are kept. */
const VALUES = 50;

/** Rules above a notice in a submission, each once, with the gravest of what they did. */
function stoppingRules({ attempt }: SubmissionLine): Map<string, 'review' | 'block'> {
  const rules = new Map<string, 'review' | 'block'>();
  for (const { rule, action } of attempt.findings)
    if (action !== 'notice' && rules.get(rule) !== 'block') rules.set(rule, action);
  return rules;
}

/** Counts what became of the findings of each rule. */
export function tuningNumbers(lines: readonly SubmissionLine[], entries: readonly LedgerEntry[]): TuningNumbers {
  const rules = new Map<string, RuleNumbers>();
  const count = (rule: string, what: Exclude<keyof RuleNumbers, 'rule' | 'gravest'>) => {
    const known = rules.get(rule) ?? { rule, submissions: 0, falseAlarms: 0, confirmed: 0, approved: 0 };
    rules.set(rule, { ...known, [what]: known[what] + 1 });
  };
  const values = new Map<string, TuningNumbers['values'][number]>();
  for (const line of lines) {
    const passed =
      line.outcome === 'responsibility' ? 'confirmed' : line.outcome === 'approval' ? 'approved' : undefined;
    for (const [rule, action] of stoppingRules(line)) {
      count(rule, 'submissions');
      const known = rules.get(rule);
      if (known && known.gravest !== 'block') rules.set(rule, { ...known, gravest: action });
      if (passed) count(rule, passed);
    }
    if (!passed) continue;
    for (const { rule, masked, action, declared } of line.attempt.findings) {
      if (action === 'notice' && !declared) continue;
      const key = `${rule}\n${masked}`;
      values.set(key, { rule, masked, count: (values.get(key)?.count ?? 0) + 1 });
    }
  }
  for (const { decision } of entries) for (const rule of decision?.falseAlarms ?? []) count(rule, 'falseAlarms');
  const most = [...values.values()].sort((a, b) => b.count - a.count).slice(0, VALUES);
  return { rules: [...rules.values()], values: most };
}
