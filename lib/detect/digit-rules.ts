import { DigitCandidate, type Located, prefixBefore, type Row } from './candidate';
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
  offer(text: string, row: Row, length: number, judge: (rule: Rule, candidate: Located) => void): void {
    const shape = shapeOf(row);
    if (shape === null) return;
    let plain: Located | undefined;
    for (const { rule, trigger } of this.byLength[length] ?? []) {
      if (shape.masked && trigger.masks !== true) continue;
      if (shape.x && trigger.suffix !== 'X') continue;
      if (trigger.prefix === undefined) {
        plain ??= new DigitCandidate(text, row, null);
        judge(rule, plain);
        continue;
      }
      const prefix = prefixBefore(text, row.chain[row.start]?.start ?? 0, trigger.prefix);
      if (prefix !== null) judge(rule, new DigitCandidate(text, row, prefix));
    }
  }
}

interface Shape {
  readonly masked: boolean;
  readonly x: boolean;
}

const PLAIN: Shape = { masked: false, x: false };

/** What else but digits is in the row; null when an X stands anywhere but at its end. */
function shapeOf({ chain, start, end }: Row): Shape | null {
  let shape = PLAIN;
  for (let i = start; i <= end; i++) {
    const group = chain[i];
    if (group === undefined || shape.x) return null;
    if (group.kind === 'x') shape = { masked: shape.masked, x: true };
    else if (group.masked) shape = { masked: true, x: false };
  }
  return shape;
}
