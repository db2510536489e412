import type { Finding } from '../../model/finding';
import { once } from '../../model/once';
import type { RuleInfo } from '../own-rules';
import { findingAt } from '../passages';
import { withTitle } from '../with-title';
import { StoryModel, type Weights } from './model';

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
/**
 * Scores of the model above which a text tells somebody's private life, and below which it tells nobody's: the
 * model's own zero, and what became of batches 12 to 30, each read with weights learned from others (ADR 23).
 */
const TELLING = 0;
const CALM = -0.2;
/** Where numbers are masked somebody has looked after the text, and lists of people read much like what is told of them. */
const MASKED = /\*{3,}/;
const TELLING_MASKED = 0.5;
/** Fewer Chinese characters are too few to overrule a rule by. */
const FEW = 80;

export type Story = (findings: readonly Finding[], body: string, title: string) => readonly Finding[];

/**
 * Reads whole texts with what was learned from posts: adds the finding of `rule` where one tells somebody's private life and
 * nothing else stops it, and makes notices of words that are nobody's. Weights are unpacked at the first text.
 */
export function storyReader(rule: Pick<RuleInfo, 'id' | 'type' | 'action' | 'mask'>, weights: () => Weights): Story {
  const model = once(() => new StoryModel(weights()));
  return (findings, body, title) => {
    const isStopped = findings.some(isStopping);
    // Reading would change nothing.
    if (isStopped && !findings.some(isOfWords)) return findings;
    const text = withTitle(title, body);
    const head = text.length - body.length;
    const told = model().read(text);
    if (told === null) return findings;
    if (told.score < CALM && told.characters >= FEW)
      return findings.map((finding) => (isOfWords(finding) ? { ...finding, action: 'notice' } : finding));
    if (told.score <= (MASKED.test(text) ? TELLING_MASKED : TELLING) || isStopped) return findings;
    const said = told.end > head ? told : { start: head, end: text.length };
    const span = { start: Math.max(0, said.start - head), end: said.end - head };
    if (span.end <= span.start) return findings;
    const confidence = Math.min(1, Math.round(50 + 50 * told.score) / 100);
    const story = findingAt(body, rule, { ...span, confidence, evidence: ['context'] });
    const others = findings.filter((finding) => finding.end <= span.start || finding.start >= span.end);
    return [...others, story].sort((a, b) => a.start - b.start);
  };
}

const isOfWords = ({ rule }: Finding) => OF_WORDS.has(rule);
const isStopping = ({ action }: Finding) => action !== 'notice';
