import { beforeEach, describe, expect, it, vi } from 'vitest';

// storage.managed and the build's file cannot be had without a browser; these stand in for them. The real ones are used
// by the end-to-end tests.
const area = vi.hoisted(() => ({
  managed: {} as Record<string, unknown> | undefined,
  local: {} as Record<string, unknown>,
}));
vi.mock('./browser', () => ({
  browser: {
    storage: {
      managed: { get: async () => area.managed ?? Promise.reject(new Error('Managed storage manifest not found')) },
      local: {
        get: async (key: string) => ({ [key]: area.local[key] }),
        set: async (values: Record<string, unknown>) => void Object.assign(area.local, structuredClone(values)),
      },
    },
    runtime: { getURL: (path: string) => `file:///nowhere/${path}` },
  },
}));

const { importPolicy, loadPolicy } = await import('./policy-store');

const named = (name: string) => ({ version: 1, name, sites: [{ id: 'a', name: 'A', hosts: ['a.example'] }] });

beforeEach(() => {
  area.managed = {};
  area.local = {};
});

describe('the policy in force', () => {
  it('is the managed one, kept for later', async () => {
    area.managed = named('区教育局');
    expect(await loadPolicy()).toMatchObject({ policy: { name: '区教育局' }, source: 'managed', problems: [] });
    area.managed = {};
    expect(await loadPolicy()).toMatchObject({ policy: { name: '区教育局' }, source: 'managed' });
  });

  it('stays when the managed one breaks, and says where', async () => {
    area.managed = named('区教育局');
    await loadPolicy();
    area.managed = { ...named('x'), sites: [{ id: 'a', name: 'A', hosts: ['http://a.example/'] }] };
    const state = await loadPolicy();
    expect(state).toMatchObject({ policy: { name: '区教育局' } });
    expect(state.problems).toEqual([expect.stringMatching(/^sites\[0\]\.hosts\[0\]：./)]);
  });

  it('is none where there never was one, also in Firefox, which rejects', async () => {
    area.managed = undefined;
    expect(await loadPolicy()).toEqual({ policy: null, source: 'none', problems: [] });
  });
});

describe('a policy file', () => {
  it('is taken', async () => {
    expect(await importPolicy(JSON.stringify(named('示例学校')))).toEqual([]);
    expect(await loadPolicy()).toMatchObject({ policy: { name: '示例学校' }, source: 'file' });
  });

  it.each([
    ['no JSON', '{', /JSON/],
    ['an unknown field', JSON.stringify({ ...named('x'), site: [] }), /site/],
    ['an old version', JSON.stringify({ ...named('x'), version: 2 }), /^version：/],
    [
      'the same site twice',
      JSON.stringify({ ...named('x'), sites: [named('x').sites[0], named('x').sites[0]] }),
      /sites\[1\]\.id：站点编号重复/,
    ],
    ['a person nobody knows', JSON.stringify({ ...named('x'), person: 'wang' }), /^person：/],
    ['nothing', 'null', /整个策略/],
  ])('with %s is refused with the place, and nothing changes', async (_case, text, problem) => {
    await importPolicy(JSON.stringify(named('示例学校')));
    expect((await importPolicy(text)).join('\n')).toMatch(problem);
    expect(await loadPolicy()).toMatchObject({ policy: { name: '示例学校' } });
  });

  it('is refused where the computer is managed', async () => {
    area.managed = named('区教育局');
    expect((await importPolicy(JSON.stringify(named('x')))).join()).toMatch('统一管理');
  });
});
