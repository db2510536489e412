import { describe, expect, it } from 'vitest';
import type { InspectSettings } from '../pipeline';
import { lend } from './lent';
import { maskedStretches, spotsOf } from './spots';
import { createWriting } from './writing';

const SETTINGS: InspectSettings = { rules: {}, publicValues: [], uninspected: 'review', site: { reviewAll: false } };

const blocksOf = (...lines: readonly string[]) => lines.map((text, id) => ({ id, text }));

/** What would be marked in these lines: the text of each stretch, and what would take its place. */
function marked(lines: readonly string[], settings: Partial<InspectSettings> = {}) {
  const blocks = blocksOf(...lines);
  return spotsOf(createWriting(lend({ ...SETTINGS, ...settings })).scan(blocks), blocks).map((spot) => ({
    rule: spot.finding.rule,
    action: spot.action,
    texts: spot.stretches.map(({ block, start, end }) => lines[block]?.slice(start, end)),
    masked: maskedStretches(spot, blocks),
  }));
}

describe('what is marked in a text that is being written', () => {
  it('stands in the line it was found in', () => {
    expect(marked(['通知', '家长手机 13800138000', '', '身份证号 11010119000307007X。'])).toEqual([
      { rule: 'mobile', action: 'block', texts: ['13800138000'], masked: ['138****8000'] },
      { rule: 'resident-id', action: 'block', texts: ['11010119000307007X'], masked: ['110101********007X'] },
    ]);
  });

  it('is what the policy of the school makes of it', () => {
    const lines = ['家长手机 13800138000，春风计划'];
    expect(marked(lines, { publicValues: ['138 0013 8000'] })).toEqual([]);
    expect(marked(lines, { rules: { mobile: { enabled: true, action: 'notice' } } })[0]?.action).toBe('notice');
    const [own] = marked(lines, { publicValues: ['13800138000'], words: [{ word: '春风计划', action: 'review' }] });
    expect(own).toMatchObject({ rule: 'own-rule', action: 'review', texts: ['春风计划'] });
  });

  it('follows the text, line by line', () => {
    const writing = createWriting(lend(SETTINGS));
    const found = (...lines: string[]) =>
      writing.scan(blocksOf(...lines)).map(({ block, finding }) => [block, finding.value]);
    expect(found('家长手机 1380013800', '无')).toEqual([]);
    expect(found('家长手机 13800138000', '无')).toEqual([[0, '13800138000']]);
    expect(found('通知', '家长手机 13800138000', '无')).toEqual([[1, '13800138000']]);
    expect(found('通知', '家长手机 138****8000', '无')).toEqual([]);
  });
});

describe('a mask', () => {
  it('has the length of what it takes the place of, so that separators and forms stay', () => {
    expect(marked(['家长手机 138-0013-8000'])[0]?.masked).toEqual(['138-****-8000']);
    expect(marked(['家长手机 １３８００１３８０００'])[0]?.masked).toEqual(['１３８****８０００']);
    // Digits outside the basic plane are two code units each.
    const bold = [...'13800138000'].map((digit) => String.fromCodePoint(0x1d7ce + Number(digit))).join('');
    expect(marked([`家长手机 ${bold}`])[0]?.masked[0]).toHaveLength(bold.length);
    expect(marked([`家长手机 ${bold}`])[0]?.masked[0]).toContain('********');
  });
});
