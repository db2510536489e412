import { describe, expect, it, vi } from 'vitest';
import type { FieldFinding } from '../../model/inspection';
import { wordsFor } from './rule-words';
import { send } from './send';

vi.mock('./send', () => ({ send: vi.fn() }));

const finding = { rule: 'mobile', type: 'mobile' } as FieldFinding;
const told = { id: 'mobile', name: '手机号码', reason: '原因', advice: '办法', basis: ['《某法》'] };

describe('what the panel says of findings', () => {
  it('comes from the rules, each asked for once', async () => {
    vi.mocked(send).mockResolvedValueOnce({ rules: [told] });
    expect((await wordsFor([finding, finding], 'zh-CN')).get('mobile')).toEqual(told);
    expect(send).toHaveBeenCalledWith('guard.explain', { rules: ['mobile'], locale: 'zh-CN' });
  });

  it('is at least what was found, when the background does not answer', async () => {
    vi.mocked(send).mockRejectedValueOnce(new Error('stopped'));
    expect((await wordsFor([finding], 'en')).get('mobile')?.name).toBe('Mobile number');
  });
});
