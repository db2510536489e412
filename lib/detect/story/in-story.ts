import type { Finding } from '../../model/finding';
import { once } from '../../model/once';
import type { RuleInfo } from '../own-rules';
import { findingAt } from '../passages';
import { withTitle } from '../with-title';
import { StoryModel, type Weights } from './model';
import type { Span } from './windows';

/** Rules that find words about somebody's life; whose life it is only the whole text tells. */
const OF_WORDS: ReadonlySet<string> = new Set([
  'family-fact',
  'health-fact',
  'poverty-fact',
  'discipline-fact',
  'score-fact',
  'case-record',
  'credential',
]);
/** Scores of the model above which a text tells somebody's private life, and below which it tells nobody's. Chosen by what became of batches 9 to 15, each read with weights learned from the others (ADR 23). */
const TELLING = 0.2;
const CALM = -0.1;

export type Story = (findings: readonly Finding[], body: string, title: string) => readonly Finding[];

/**
 * Reads whole texts with what was learned from posts: adds the finding of `rule` where one tells somebody's private life,
 * and makes notices of words that are nobody's. Weights are unpacked at the first text.
 */
export function storyReader(rule: Pick<RuleInfo, 'id' | 'type' | 'action' | 'mask'>, weights: () => Weights): Story {
  const model = once(() => new StoryModel(weights()));
  return (findings, body, title) => {
    const text = withTitle(title, body);
    const head = text.length - body.length;
    const told = model().read(text);
    if (told === null) return findings;
    if (told.score < CALM)
      return findings.map((finding) => (OF_WORDS.has(finding.rule) ? { ...finding, action: 'notice' } : finding));
    const isSaid = findings.some((finding) => finding.type === 'sensitive-fact' && isStopping(finding));
    if (told.score <= TELLING || isSaid) return findings;
    const said = told.end > head ? told : { start: head, end: text.length };
    const span = freeIn({ start: Math.max(0, said.start - head), end: said.end - head }, findings.filter(isStopping));
    if (span === null) return findings;
    const confidence = Math.min(1, Math.round(50 + 50 * told.score) / 100);
    const story = findingAt(body, rule, { ...span, confidence, evidence: ['context'] });
    const others = findings.filter((finding) => finding.end <= span.start || finding.start >= span.end);
    return [...others, story].sort((a, b) => a.start - b.start);
  };
}

const isStopping = ({ action }: Finding) => action !== 'notice';

/** The longest part of the span in which none of the findings stands, if any; they come by place. */
function freeIn({ start, end }: Span, findings: readonly Finding[]): Span | null {
  let longest: Span = { start, end: start };
  let from = start;
  for (const next of [...findings, { start: end, end }]) {
    const to = Math.min(end, next.start);
    if (to - from > longest.end - longest.start) longest = { start: from, end: to };
    from = Math.max(from, next.end);
  }
  return longest.end > longest.start ? longest : null;
}
