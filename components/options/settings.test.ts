import { describe, expect, it } from 'vitest';
import { Policy } from '../../lib/model/policy';
import { messagesFor } from '../i18n/catalogue';
import type { RuleInfo } from '../parts/rules';
import type { PolicyState } from './api';
import { ruleSettings, settingsOf } from './settings';

const messages = messagesFor('zh-CN');
const rule = (id: string, action: RuleInfo['action']) => ({
  id,
  type: 'mobile' as const,
  action,
  name: { 'zh-CN': '手机号', 'zh-TW': '手機號碼', en: 'Mobile' },
  label: '手机号',
});

function stateOf(change: object, source: PolicyState['source'] = 'managed'): PolicyState {
  const policy = Policy.parse({ version: 1, name: '某某小学', ...change });
  return { policy, source, problems: [], person: null, missingAccess: [] };
}

describe('settingsOf', () => {
  it('tells what the policy fixed from what is default', () => {
    const settings = settingsOf(stateOf({ uninspected: 'block' }), messages);
    expect(settings[0]).toEqual({ name: '未能检查的内容', now: '拦截', usual: '送审', decidedBy: '策略固定' });
    expect(settings[1]).toMatchObject({ now: '72 小时', usual: '72 小时', decidedBy: '默认' });
  });

  it('shows the defaults before there is a policy', () => {
    const state: PolicyState = { policy: null, source: 'none', problems: [], person: null, missingAccess: [] };
    expect(settingsOf(state, messages).every(({ now, usual }) => now === usual)).toBe(true);
  });

  it('names the person a policy fixes', () => {
    const people = [{ id: 'li', name: '李老师', roles: ['publisher'] }];
    expect(settingsOf(stateOf({ people, person: 'li' }), messages)).toContainEqual({
      name: '这台电脑的使用者',
      now: '李老师',
      usual: '各人自己选择',
      decidedBy: '策略固定',
    });
  });
});

describe('ruleSettings', () => {
  it('shows default, changed, switched off and unknown rules', () => {
    const state = stateOf({ rules: { b: { action: 'notice' }, c: { enabled: false }, gone: {} } }, 'file');
    const rules = [rule('a', 'block'), rule('b', 'block'), rule('c', 'review')];
    expect(
      ruleSettings(state, rules, messages).map(({ id, now, usual, decidedBy }) => [id, now, usual, decidedBy]),
    ).toEqual([
      ['a', '拦截', '拦截', '默认'],
      ['b', '提醒', '拦截', '导入的策略'],
      ['c', '停用', '送审', '导入的策略'],
      ['gone', '没有这条规则', '', '导入的策略'],
    ]);
  });
});
