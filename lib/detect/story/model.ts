import { HASH_BITS, runsOf } from './grams';
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
  /** Chinese characters in the text. */
  readonly characters: number;
}

const HAN_FIRST = 0x4e00;
const HAN_LAST = 0x9fff;
/** Fewer Chinese characters are too few to judge by. */
const FEWEST = 25;
const STEPS = 256;
/** Share of the whole text's score in the reading; the rest is that of its highest window. */
const WHOLE = 0.85;

/** What a text weighs, read once. */
interface Weighed {
  /** Weights of the first so many runs, together. */
  readonly weightTo: Int32Array;
  /** Of the whole text: the weights, and the square of the length of its vector, each run by its strength. */
  readonly sum: number;
  readonly squares: number;
}

/** A linear classifier over runs of characters, that reads the whole text and its highest window. */
export class StoryModel {
  private readonly counts = new Uint32Array(1 << HASH_BITS);

  constructor(private readonly weights: Weights) {}

  /** Reads a whole plain text; null where it has too little Chinese. Linear. */
  read(text: string): Reading | null {
    const characters = countChinese(text);
    if (characters < FEWEST) return null;
    const sentences = sentencesOf(text);
    const { hashes, endedBy } = runsOf(text);
    const { weightTo, sum, squares } = this.weigh(hashes);
    const runsIn = ({ start, end }: Span) => (endedBy[end] ?? 0) - (endedBy[start] ?? 0);
    const weightIn = ({ start, end }: Span) =>
      (weightTo[endedBy[end] ?? 0] ?? 0) - (weightTo[endedBy[start] ?? 0] ?? 0);
    const best = highest(windowsOf(sentences), (window) => weightIn(window) / Math.sqrt(runsIn(window) || 1));
    if (best === null) return null;
    const within = sentences.filter(({ start, end }) => start >= best.at.start && end <= best.at.end);
    const { intercept, unit } = this.weights;
    const mixed = WHOLE * (sum / Math.sqrt(squares || 1)) + (1 - WHOLE) * best.value;
    return { score: intercept + unit * mixed, characters, ...(highest(within, weightIn) ?? best).at };
  }

  private weigh(hashes: Uint16Array): Weighed {
    const { counts } = this;
    const { byHash } = this.weights;
    const weightTo = new Int32Array(hashes.length + 1);
    const different: number[] = [];
    let weight = 0;
    for (let i = 0; i < hashes.length; i++) {
      const hash = hashes[i] ?? 0;
      weight += byHash[hash] ?? 0;
      weightTo[i + 1] = weight;
      const count = counts[hash] ?? 0;
      if (count === 0) different.push(hash);
      counts[hash] = count + 1;
    }
    let sum = 0;
    let squares = 0;
    for (const hash of different) {
      const strength = strengthOf(counts[hash] ?? 0);
      sum += (byHash[hash] ?? 0) * strength;
      squares += strength * strength;
      counts[hash] = 0;
    }
    return { weightTo, sum, squares };
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

function countChinese(text: string): number {
  let count = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code >= HAN_FIRST && code <= HAN_LAST) count++;
  }
  return count;
}
