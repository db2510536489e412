import type { Finding } from '../model/finding';
import { GRAVITY } from '../model/gravity';

/** One list of findings without repetition, by place: of findings that share characters the weightiest stays. */
export function resolveOverlaps(found: readonly Finding[]): Finding[] {
  const inOrder = found.every((finding, i) => i === 0 || byPlace(found[i - 1] ?? finding, finding) <= 0);
  return keepWeightiest(inOrder ? found : [...found].sort(byPlace));
}

function byPlace(a: Finding, b: Finding): number {
  return a.start - b.start || b.end - a.end || (a.rule < b.rule ? -1 : 1);
}

function keepWeightiest(sorted: readonly Finding[]): Finding[] {
  const kept: Finding[] = [];
  for (const finding of sorted) {
    const last = kept.at(-1);
    if (last === undefined || finding.start >= last.end) kept.push(finding);
    else if (outweighs(finding, last)) kept[kept.length - 1] = finding;
  }
  return kept;
}

/** The graver one, then the one that covers more of the text, then the surer one. */
function outweighs(a: Finding, b: Finding): boolean {
  const difference =
    GRAVITY[a.action] - GRAVITY[b.action] || a.value.length - b.value.length || a.confidence - b.confidence;
  return difference > 0;
}
