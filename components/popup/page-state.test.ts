import { describe, expect, it } from 'vitest';
import { Policy } from '../../lib/model/policy';
import { pageState } from './page-state';

const policy = Policy.parse({
  version: 1,
  name: '某某小学',
  sites: [
    { id: 'site', name: '学校网站', hosts: ['www.school.example'] },
    { id: 'oa', name: '办公系统', hosts: ['oa.school.example'], mode: 'observe' },
  ],
});

describe('pageState', () => {
  it.each([
    ['https://www.school.example/edit?id=1', 'guarded', '学校网站'],
    ['https://edit.www.school.example:8443/', 'guarded', '学校网站'],
    ['http://oa.school.example/', 'observed', '办公系统'],
    ['https://school.example/', 'unguarded', undefined],
    ['https://evilwww.school.example/', 'unguarded', undefined],
    ['chrome://settings/', 'unguarded', undefined],
    ['ftp://www.school.example/', 'unguarded', undefined],
    [undefined, 'unguarded', undefined],
    ['not an address', 'unguarded', undefined],
  ])('%s is %s', (url, guard, site) => {
    const state = pageState(url, policy, []);
    expect([state.guard, state.site?.name]).toEqual([guard, site]);
  });

  it('says that access is missing before anything else about the site', () => {
    expect(pageState('https://oa.school.example/', policy, ['oa.school.example']).guard).toBe('no-access');
  });

  it('says that there is no policy', () => {
    expect(pageState('https://www.school.example/', null, []).guard).toBe('no-policy');
  });
});
