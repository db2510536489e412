import { describe, expect, it } from 'vitest';
import { CLEAN_TEMPLATES, type LabelledDocument, makeCorpus, PLANTED_TEMPLATES } from '../../tests/corpus/corpus';
import { holds, LIMITS, percent } from './limits';
import { type Detector, score } from './score';

const SIZE = 400;
const corpus = makeCorpus({ seed: 7, size: SIZE });
const failing = (detect: Detector) => {
  const result = score(corpus, detect);
  return LIMITS.filter((limit) => !holds(limit, result)).map(({ name }) => name.split(' ')[1]);
};

/** Says exactly what was planted. */
const perfect: Detector = ({ labels }) =>
  labels.filter(({ optional }) => !optional).map((label) => ({ ...label, action: 'block' }));
const blind: Detector = () => [];
const paranoid: Detector = ({ text }) => [{ start: 0, end: text.length, type: 'marking', action: 'block' }];

describe('the corpus', () => {
  it('is the same for the same seed and another for another', () => {
    expect(makeCorpus({ seed: 7, size: 30 })).toEqual(makeCorpus({ seed: 7, size: 30 }));
    expect(makeCorpus({ seed: 8, size: 30 })).not.toEqual(makeCorpus({ seed: 7, size: 30 }));
  });

  it('has at least 150 templates each way and at least 17 types', () => {
    expect(PLANTED_TEMPLATES.length).toBeGreaterThanOrEqual(150);
    expect(CLEAN_TEMPLATES.length).toBeGreaterThanOrEqual(150);
    expect(score(corpus, perfect).types.size).toBeGreaterThanOrEqual(17);
  });

  it('writes about half of the values in another form', () => {
    const { plain, disguised } = score(corpus, perfect);
    expect(disguised.total / (plain.total + disguised.total)).toBeGreaterThan(0.4);
    expect(plain.total / (plain.total + disguised.total)).toBeGreaterThan(0.4);
  });

  it('plants something in one half and nothing in the other', () => {
    const planted = (document: LabelledDocument) => document.labels.some(({ optional }) => !optional);
    expect(corpus.slice(0, SIZE).every(planted)).toBe(true);
    expect(corpus.slice(SIZE).some(planted)).toBe(false);
  });

  it('labels places that hold characters', () => {
    for (const { text, labels } of corpus) {
      for (const { start, end } of labels) expect(text.slice(start, end).trim()).toHaveLength(end - start);
    }
  });
});

describe('the scorer', () => {
  it('gives a perfect scanner everything', () => {
    const result = score(corpus, perfect);
    expect(percent(result.recall)).toBe(100);
    expect(percent(result.precision)).toBe(100);
    expect(percent(result.cleanStopped)).toBe(0);
    expect(result.faults).toEqual([]);
    expect(failing(perfect)).toEqual([]);
  });

  it('gives a blind scanner nothing, and no false alarm', () => {
    const result = score(corpus, blind);
    expect(percent(result.recall)).toBe(0);
    expect(percent(result.cleanStopped)).toBe(0);
    expect(result.faults).toHaveLength(result.recall.total);
    expect(failing(blind)).toEqual(['recall', 'plain', 'disguised', 'secrecy', 'stopped']);
  });

  it('blames one that flags everything', () => {
    const result = score(corpus, paranoid);
    expect(percent(result.cleanStopped)).toBe(100);
    expect(percent(result.secrecyFalse)).toBe(100);
    expect(failing(paranoid)).toContain('precision');
  });

  it('counts the wrong type as missed and as false', () => {
    const result = score(corpus, (document) => perfect(document).map((found) => ({ ...found, type: 'own-rule' })));
    expect(percent(result.recall)).toBe(0);
    expect(percent(result.untyped)).toBe(100);
    expect(percent(result.precision)).toBe(0);
  });

  it('does not count half a number as found', () => {
    const halves: Detector = (document) =>
      perfect(document).map((found) => ({ ...found, end: found.start + Math.floor((found.end - found.start) / 3) }));
    expect(percent(score(corpus, halves).recall)).toBeLessThan(30);
  });
});
