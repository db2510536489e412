import { describe, expect, it } from 'vitest';
import { isOpenPath } from './sites';

const site = { hosts: ['school.example'], openPaths: [{ path: '/search', reason: '站内搜索' }] };

describe('paths that are let through unread', () => {
  it.each([
    ['http://school.example/search', true],
    ['http://www.school.example/search/advanced?q=110101190003071232', true],
    ['ws://school.example/search', true],
    ['http://school.example/searching', false],
    ['http://school.example/search/../publish', false],
    ['http://school.example/publish?next=/search', false],
    ['http://elsewhere.example/search', false],
  ])('%s: %s', (url, open) => {
    expect(isOpenPath(site, new URL(url))).toBe(open);
  });

  it('are none unless the policy names them', () => {
    expect(isOpenPath({ hosts: site.hosts }, new URL('http://school.example/search'))).toBe(false);
  });
});
