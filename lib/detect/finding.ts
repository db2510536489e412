import type { Finding } from '../model/finding';
import type { Located } from './candidate';
import type { Match, Rule } from './rule';

/** The finding a rule's match in a candidate makes. */
export function toFinding(rule: Rule, candidate: Located, match: Match): Finding {
  const from = match.from ?? 0;
  const to = match.to ?? candidate.value.length;
  const value = from === 0 && to === candidate.value.length ? candidate.value : candidate.value.slice(from, to);
  const all = candidate.offsets;
  const end = to < candidate.value.length ? endOf(all, to) : candidate.reach(match.more ?? 0);
  const offsets: number[] = [];
  for (let i = from; i < to; i++) offsets.push(all[i] ?? end);
  offsets.push(end);
  return {
    rule: rule.id,
    type: rule.type,
    start: offsets[0] ?? candidate.at,
    end,
    confidence: match.confidence,
    evidence: match.evidence,
    action: match.action ?? rule.action,
    value,
    offsets,
    masked: rule.mask?.(value) ?? value,
  };
}

/** Where the character before place `to` ends: right behind it, unless it is a pair. */
function endOf(offsets: readonly number[], to: number): number {
  const last = offsets[to - 1] ?? 0;
  return Math.min(offsets[to] ?? last + 1, last + 1);
}
