import { expect, it, vi } from 'vitest';
import type { Kept, KeptFacts } from '../../ledger/kept';
import { Policy } from '../../model/policy';
import type { Draft } from '../../model/review';
import type { Desk } from './desk';

vi.mock('../../infra/browser', () => ({ browser: {} }));
const { createStopped } = await import('./stopped');

const policy = Policy.parse({
  version: 1,
  name: '示例学校',
  sites: [{ id: 'school', name: '学校网站', hosts: ['school.localhost'] }],
});

function played(problem?: Error) {
  const drafts: { facts: KeptFacts; draft: Draft }[] = [];
  const recorded: unknown[] = [];
  const kept = {
    keep: async (facts: KeptFacts, draft: Draft) => void drafts.push({ facts, draft }),
    list: async () => drafts.map(({ facts }) => facts),
  };
  const desk = {
    stopped: async (report: unknown) => {
      if (problem) throw problem;
      recorded.push(report);
    },
  };
  const stopped = createStopped({
    kept: kept as unknown as Kept,
    desk: desk as unknown as Desk,
    policy: () => policy,
    readAgain: async (submission) => ({ submission, passages: [] }),
    now: () => 5,
  });
  return {
    stopped,
    drafts,
    recorded,
    list: () => stopped.list({ tab: { id: 7 } } as unknown as Parameters<typeof stopped.list>[0]),
  };
}

const form = (formData: Record<string, string[]>, url = 'https://school.localhost/publish') =>
  ({
    requestId: '1',
    url,
    tabId: 7,
    documentUrl: 'https://school.localhost/form?token=1',
    requestBody: { formData },
  }) as unknown as Parameters<ReturnType<typeof createStopped>['leaves']>[0];

it('keeps the text of a stopped form, records it masked, and reads no password', async () => {
  const { stopped, drafts, recorded, list } = played();
  stopped.leaves(form({ title: ['公示'], content: ['家长手机 13800138000'], post_password: ['secret-1'] }));
  stopped.isStopped('1');
  const listed = await list();
  expect(listed).toEqual([
    {
      id: drafts[0]?.facts.id,
      at: 5,
      page: 'https://school.localhost/form',
      title: '公示',
      here: true,
      reviewable: true,
      findings: 1,
    },
  ]);
  expect(drafts[0]?.draft.fields.map(({ value }) => value)).toEqual(['公示', '家长手机 13800138000', '']);
  expect(recorded).toMatchObject([{ verdict: 'block' }]);
  expect(JSON.stringify(recorded)).not.toMatch(/13800138000|secret-1/);
});

it.each([
  ['a sign-in', form({ username: ['admin'], password: ['secret-1'] })],
  ['what goes to a site that is not guarded', form({ title: ['公示'] }, 'https://elsewhere.localhost/publish')],
])('keeps nothing of %s', async (_case, details) => {
  const { stopped, drafts, recorded, list } = played();
  stopped.leaves(details);
  stopped.isStopped('1');
  await list();
  expect({ drafts, recorded }).toEqual({ drafts: [], recorded: [] });
});

it('reads a form whose files the browser leaves out', async () => {
  const { stopped, drafts, list } = played();
  const part = (head: string, content: string) => `--x\r\nContent-Disposition: form-data; ${head}\r\n\r\n${content}`;
  const encoder = new TextEncoder();
  const raw = [
    { bytes: encoder.encode(part('name="title"', '公示\r\n') + part('name="file"; filename="a.bin"', '')).buffer },
    { file: '/a.bin' },
    { bytes: encoder.encode(`\r\n${part('name="content"', '名单\r\n')}--x--\r\n`).buffer },
  ];
  stopped.leaves({ ...form({}), requestBody: { raw } } as unknown as Parameters<typeof stopped.leaves>[0]);
  stopped.isStopped('1');
  await list();
  expect(drafts[0]?.draft.fields.map(({ value }) => value)).toEqual(['公示', '名单']);
});

it('keeps the text even when the account cannot be written', async () => {
  const { stopped, drafts, list } = played(new Error('QuotaExceededError'));
  const said = vi.spyOn(console, 'error').mockReturnValue();
  stopped.leaves(form({ title: ['公示'] }));
  stopped.isStopped('1');
  await list();
  expect(drafts).toHaveLength(1);
  expect(said).toHaveBeenCalledOnce();
});

it('forgets what has arrived', async () => {
  const { stopped, drafts, list } = played();
  stopped.leaves(form({ title: ['公示'] }));
  stopped.isGone('1');
  stopped.isStopped('1');
  await list();
  expect(drafts).toEqual([]);
});
