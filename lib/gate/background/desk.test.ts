import { beforeEach, describe, expect, it } from 'vitest';
import type { Store } from '../../ledger';
import type { LedgerEntry } from '../../model/ledger';
import type { AttemptReport } from '../../model/messages';
import { Policy } from '../../model/policy';
import type { ReviewItem } from '../../model/review';
import { createDesk } from './desk';

// The desk is tested with a store in memory, so that order and failure can be arranged; the real one has its own tests.
const done: string[] = [];
const written: LedgerEntry[] = [];
let queue: ReviewItem[] = [];
let broken = false;
let clock = 10_000;

const write = async (entry: LedgerEntry) => {
  if (broken) throw new Error('QuotaExceededError');
  written.push(entry);
  done.push(`${entry.event} written`);
};
const store = {
  append: write,
  appendUsing: async (entry: LedgerEntry, id: string) => {
    const item = queue.find((one) => one.id === id);
    if (item?.state !== 'approved') return false;
    queue = queue.map((one) => (one.id === id ? { ...one, state: 'published' as const } : one));
    await write(entry);
    return true;
  },
  submit: async (entry: LedgerEntry, item: ReviewItem) => {
    queue.push(item);
    await write(entry);
  },
  latestReview: async (hash: string, site: string) =>
    queue.filter((one) => one.contentHash === hash && one.site === site).at(-1),
  keyed: async (hash: string) => hash.replaceAll('a', 'b'),
} as unknown as Store;

const policy = Policy.parse({
  version: 1,
  name: '示例学校',
  sites: [
    { id: 'school', name: '学校网站', hosts: ['school.localhost'] },
    { id: 'new', name: '新站', hosts: ['new.localhost'], mode: 'observe' },
  ],
  people: [{ id: 'wang', name: '王老师', roles: ['publisher'] }],
});
let person: { id: string; name: string; department: string } | undefined;

const desk = createDesk({
  store,
  policy: () => policy,
  person: async () => person,
  grant: async () => {
    done.push('floor opened');
    return '0'.repeat(32);
  },
  redact: (text) => text.replaceAll('13800138000', '138****8000'),
  now: () => clock,
});

const from = (url: string) => ({ id: 'shenfa', url });
const GUARDED = from('http://school.localhost:8080/form?token=1#x');
const report = (changes: Partial<AttemptReport> = {}): AttemptReport => ({
  submission: '22222222-2222-4222-8222-222222222222',
  channel: 'form',
  title: '家长电话 13800138000',
  verdict: 'block',
  reviewable: true,
  findings: [],
  uninspected: [],
  contentHash: 'a'.repeat(64),
  ...changes,
});
const first = { kind: 'first' } as const;
const approved = (changes: Partial<ReviewItem> = {}) => {
  const { event: _event, at: _at, ...facts } = written.at(-1) ?? ({} as LedgerEntry);
  queue = [
    {
      ...facts,
      id: 'r1',
      state: 'approved',
      submittedBy: person,
      submittedAt: 1,
      reason: '',
      expiresAt: clock + 1,
      ...changes,
    } as ReviewItem,
  ];
};

beforeEach(() => {
  done.length = 0;
  written.length = 0;
  queue = [];
  broken = false;
  clock = 10_000;
  person = { id: 'wang', name: '王老师', department: '教务处' };
});

describe('an attempt', () => {
  it('is on record before the floor opens', async () => {
    expect(await desk.attempt({ report: report({ verdict: 'allow' }), basis: first }, GUARDED)).toEqual({
      outcome: 'release',
      nonce: '0'.repeat(32),
    });
    expect(done).toEqual(['released written', 'floor opened']);
  });

  it('leaves the floor closed when it cannot be recorded', async () => {
    broken = true;
    await expect(desk.attempt({ report: report({ verdict: 'allow' }), basis: first }, GUARDED)).rejects.toThrow(
      'Quota',
    );
    expect(done).toEqual([]);
  });

  it('keeps neither raw title nor query nor plain hash', async () => {
    await desk.attempt({ report: report(), basis: first }, GUARDED);
    expect(written[0]).toMatchObject({
      event: 'held',
      title: '家长电话 138****8000',
      page: 'http://school.localhost:8080/form',
      contentHash: 'b'.repeat(64),
      person: { id: 'wang' },
    });
    expect(JSON.stringify(written)).not.toMatch(/13800138000|token/);
  });

  it('redacts the reason given with responsibility', async () => {
    const basis = { kind: 'responsibility', reason: '办公电话 13800138000 已公开' } as const;
    await desk.attempt({ report: report({ verdict: 'warn' }), basis }, GUARDED);
    expect(written[0]).toMatchObject({
      event: 'released',
      basis: 'responsibility',
      note: '办公电话 138****8000 已公开',
    });
  });

  it('is only observed on an observed site', async () => {
    const answer = await desk.attempt({ report: report(), basis: first }, from('http://new.localhost/'));
    expect(answer.outcome).toBe('release');
    expect(done[0]).toBe('observed written');
  });

  it.each(['http://plain.localhost/', 'about:blank', 'http://notschool.localhost.example/'])(
    'from %s is refused',
    async (url) => {
      await expect(desk.attempt({ report: report({ verdict: 'allow' }), basis: first }, from(url))).rejects.toThrow(
        '不在受控站点',
      );
      expect(done).toEqual([]);
    },
  );
});

describe('an approval', () => {
  it('lets the same content through once', async () => {
    await desk.attempt({ report: report(), basis: first }, GUARDED);
    approved();
    expect((await desk.attempt({ report: report(), basis: first }, GUARDED)).outcome).toBe('release');
    expect(await desk.attempt({ report: report(), basis: first }, GUARDED)).toEqual({
      outcome: 'hold',
      review: { state: 'published' },
    });
    expect(written.map(({ event, basis }) => [event, basis])).toEqual([
      ['held', undefined],
      ['released', 'approval'],
      ['held', undefined],
    ]);
  });

  it.each([
    ['other content', {}, { contentHash: 'c'.repeat(64) }],
    ['another site', { site: 'other' }, {}],
    ['an approval that ran out', { expiresAt: 9_000 }, {}],
    ['a returned one', { state: 'returned' as const }, {}],
    ['a secret marking', {}, { reviewable: false }],
  ])('does not count for %s', async (_case, item, changes) => {
    await desk.attempt({ report: report(), basis: first }, GUARDED);
    approved(item);
    const answer = await desk.attempt({ report: report(changes), basis: first }, GUARDED);
    expect(answer.outcome).toBe('hold');
  });
});

describe('a request for review', () => {
  const draft = { title: '', fields: [], marks: [] };

  it('goes into the queue with the reason redacted', async () => {
    const { review } = await desk.review({ report: report(), reason: '家长 13800138000 同意', draft }, GUARDED);
    expect(queue).toMatchObject([
      { id: review, state: 'submitted', submittedBy: { id: 'wang' }, reason: '家长 138****8000 同意' },
    ]);
    expect(written[0]?.event).toBe('submitted');
  });

  it('is refused for a secret marking and without a name', async () => {
    await expect(
      desk.review({ report: report({ reviewable: false }), reason: '请审', draft }, GUARDED),
    ).rejects.toThrow('密级');
    person = undefined;
    await expect(desk.review({ report: report(), reason: '请审', draft }, GUARDED)).rejects.toThrow('发布人');
    expect(queue).toEqual([]);
  });
});
