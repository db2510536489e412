import { describe, expect, it } from 'vitest';
import { StoryModel } from '../../lib/detect/story/model';
import { LEARNED_FROM } from '../../rules/data/story-weights';
import { Random } from '../../tests/corpus/random';
import { learn } from './learn';
import { type Sample, separate } from './support-vectors';
import { fingerprintOf, type LabelledText, textsToLearn } from './texts';

const sample = (features: number[], isPositive: boolean): Sample => ({
  features: Int32Array.from(features),
  values: Float64Array.from(features, () => 1),
  isPositive,
  weight: 1,
});

describe('learning', () => {
  it('separates what can be separated', () => {
    const samples = [sample([0, 2], true), sample([0], true), sample([1, 2], false), sample([1], false)];
    const { weights, intercept } = separate(samples, 3, new Random(1));
    for (const { features, isPositive } of samples) {
      const score = features.reduce((sum, feature) => sum + (weights[feature] ?? 0), intercept);
      expect(score > 0).toBe(isPositive);
    }
  });

  it('learns from texts what tells them apart, and the same each time', () => {
    const text = (said: string, i: number): LabelledText => ({
      batch: 'made up',
      text: `第${i}篇。${'学校在操场举行升旗仪式，全体师生参加，各班整队入场，秩序井然。'.repeat(4)}${said}`,
      isToStop: said.includes('奶奶'),
      weight: 1,
    });
    const texts = Array.from({ length: 12 }, (_, i) => text(i % 2 === 0 ? '她的奶奶哭了。' : '比赛圆满结束。', i));
    const weights = learn(texts);
    const model = new StoryModel(weights);
    for (const { text: said, isToStop } of texts) expect((model.read(said)?.score ?? 0) > 0).toBe(isToStop);
    expect(learn(texts)).toEqual(weights);
  });
});

describe('the weights of the extension', () => {
  it('are learned from the posts as they are', () => {
    expect(LEARNED_FROM, 'run: npm run train').toBe(fingerprintOf(textsToLearn()));
  });
});
