import { expect, it } from 'vitest';
import type { Incident } from '../../incident/incident';
import { Policy } from '../../model/policy';
import type { ReviewItem } from '../../model/review';
import { createWatch, type Heard } from './watch';

const HOUR = 3_600_000;
const LI = { id: 'li', name: '李老师', department: '办公室' };
const policy = Policy.parse({
  version: 1,
  name: '示例学校',
  people: [
    { id: 'wang', name: '王老师', roles: ['publisher'] },
    { ...LI, roles: ['reviewer'] },
    { id: 'chen', name: '陈主任', roles: ['secrecy-officer'] },
  ],
});

function watching(who = 'li') {
  const said: string[] = [];
  const badges: string[] = [];
  const here = { queue: [] as ReviewItem[], incidents: [] as Incident[], now: 0, report: 202646, who };
  let kept: Heard | undefined;
  const watch = createWatch({
    store: { queue: async () => here.queue },
    incidents: { list: async () => here.incidents },
    policy: () => policy,
    person: async () => ({ ...LI, id: here.who }),
    reportReady: () => here.report,
    memory: {
      load: async () => kept,
      save: async (heard) => {
        kept = heard;
      },
    },
    badge: async (text, grave) => void badges.push(text + (grave ? ' grave' : '')),
    say: async (kind, text) => void said.push(`${kind}: ${text}`),
    locale: () => 'zh-CN',
    now: () => here.now,
  });
  return { here, said, badges, look: () => watch.look() };
}

const item = (change: Partial<Record<keyof ReviewItem, unknown>> = {}) =>
  ({
    ...{ state: 'submitted', submittedAt: 0, submittedBy: { id: 'wang' }, decisions: [], stage: 0 },
    ...{ stages: [{ name: '审核', role: 'reviewer' }], title: '资助公示张同学' },
    ...change,
  }) as unknown as ReviewItem;

it('tells a reviewer once of what came, again when it is near and past its deadline, and then every day', async () => {
  const { here, said, badges, look } = watching();
  await look();
  here.queue = [item()];
  await Promise.all([look(), look()]);
  expect(said).toEqual(['toReview: 1 件等您审核。']);
  here.now = 18 * HOUR;
  await look();
  here.now = 24 * HOUR;
  await look();
  here.now = 47 * HOUR;
  await look();
  here.now = 48 * HOUR;
  await look();
  expect(said.map((line) => line.split(':')[0])).toEqual(['toReview', 'near', 'overdue', 'overdue']);
  expect(badges).toEqual(['', '1', '1', '1', '! grave', '! grave', '! grave']);
  expect(said.join()).not.toContain('张同学');
});

it('tells a teacher what became of theirs', async () => {
  const { here, said, look } = watching('wang');
  here.queue = [item()];
  await look();
  here.queue = [item({ state: 'approved', expiresAt: HOUR }), item({ state: 'returned', decidedAt: 0 })];
  await look();
  expect(said.map((line) => line.split(':')[0])).toEqual(['returned', 'approved']);
});

it('begins anew for another person, and tells only who reads reports of a new one', async () => {
  const { here, said, look } = watching('wang');
  here.queue = [item()];
  await look();
  here.report = 202647;
  await look();
  expect(said).toEqual([]);
  here.who = 'chen';
  await look();
  here.report = 202648;
  await look();
  expect(said).toEqual(['report: 上周的拦截周报已备好。']);
});

it('is loud when an incident is not reported within 24 hours', async () => {
  const { here, said, badges, look } = watching('wang');
  here.incidents = [{ state: 'open', openedAt: 0 } as unknown as Incident];
  await look();
  here.now = 24 * HOUR;
  await look();
  expect(said.map((line) => line.split(':')[0])).toEqual(['incidents', 'incidentsOverdue']);
  expect(badges).toEqual(['1', '! grave']);
});
