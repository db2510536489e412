import { GramCounter } from './grams';
import { type Span, sentencesOf, windowsOf } from './windows';

/** What each known run of characters weighs, by its hash, and what a text without any comes to. Learned: `npm run train`. */
export interface Weights {
  readonly intercept: number;
  /** Value of a weight of one. */
  readonly unit: number;
  readonly byHash: Int8Array;
}

/** How much a text reads like the story of somebody's private life, and in which sentence most. */
export interface Reading extends Span {
  /** Above zero: more like texts that had to be stopped than like those that were let through. */
  readonly score: number;
}

const HAN_FIRST = 0x4e00;
const HAN_LAST = 0x9fff;
/** Fewer Chinese characters are too few to judge by. */
const FEWEST = 80;
const STEPS = 256;

/** A linear classifier over runs of characters: the mean of the whole text's score and of its highest window's. */
export class StoryModel {
  private readonly counter = new GramCounter();

  constructor(private readonly weights: Weights) {}

  /** Reads a whole plain text; null where it has too little Chinese. Linear. */
  read(text: string): Reading | null {
    if (!hasChinese(text)) return null;
    const sentences = sentencesOf(text);
    const best = highest(windowsOf(sentences), (window) => this.scoreOf(text, window));
    if (best === null) return null;
    const within = sentences.filter(({ start, end }) => start >= best.at.start && end <= best.at.end);
    const said = highest(within, (sentence) => this.weigh(text, sentence).sum);
    const whole = this.scoreOf(text, { start: 0, end: text.length });
    return { score: (whole + best.value) / 2, ...(said ?? best).at };
  }

  private scoreOf(text: string, span: Span): number {
    const { sum, squares } = this.weigh(text, span);
    return this.weights.intercept + (squares === 0 ? 0 : sum / Math.sqrt(squares));
  }

  /** The weights of what stands in a part of the text, and the square of the length of its vector: long texts count no more than short ones. */
  private weigh(text: string, { start, end }: Span): { readonly sum: number; readonly squares: number } {
    const { byHash, unit } = this.weights;
    let sum = 0;
    let squares = 0;
    this.counter.count(text, start, end, (hash, count) => {
      const strength = strengthOf(count);
      sum += (byHash[hash] ?? 0) * strength;
      squares += strength * strength;
    });
    return { sum: sum * unit, squares };
  }
}

/**
 * What a run that stands in a text so often counts: the tenth time says less than the first. In steps of 1/256: logarithms differ
 * in their last bit from one engine to another, and findings must not.
 */
export function strengthOf(count: number): number {
  return count === 1 ? 1 : 1 + Math.round(Math.log(count) * STEPS) / STEPS;
}

function highest(spans: readonly Span[], score: (span: Span) => number): { at: Span; value: number } | null {
  let best: { at: Span; value: number } | null = null;
  for (const at of spans) {
    const value = score(at);
    if (best === null || value > best.value) best = { at, value };
  }
  return best;
}

function hasChinese(text: string): boolean {
  let count = 0;
  for (let i = 0; i < text.length && count < FEWEST; i++) {
    const code = text.charCodeAt(i);
    if (code >= HAN_FIRST && code <= HAN_LAST) count++;
  }
  return count >= FEWEST;
}
