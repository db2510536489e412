import { describe, expect, it } from 'vitest';
import { Policy } from '../../model/policy';
import { createHold, type HeldRequest } from './hold';

const ID = '11010119000307007X';
const site = { id: 'school', name: '学校网站', hosts: ['school.localhost'] };
const guarding = (mode: 'enforce' | 'observe', openPaths: { path: string; reason: string }[] = []) =>
  Policy.parse({ version: 1, name: '示例学校', sites: [{ ...site, mode, openPaths }] });
const ENFORCED = guarding('enforce');

const bytes = (text: string) => ({ raw: [{ bytes: new TextEncoder().encode(text).buffer }] });
const request = (url: string, more: Partial<HeldRequest> = {}): HeldRequest => ({
  url: `https://school.localhost${url}`,
  method: 'GET',
  tabId: 1,
  ...more,
});
const nothing = () => false;

describe('the hold', () => {
  it.each([
    ['an address that says nothing', request('/news?page=2'), true],
    ['a pupil in an address', request(`/pixel?content=${ID}`), false],
    ['a body without a release', request('/take', { method: 'POST' }), false],
    ['an invented method', request('/take', { method: 'SAVE' }), false],
    ['a socket without a release', request('', { url: 'wss://school.localhost/socket' }), false],
    [
      'a pupil in an address of another site, asked for by the page',
      request('', { url: `https://other.localhost/?c=${ID}`, originUrl: 'https://school.localhost/news' }),
      false,
    ],
    ['what a page that is not guarded does', request('', { url: 'https://other.localhost/', method: 'POST' }), true],
  ])('%s', (_what, asked, may) => {
    expect(createHold(() => ENFORCED, nothing)(asked)).toBe(may);
  });

  it('stops nothing where nothing is enforced', () => {
    const asked = request(`/pixel?content=${ID}`);
    expect(createHold(() => guarding('observe'), nothing)(asked)).toBe(true);
    expect(createHold(() => null, nothing)(asked)).toBe(true);
    const open = guarding('enforce', [{ path: '/pixel', reason: '统计' }]);
    expect(createHold(() => open, nothing)(asked)).toBe(true);
  });

  it('lets a released request through once, and once more when the page’s service worker repeats it to the byte', () => {
    const url = '/take#pg=0123456789abcdef0123456789abcdef';
    const unused = new Set([request(url).url]);
    const may = createHold(
      () => ENFORCED,
      (used) => unused.delete(used),
    );
    const post = (tabId: number, text: string) => request(url, { method: 'POST', tabId, requestBody: bytes(text) });
    expect(may(post(1, '家长会'))).toBe(true);
    expect(may(post(1, '家长会'))).toBe(false);
    expect(may(post(-1, '家长会'))).toBe(true);
    expect(may(post(-1, '家长会'))).toBe(false);

    unused.add(request(url).url);
    expect(may(post(1, '家长会'))).toBe(true);
    expect(may(post(-1, '另一回事'))).toBe(false);
    expect(may(post(-1, '家长会'))).toBe(false);
  });

  it('repeats nothing whose body cannot be seen', () => {
    const uses = [true];
    const may = createHold(
      () => ENFORCED,
      () => uses.pop() ?? false,
    );
    const post = (tabId: number) => request('/take', { method: 'POST', tabId, requestBody: { raw: [{ file: 'a' }] } });
    expect(may(post(1))).toBe(true);
    expect(may(post(-1))).toBe(false);
  });
});
