import type { Group } from '../normalise/digits';
import { DigitCandidate, type Located, prefixBefore } from './candidate';
import type { Rule } from './rule';

type DigitTrigger = Extract<Rule['trigger'], { kind: 'digits' }>;

interface Entry {
  readonly rule: Rule;
  readonly trigger: DigitTrigger;
}

/** Rules for numbers, found by the length of a number. */
export class DigitRules {
  private readonly byLength: Entry[][] = [];

  constructor(rules: readonly Rule[]) {
    for (const rule of rules) {
      if (rule.trigger.kind !== 'digits') continue;
      for (const length of rule.trigger.lengths) {
        this.byLength[length] ??= [];
        this.byLength[length].push({ rule, trigger: rule.trigger });
      }
    }
  }

  /** Whether any rule knows numbers of this length. */
  readonly fits = (length: number): boolean => this.byLength[length] !== undefined;

  /** Hands the row to every rule it could be a number of. */
  offer(text: string, row: readonly Group[], length: number, judge: (rule: Rule, candidate: Located) => void): void {
    const shape = shapeOf(row);
    if (shape === null) return;
    for (const { rule, trigger } of this.byLength[length] ?? []) {
      if (shape.masked && trigger.masks !== true) continue;
      if (shape.x && trigger.suffix !== 'X') continue;
      const start = row[0]?.start ?? 0;
      const prefix = trigger.prefix === undefined ? null : prefixBefore(text, start, trigger.prefix);
      if (trigger.prefix !== undefined && prefix === null) continue;
      judge(rule, new DigitCandidate(text, row, prefix));
    }
  }
}

/** What else but digits is in the row; null when an X stands anywhere but at its end. */
function shapeOf(row: readonly Group[]): { masked: boolean; x: boolean } | null {
  let masked = false;
  let x = false;
  for (const group of row) {
    if (x) return null;
    x = group.kind === 'x';
    masked ||= group.value.includes('*');
  }
  return { masked, x };
}
