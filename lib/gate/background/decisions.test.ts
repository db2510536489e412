import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { ECDSA, publicText, sign } from '../../ledger/signatures';
import type { DecisionRecord } from '../../model/decision';
import type { LedgerEntry } from '../../model/ledger';
import { Policy } from '../../model/policy';
import { ReviewItem } from '../../model/review';
import type { PersonKey } from '../../model/signer';
import { hashOfText, statementOf } from '../../review/statement';
import { isTakenFrom } from '../../review/taken';
import { createDecisions } from './decisions';

const HOUR = 3_600_000;
const SUBMITTED = 1_000_000_000;
const NOW = SUBMITTED + HOUR;

const people = [
  { id: 'wang', name: '王老师', department: '教务处', roles: ['publisher', 'reviewer'] },
  { id: 'li', name: '李老师', department: '办公室', roles: ['reviewer', 'leader'] },
  { id: 'zhao', name: '赵主任', department: '办公室', roles: ['leader'] },
  { id: 'chen', name: '陈主任', department: '保密办', roles: ['secrecy-officer'] },
  { id: 'sun', name: '孙老师', department: '德育处', roles: ['reviewer'] },
];
const policy = Policy.parse({
  version: 1,
  name: '示例学校',
  locale: 'zh-CN',
  people,
  approvalHours: 24,
  reviewStages: [
    { name: '部门初审', role: 'reviewer' },
    { name: '分管领导审批', role: 'leader' },
  ],
});
let inForce = policy;

const finding = {
  rule: 'mobile',
  type: 'mobile',
  action: 'block',
  confidence: 1,
  field: 'content',
  masked: '138****8000',
};
const waiting = ReviewItem.parse({
  id: '11111111-1111-4111-8111-111111111111',
  submission: '22222222-2222-4222-8222-222222222222',
  state: 'submitted',
  site: 'school',
  siteName: '学校网站',
  page: 'http://school.localhost/form',
  channel: 'form',
  title: '资助公示',
  verdict: 'block',
  findings: [finding],
  uninspected: [],
  contentHash: 'a'.repeat(64),
  submittedBy: { id: 'wang', name: '王老师', department: '教务处' },
  submittedAt: SUBMITTED,
  reason: '已核对',
  stages: policy.reviewStages,
  stage: 0,
  decisions: [],
  textHash: 'c'.repeat(64),
});

// In memory, so that what is stored can be changed behind the guard's back; the real store has its own tests.
let stored: ReviewItem;
let written: LedgerEntry[];
let keys: Record<string, PersonKey[]>;
const pairs: Record<string, CryptoKeyPair> = {};
let clock = NOW;

const decisions = createDecisions({
  store: {
    review: async (id) => (stored.id === id ? stored : undefined),
    queue: async () => [stored],
    take: async (_id, by, taken, at) => {
      if (isTakenFrom(stored, by.id, at)) return false;
      stored = ReviewItem.parse({ ...stored, taken: taken ? { by, at } : undefined });
      return true;
    },
    move: async (entry, before, after) => {
      if (stored.state !== before.state || stored.stage !== before.stage) return false;
      stored = ReviewItem.parse(after);
      written.push(entry);
      return true;
    },
  },
  policy: () => inForce,
  keysOf: async (_policy, person) => keys[person] ?? [],
  redact: (text) => text.replaceAll('13800138000', '138****8000'),
  now: () => clock,
});

async function keyOf(person: string): Promise<CryptoKeyPair> {
  pairs[person] ??= await crypto.subtle.generateKey(ECDSA, false, ['sign', 'verify']);
  return pairs[person];
}

beforeAll(() => Promise.all(['wang', 'li', 'zhao', 'chen', 'mallory'].map(keyOf)));
beforeEach(async () => {
  stored = waiting;
  written = [];
  clock = NOW;
  inForce = policy;
  keys = {};
  for (const { id } of people) {
    const sign = await publicText((await keyOf(id)).publicKey);
    keys[id] = [{ sign, seal: sign }];
  }
});

type Said = Partial<Parameters<typeof statementOf>[2]>;

/** A decision as somebody else's computer makes it. */
async function signedBy(by: string, said: Said = {}, item = stored, signer = by): Promise<DecisionRecord> {
  const comment = said.comment ?? '';
  const saying = { by, decision: 'approve', at: NOW, falseAlarms: [], ...said, comment } as const;
  const statement = statementOf(item, policy, saying);
  const pair = await keyOf(signer);
  const seal = { key: await publicText(pair.publicKey), signature: await sign(pair.privateKey, 'decision', statement) };
  return { statement, comment, person: { id: by, name: by, department: '' }, seal };
}

const bring = (record: DecisionRecord) => decisions.decide({ record, brought: true });
const edited = (record: DecisionRecord, change: Partial<DecisionRecord['statement']>): DecisionRecord => ({
  ...record,
  statement: { ...record.statement, ...change },
});

describe('a decision from another computer', () => {
  it('counts, and the next stage goes on from it', async () => {
    await bring(await signedBy('li'));
    await bring(await signedBy('zhao', { comment: '同意' }));
    expect(written.map(({ event, reviewer }) => [event, reviewer?.id])).toEqual([
      ['passed', 'li'],
      ['approved', 'zhao'],
    ]);
    expect(written[1]?.decision?.seal?.signature).toMatch(/==$/);
    expect(await decisions.counts(stored)).toBe(true);
  });

  const attacks: [string, RegExp, () => Promise<DecisionRecord>][] = [
    ['made by the author', /自己提交/, () => signedBy('wang')],
    ['made by the author in the name of another', /不属于此人/, () => signedBy('li', {}, stored, 'wang')],
    ['made by a stranger', /不属于此人/, () => signedBy('li', {}, stored, 'mallory')],
    ['of a person the policy does not know', /不属于此人/, () => signedBy('mallory')],
    ['of a person without the role', /不负责/, () => signedBy('chen')],
    [
      'without a signature',
      /没有签名/,
      async () => {
        const { seal: _seal, ...record } = await signedBy('li');
        return record;
      },
    ],
    [
      'with an empty signature',
      /伪造/,
      async () => {
        const record = await signedBy('li');
        return { ...record, seal: { key: record.seal?.key ?? '', signature: `${'A'.repeat(86)}==` } };
      },
    ],
    [
      'with the signature of another decision',
      /伪造/,
      async () => ({
        ...(await signedBy('li')),
        seal: (await signedBy('li', { comment: '不行', decision: 'return' })).seal,
      }),
    ],
    [
      'turned from a return into an approval',
      /伪造/,
      async () => edited(await signedBy('li', { decision: 'return', comment: '不行' }), { decision: 'approve' }),
    ],
    ['made younger', /伪造/, async () => edited(await signedBy('li', { at: SUBMITTED }), { at: NOW })],
    ['moved to another stage', /伪造|另一个审批环节/, async () => edited(await signedBy('zhao'), { stage: 1 })],
    [
      'moved to another policy',
      /伪造|另一份策略/,
      async () => edited(await signedBy('li'), { policy: 'b'.repeat(64) }),
    ],
    [
      'moved to another submission',
      /不是针对/,
      async () => edited(await signedBy('li'), { submission: '44444444-4444-4444-8444-444444444444' }),
    ],
    ['moved to another person', /不属于此人/, async () => edited(await signedBy('li'), { by: 'zhao' })],
    ['on other content', /另一份内容/, () => signedBy('li', {}, { ...stored, contentHash: 'b'.repeat(64) })],
    [
      'on a text that was changed on the way',
      /另一份内容/,
      () => signedBy('li', {}, { ...stored, textHash: 'd'.repeat(64) }),
    ],
    ['for the last stage at the first', /另一个审批环节/, () => signedBy('li', {}, { ...stored, stage: 1 })],
    [
      'with another comment',
      /意见的文字/,
      async () => ({ ...(await signedBy('li', { comment: '同意' })), comment: '不同意' }),
    ],
    ['that returns without a word', /写明意见/, () => signedBy('li', { decision: 'return' })],
    ['with a number in the comment', /个人信息/, () => signedBy('li', { comment: '请打 13800138000' })],
    ['from the future', /将来/, () => signedBy('li', { at: NOW + 6 * 60_000 })],
    ['older than the submission', /早于送审/, () => signedBy('li', { at: SUBMITTED - HOUR })],
  ];

  it.each(attacks)('does not count when %s', async (_attack, reason, make) => {
    const record = await make();
    await expect(bring(record)).rejects.toThrow(reason);
    expect(written).toEqual([]);
    expect(stored).toBe(waiting);
  });

  it('is refused when it is played again, at the same stage or the next', async () => {
    const record = await signedBy('li');
    await bring(record);
    await expect(bring(record)).rejects.toThrow(/另一个审批环节/);
    await bring(await signedBy('zhao'));
    await expect(bring(record)).rejects.toThrow(/已经处理/);
    expect(written).toHaveLength(2);
  });

  it('is refused when one person wants two stages', async () => {
    await bring(await signedBy('li'));
    await expect(bring(await signedBy('li'))).rejects.toThrow(/不同的人/);
  });

  it('is refused when it was made under another policy', async () => {
    const record = await signedBy('li');
    inForce = { ...policy, listThreshold: 9 };
    await expect(bring(record)).rejects.toThrow(/另一份策略/);
  });

  it('is refused when it comes after the approval would have run out', async () => {
    const record = await signedBy('li');
    clock = NOW + 24 * HOUR;
    await expect(bring(record)).rejects.toThrow(/有效期/);
  });

  it('is refused when its key was taken back, whatever time it claims', async () => {
    const [key] = keys['li'] ?? [];
    if (key) keys['li'] = [{ ...key, until: NOW - 1 }];
    await expect(bring(await signedBy('li', { at: SUBMITTED }))).rejects.toThrow(/注销/);
  });

  it('on a secrecy marking may return and refuse, never approve', async () => {
    stored = { ...waiting, findings: [{ ...finding, rule: 'secret-marking', type: 'marking' }] } as ReviewItem;
    await expect(bring(await signedBy('li'))).rejects.toThrow(/密级/);
    await bring(await signedBy('li', { decision: 'refuse', comment: '含密级标志' }));
    expect(stored.state).toBe('refused');
  });

  it('on one that is declared to be public counts of the secrecy officer alone', async () => {
    const marked = { ...waiting, findings: [{ ...finding, rule: 'secret-marking', type: 'marking' }], declared: true };
    stored = ReviewItem.parse(marked);
    // Declared, but nobody of the secrecy office is asked.
    await expect(bring(await signedBy('li'))).rejects.toThrow(/密级/);
    stored = ReviewItem.parse({ ...marked, stages: [{ name: '保密审查', role: 'secrecy-officer' }] });
    await expect(bring(await signedBy('li'))).rejects.toThrow();
    await bring(await signedBy('chen'));
    expect(stored.state).toBe('approved');
    expect(written.at(-1)?.declared).toBe(true);
    expect(await decisions.counts(stored)).toBe(true);
    const { declared: _declared, ...without } = stored;
    expect(await decisions.counts(without)).toBe(false);
  });

  it('about a submission that is not here is refused', async () => {
    const record = await signedBy('li');
    stored = { ...waiting, id: '55555555-5555-4555-8555-555555555555' };
    await expect(bring(record)).rejects.toThrow(/找不到/);
  });
});

describe('a decision made here', () => {
  async function unsigned(by: string): Promise<DecisionRecord> {
    const { seal: _seal, ...record } = await signedBy(by);
    return record;
  }

  it('needs no signature of a person without a key, unless the policy says so', async () => {
    keys['li'] = [];
    const record = await unsigned('li');
    inForce = { ...policy, signatures: 'required' };
    await expect(decisions.decide({ record, brought: false })).rejects.toThrow(/策略|没有签名/);
    inForce = policy;
    await decisions.decide({ record, brought: false });
    expect(stored.stage).toBe(1);
  });

  it('needs one of a person who has a key', async () => {
    await expect(decisions.decide({ record: await unsigned('li'), brought: false })).rejects.toThrow(/没有签名/);
  });
});

describe('an approval in the store', () => {
  beforeEach(async () => {
    await bring(await signedBy('li'));
    await bring(await signedBy('zhao'));
  });

  it('still counts when a key was taken back later', async () => {
    const [key] = keys['li'] ?? [];
    if (key) keys['li'] = [{ ...key, until: NOW + 1 }];
    expect(await decisions.counts(stored)).toBe(true);
  });

  it.each<[string, (item: ReviewItem) => ReviewItem]>([
    ['a state that was set by hand', () => ({ ...waiting, state: 'approved', expiresAt: NOW + HOUR })],
    ['another content', (item) => ({ ...item, contentHash: 'b'.repeat(64) })],
    ['a time that is over', (item) => ({ ...item, expiresAt: NOW })],
    [
      'a stage that was left out',
      (item) => ({ ...item, stages: item.stages.slice(1), decisions: item.decisions.slice(1) }),
    ],
    [
      'a decision that was edited',
      (item) => ({
        ...item,
        decisions: item.decisions.map((record) => edited(record, { comment: hashOfText('改') })),
      }),
    ],
    [
      'a signature that was taken off',
      (item) => ({
        ...item,
        decisions: item.decisions.map(({ seal: _seal, ...record }) => record),
      }),
    ],
  ])('does not count with %s', async (_case, change) => {
    expect(await decisions.counts(change(stored))).toBe(false);
  });

  it('is put on record when it has run out, once', async () => {
    clock = NOW + 24 * HOUR;
    await decisions.expire();
    await decisions.expire();
    expect(written.map(({ event }) => event)).toEqual(['passed', 'approved', 'expired']);
  });

  it('can be taken back by its author only', async () => {
    await expect(decisions.withdraw(stored.id, 'li')).rejects.toThrow(/自己/);
    await decisions.withdraw(stored.id, 'wang');
    expect(stored.state).toBe('withdrawn');
    expect(await decisions.counts(stored)).toBe(false);
    await expect(decisions.withdraw(stored.id, 'wang')).rejects.toThrow(/已经处理/);
  });
});

describe('a submission somebody works on', () => {
  const about = (person: string, taken = true) => ({ review: waiting.id, person, taken });

  it('is decided by nobody else, until it is put back or an hour has gone', async () => {
    await decisions.take(about('sun'));
    await expect(decisions.take(about('li'))).rejects.toThrow(/另一位审核员/);
    await expect(bring(await signedBy('li'))).rejects.toThrow(/另一位审核员/);
    await decisions.take(about('sun', false));
    await decisions.take(about('sun'));
    clock = NOW + HOUR;
    await bring(await signedBy('li', { at: clock }));
    expect([stored.stage, stored.taken]).toEqual([1, undefined]);
  });

  it('cannot be taken by its author, or by who is not in charge', async () => {
    await expect(decisions.take(about('wang'))).rejects.toThrow(/不负责/);
    await expect(decisions.take(about('zhao'))).rejects.toThrow(/不负责/);
    expect(stored).toBe(waiting);
  });
});
