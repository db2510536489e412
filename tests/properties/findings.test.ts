import { describe, expect, it } from 'vitest';
import { applyMasks } from '../../lib/detect/mask';
import type { Finding } from '../../lib/model/finding';
import { scan } from '../../lib/pipeline';
import { ruleById } from '../../rules/index';
import { schoolTexts, wildTexts } from './texts';

const WILD = 3000;

/** What is wrong with the places of a finding, or nothing. */
function wrongPlaces(text: string, { start, end, offsets, value, masked, confidence, rule }: Finding): string[] {
  const cutsPair = (at: number) => {
    const [before, after] = [text.charCodeAt(at - 1), text.charCodeAt(at)];
    return before >= 0xd800 && before < 0xdc00 && after >= 0xdc00 && after < 0xe000;
  };
  const wrong: [boolean, string][] = [
    [!(start >= 0 && start < end && end <= text.length), 'is not inside the text'],
    [cutsPair(start) || cutsPair(end), 'cuts a pair'],
    [offsets.length !== value.length + 1, 'has not one offset for each code unit of its value'],
    [offsets[0] !== start || offsets.at(-1) !== end, 'has offsets that begin or end elsewhere'],
    [offsets.some((at, i) => i > 0 && !(at >= (offsets[i - 1] ?? 0))), 'has offsets that go back'],
    [masked.length !== value.length, 'has a mask of another length'],
    [!(confidence >= 0 && confidence <= 1), 'has no confidence between 0 and 1'],
  ];
  return wrong.flatMap(([is, what]) =>
    is ? [`${rule} ${what}: ${JSON.stringify(text.slice(Math.max(0, start - 10), end + 10))}`] : [],
  );
}

describe.each(['text', 'html'] as const)('findings in any %s', (format) => {
  const texts = [...wildTexts(format, WILD), ...schoolTexts(format)];

  it('stand inside it, on whole characters, with offsets that rise', () => {
    const wrong = texts.flatMap((text) => scan(text, format).flatMap((finding) => wrongPlaces(text, finding)));
    expect(wrong.slice(0, 5)).toEqual([]);
  });

  it('share no characters and come by place', () => {
    const wrong = texts.filter((text) => {
      const found = scan(text, format);
      return found.some(({ start }, i) => i > 0 && start < (found[i - 1]?.end ?? 0));
    });
    expect(wrong.slice(0, 3)).toEqual([]);
  });

  it('are the same the second time', () => {
    const first = texts.map((text) => scan(text, format));
    expect(texts.map((text) => scan(text, format))).toEqual(first);
  });

  it('hide their value when they are masked', () => {
    const left = texts.flatMap((text) => {
      const found = maskable(text);
      const values = new Set(found.map(({ value }) => value));
      return scan(applyMasks(text, format, found), format)
        .filter(({ value, action }) => action === 'block' && values.has(value))
        .map(({ rule, value }) => `${rule} ${value} in ${JSON.stringify(text)}`);
    });
    expect(left.slice(0, 3)).toEqual([]);
  });

  it('leave nothing in a school document that the same rule would stop, when they are masked', () => {
    const left = schoolTexts(format).flatMap((text) => {
      const found = maskable(text);
      const rules = new Set(found.map(({ rule }) => rule));
      const masked = applyMasks(text, format, found);
      return scan(masked, format)
        .filter(({ rule, action }) => action === 'block' && rules.has(rule))
        .map(({ rule, value }) => `${rule} ${value} in ${JSON.stringify(masked)}`);
    });
    expect(left.slice(0, 3)).toEqual([]);
  });

  const maskable = (text: string) =>
    scan(text, format).filter(({ action, rule }) => action === 'block' && ruleById(rule)?.mask !== undefined);
});
