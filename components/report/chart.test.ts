import { describe, expect, it } from 'vitest';
import { LOCALES } from '../../lib/model/locale';
import { messagesFor } from '../i18n/catalogue';
import type { Fault } from './api';
import { faultText } from './fault-text';
import { ceilingOf } from './Trend';

describe('ceilingOf', () => {
  it.each([
    [[], 2],
    [[0, 1], 2],
    [[3], 4],
    [[5], 6],
    [[7, 2], 8],
    [[125], 200],
    [[1000], 1000],
    [[999], 1000],
  ])('of %j is %i', (values, ceiling) => {
    expect(ceilingOf(values)).toBe(ceiling);
  });
});

describe.each(LOCALES)('a fault in %s', (locale) => {
  const { report } = messagesFor(locale);
  const faults: Fault[] = [
    { kind: 'missing', before: 11, after: 13 },
    { kind: 'changed', place: 11 },
    { kind: 'broken', place: 11 },
    { kind: 'forged', place: 11 },
    { kind: 'swapped', place: 11, other: 13 },
    { kind: 'rewritten', from: 11, to: 13 },
    { kind: 'cut', from: 11, to: 13 },
    { kind: 'older', from: 11, to: 13 },
  ];

  it('names the lines it is about, each kind in other words', () => {
    const texts = faults.map((fault) => faultText(fault, report));
    for (const text of texts) expect(text).toContain('11');
    expect(new Set(texts).size).toBe(faults.length);
  });
});
