import type { Random } from '../../tests/corpus/random';

/** A text as the learner sees it: which features it has, in what strength, and what it is. */
export interface Sample {
  readonly features: Int32Array;
  readonly values: Float64Array;
  readonly isPositive: boolean;
  /** How much it counts beside others; 1 for most. */
  readonly weight: number;
}

export interface Plane {
  readonly weights: Float64Array;
  readonly intercept: number;
}

const EPOCHS = 40;

/**
 * Learns a linear support vector machine with squared hinge loss by dual coordinate descent (Hsieh et al., ICML 2008);
 * both classes count alike however many samples each has. The same plane for the same samples and seed.
 */
export function separate(samples: readonly Sample[], width: number, random: Random): Plane {
  const positive = samples.filter(({ isPositive }) => isPositive).length;
  const balance = [samples.length - positive, positive].map((count) => samples.length / (2 * count));
  const penalties = samples.map(({ isPositive, weight }) => 1 / (2 * weight * (balance[Number(isPositive)] ?? 1)));
  const squares = samples.map(({ values }) => values.reduce((sum, value) => sum + value * value, 1));
  const alphas = new Float64Array(samples.length);
  const weights = new Float64Array(width);
  let intercept = 0;
  const order = samples.map((_, i) => i);
  for (let epoch = 0; epoch < EPOCHS; epoch++) {
    random.shuffle(order);
    for (const i of order) {
      const sample = samples[i];
      if (sample === undefined) continue;
      const { features, values } = sample;
      const sign = sample.isPositive ? 1 : -1;
      let score = intercept;
      for (let j = 0; j < features.length; j++) score += (weights[features[j] ?? 0] ?? 0) * (values[j] ?? 0);
      const alpha = alphas[i] ?? 0;
      const penalty = penalties[i] ?? 0;
      const next = Math.max(0, alpha - (sign * score - 1 + penalty * alpha) / ((squares[i] ?? 1) + penalty));
      const step = (next - alpha) * sign;
      if (step === 0) continue;
      alphas[i] = next;
      intercept += step;
      for (let j = 0; j < features.length; j++) {
        const feature = features[j] ?? 0;
        weights[feature] = (weights[feature] ?? 0) + step * (values[j] ?? 0);
      }
    }
  }
  return { weights, intercept };
}
