import type { Finding } from '../model/finding';
import type { Rule } from './rule';

/** Findings of a rule that reads around the places of its anchors; none for other rules. */
export function readPassages(text: string, rule: Rule, places: readonly number[]): Finding[] {
  if (rule.trigger.kind !== 'passage') return [];
  return rule.trigger.find(text, places).map(({ start, end, confidence, evidence, action, people }) => {
    const value = text.slice(start, end);
    return {
      rule: rule.id,
      type: rule.type,
      start,
      end,
      confidence,
      evidence,
      action: action ?? rule.action,
      value,
      offsets: Array.from({ length: value.length + 1 }, (_, i) => start + i),
      masked: rule.mask?.(value) ?? value,
      ...(people === undefined ? {} : { people }),
    };
  });
}
