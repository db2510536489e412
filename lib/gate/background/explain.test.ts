import { describe, expect, it } from 'vitest';
import { explain } from './explain';

describe('what rules say to people', () => {
  it('is in the language asked for', () => {
    expect(explain(['mobile'], 'zh-TW')).toMatchObject([{ id: 'mobile', name: '手機號碼' }]);
    expect(explain(['mobile'], 'en')[0]?.reason).toMatch(/may not be published/);
  });

  it('names the law, with its article where there is one', () => {
    const [mobile] = explain(['mobile'], 'zh-CN');
    expect(mobile?.basis.length).toBeGreaterThan(0);
    expect(mobile?.basis[0]).toMatch(/《.+》/);
  });

  it('knows the rule of the school’s own words, and leaves out what it does not know', () => {
    expect(explain(['no-such-rule', 'own-rule'], 'zh-CN').map(({ id }) => id)).toEqual(['own-rule']);
  });
});
