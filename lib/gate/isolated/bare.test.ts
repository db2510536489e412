import { describe, expect, it } from 'vitest';
import { RULES } from '../../../rules/index';
import { triggersOf } from '../../detect/rule';
import { scan } from '../../pipeline';
import { isBare } from './bare';

const triggers = RULES.flatMap((rule) => triggersOf(rule).map((trigger) => ({ rule: rule.id, trigger })));
/** Pieces of which addresses are made, and those of which findings are. */
const PIECES =
  '/ . - _ ? = & % # * @ O o l I x X 1 12 138 2026 a id page news index html password pwd vx wxid qq'.split(' ');

describe('a bare address', () => {
  it.each(['/', '/news/index.html?page=2', '/article/152/edit', '/a/b-c_d.js?v=1.2'])('is %s', (text) => {
    expect(isBare(text)).toBe(true);
  });

  it.each(['/张', '/13800', '/1l000', '/wxid_abc', '/a@b.cn', '?password=a', '&#49;', '/1****2', '/\\u0031'])(
    'is not %s',
    (text) => {
      expect(isBare(text)).toBe(false);
    },
  );

  it('has none of the words, and no number, that a rule looks for', () => {
    const words = triggers.flatMap(({ trigger }) => ('anchors' in trigger ? trigger.anchors : []));
    const missed = words.filter((word) => /^[ -~]+$/.test(word) && isBare(word));
    expect(missed, 'add them to LATIN_WORD').toEqual([]);
    const lengths = triggers.flatMap(({ trigger }) => (trigger.kind === 'digits' ? trigger.lengths : []));
    expect(Math.min(...lengths)).toBeGreaterThanOrEqual(5);
    // They look for an at sign or a blank, and for a Chinese character.
    const latin = triggers.filter(({ trigger }) => trigger.kind === 'latin').map(({ rule }) => rule);
    expect(latin).toEqual(['email', 'plate']);
  });

  it('holds nothing that the rules find', () => {
    let seed = 1;
    const next = (below: number) => {
      seed = (seed * 48_271) % 2_147_483_647;
      return seed % below;
    };
    let bare = 0;
    for (let i = 0; i < 4000; i++) {
      const text = Array.from({ length: 1 + next(9) }, () => PIECES[next(PIECES.length)]).join('');
      if (!isBare(text)) continue;
      bare++;
      expect(scan(text, 'text'), text).toEqual([]);
    }
    expect(bare).toBeGreaterThan(500);
  });
});
