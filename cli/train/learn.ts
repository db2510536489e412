import { HASH_BITS, runsOf } from '../../lib/detect/story/grams';
import { strengthOf, type Weights } from '../../lib/detect/story/model';
import { MOST_WEIGHT } from '../../lib/detect/story/packed';
import { sentencesOf, windowsOf } from '../../lib/detect/story/windows';
import { Random } from '../../tests/corpus/random';
import { type Plane, type Sample, separate } from './support-vectors';
import type { LabelledText } from './texts';

const WIDTH = 1 << HASH_BITS;
/** Runs of characters that stand in fewer texts say nothing of others. */
const FEWEST_TEXTS = 2;
/** So many of the weights are kept: the extension carries them into every guarded page. */
const KEPT = 12_000;
/** Weights beyond this share of them are cut to `MOST_WEIGHT`. */
const CUT = 0.998;
const SEED = 1900;

/** A text and its windows, counted. */
interface Counted extends LabelledText {
  readonly whole: Sample;
  readonly windows: readonly Sample[];
}

/** Learns the weights of the story model from labelled texts. The same weights for the same texts; takes some seconds. */
export function learn(texts: readonly LabelledText[]): Weights {
  const counted = countAll(texts);
  const first = planeOf(counted.map(({ whole }) => whole));
  const samples = [...counted.map(({ whole }) => whole), ...tellingWindows(counted, first), ...calmWindows(counted)];
  const rarity = rarityOf(samples);
  const all = samples.map((sample) => scaled(sample, (feature) => rarity[feature] ?? 0));
  const kept = weightiest(all, separate(all, WIDTH, new Random(SEED)));
  const few = all.map((sample) => scaled(sample, (feature) => Number(kept.has(feature))));
  const plane = separate(few, WIDTH, new Random(SEED));
  return rounded(plane, rarity, kept);
}

function countAll(texts: readonly LabelledText[]): Counted[] {
  return texts.map((labelled) => {
    const { hashes, endedBy } = runsOf(labelled.text);
    const whole = sampleOf(labelled, strengthsOf(hashes));
    const windows = windowsOf(sentencesOf(labelled.text)).map(({ start, end }) => {
      const inside = hashes.subarray(endedBy[start], endedBy[end]);
      return sampleOf(labelled, countsOf(inside), Math.sqrt(inside.length));
    });
    return { ...labelled, whole, windows };
  });
}

function countsOf(hashes: Uint16Array): Map<number, number> {
  const counts = new Map<number, number>();
  for (const hash of hashes) counts.set(hash, (counts.get(hash) ?? 0) + 1);
  return counts;
}

const strengthsOf = (hashes: Uint16Array) =>
  new Map([...countsOf(hashes)].map(([hash, count]) => [hash, strengthOf(count)]));

/** A sample of so much of each feature, divided by `length`: that of its vector, as the model does with a whole text, unless it says otherwise. */
function sampleOf(
  { isToStop, weight }: LabelledText,
  amounts: ReadonlyMap<number, number>,
  length = Math.sqrt([...amounts.values()].reduce((sum, amount) => sum + amount ** 2, 0)),
): Sample {
  return {
    features: Int32Array.from(amounts.keys()),
    values: Float64Array.from(amounts.values(), (amount) => amount / (length || 1)),
    isPositive: isToStop,
    weight,
  };
}

/** A plane in the terms of the samples themselves. */
function planeOf(samples: readonly Sample[]): Plane {
  const rarity = rarityOf(samples);
  const plane = separate(
    samples.map((sample) => scaled(sample, (feature) => rarity[feature] ?? 0)),
    WIDTH,
    new Random(SEED),
  );
  return { ...plane, weights: plane.weights.map((weight, feature) => weight * (rarity[feature] ?? 0)) };
}

/** How rare each feature is; 0 for those that are too rare. */
function rarityOf(samples: readonly Sample[]): Float64Array {
  const texts = new Int32Array(WIDTH);
  for (const { features } of samples) for (const feature of features) texts[feature] = (texts[feature] ?? 0) + 1;
  return Float64Array.from(texts, (count) => (count < FEWEST_TEXTS ? 0 : Math.log(1 + samples.length / (1 + count))));
}

/** The sample with each value multiplied, without those that become 0. */
function scaled(sample: Sample, factor: (feature: number) => number): Sample {
  const kept = [...sample.features.keys()].filter((i) => factor(sample.features[i] ?? 0) !== 0);
  return {
    ...sample,
    features: Int32Array.from(kept, (i) => sample.features[i] ?? 0),
    values: Float64Array.from(kept, (i) => (sample.values[i] ?? 0) * factor(sample.features[i] ?? 0)),
  };
}

/** Of each text to stop the window that tells most: the others may tell nothing. */
function tellingWindows(counted: readonly Counted[], { weights, intercept }: Plane): Sample[] {
  const scoreOf = ({ features, values }: Sample) =>
    features.reduce((sum, feature, i) => sum + (weights[feature] ?? 0) * (values[i] ?? 0), intercept);
  return counted.flatMap(({ isToStop, windows }) => {
    const [first, ...others] = isToStop ? windows : [];
    if (first === undefined) return [];
    return others.reduce((best, window) => (scoreOf(window) > scoreOf(best) ? window : best), first);
  });
}

/** All windows of the texts to let through, which together count as much as the telling ones. */
function calmWindows(counted: readonly Counted[]): Sample[] {
  const windows = counted.filter(({ isToStop, weight }) => !isToStop && weight === 1).flatMap(({ windows }) => windows);
  const stopped = counted.filter(({ isToStop }) => isToStop).length;
  return windows.map((window) => ({ ...window, weight: stopped / windows.length }));
}

function weightiest(samples: readonly Sample[], { weights }: Plane): Set<number> {
  const squares = new Float64Array(WIDTH);
  for (const { features, values } of samples)
    for (const [i, feature] of features.entries()) squares[feature] = (squares[feature] ?? 0) + (values[i] ?? 0) ** 2;
  const effect = (feature: number) => Math.abs(weights[feature] ?? 0) * Math.sqrt(squares[feature] ?? 0);
  const known = [...squares.keys()].filter((feature) => effect(feature) > 0);
  return new Set(known.sort((a, b) => effect(b) - effect(a) || a - b).slice(0, KEPT));
}

function rounded({ weights, intercept }: Plane, rarity: Float64Array, kept: ReadonlySet<number>): Weights {
  const exact = [...kept].map((feature) => [feature, (weights[feature] ?? 0) * (rarity[feature] ?? 0)] as const);
  const sizes = exact.map(([, weight]) => Math.abs(weight)).sort((a, b) => a - b);
  const unit = (sizes[Math.floor(CUT * sizes.length)] ?? 1) / MOST_WEIGHT;
  const whole = (weight: number) => Math.min(MOST_WEIGHT, Math.max(-MOST_WEIGHT, Math.round(weight / unit)));
  const byHash = new Int8Array(WIDTH);
  for (const [feature, weight] of exact) byHash[feature] = whole(weight);
  return { intercept, unit, byHash };
}
