import type { Finding } from '../model/finding';
import type { Notes } from './notes';
import type { RuleInfo } from './own-rules';
import type { Passage, Rule } from './rule';

/** Findings of a rule that reads around the places of its anchors; none for other rules. */
export function readPassages(rule: Rule, places: readonly number[], notes: Notes): Finding[] {
  if (rule.trigger.kind !== 'passage') return [];
  const { text } = notes;
  return rule.trigger.find(text, places, notes).map((passage) => findingAt(text, rule, passage));
}

/** The finding of a rule in a passage of the text. */
export function findingAt(
  text: string,
  rule: Pick<RuleInfo, 'id' | 'type' | 'action' | 'mask'>,
  { start, end, confidence, evidence, action, people }: Passage,
): Finding {
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
}
