import { createHash } from 'node:crypto';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Store } from '../../ledger';
import type { Documents } from '../../ledger/documents';
import type { DocumentReport, SavedDocument } from '../../model/document';
import type { IncidentFacts } from '../../model/incident';
import type { LedgerEntry } from '../../model/ledger';
import type { AttemptReport } from '../../model/messages';
import { Policy } from '../../model/policy';
import type { ReviewItem } from '../../model/review';
import { stateAt } from '../../review/states';
import { createDesk } from './desk';

// The desk is tested with a store in memory, so that order and failure can be arranged; the real one has its own tests.
const done: string[] = [];
const written: LedgerEntry[] = [];
let queue: ReviewItem[] = [];
let saved = new Map<string, SavedDocument>();
let broken = false;
let clock = 10_000;

const INCIDENT: IncidentFacts = { kind: 'marking', siteName: '', page: '', title: '命题安排', found: { marking: 1 } };
let opened: IncidentFacts[] = [];
const write = async (entry: LedgerEntry, incident?: IncidentFacts) => {
  if (incident) opened.push(incident);
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
  review: async (id: string) => queue.find((one) => one.id === id),
  keyed: async (text: string) =>
    /^a{64}$/.test(text) ? 'b'.repeat(64) : createHash('sha256').update(text).digest('hex'),
} as unknown as Store;

const documents: Documents = {
  load: async (site, ids) => ids.map((id) => saved.get(`${site} ${id}`)),
  remember: async (changed) => {
    if (broken) throw new Error('QuotaExceededError');
    for (const document of changed) saved.set(`${document.site} ${document.document}`, document);
    if (changed.length > 0) done.push('remembered');
  },
};

const policy = Policy.parse({
  version: 1,
  name: '示例学校',
  sites: [
    { id: 'school', name: '学校网站', hosts: ['school.localhost'] },
    { id: 'strict', name: '公众号', hosts: ['strict.localhost'], drafts: 'hold' },
    { id: 'new', name: '新站', hosts: ['new.localhost'], mode: 'observe' },
  ],
  people: [
    { id: 'wang', name: '王老师', roles: ['publisher'] },
    { id: 'chen', name: '陈主任', department: '保密办', roles: ['secrecy-officer'] },
  ],
});
let person: { id: string; name: string; department: string } | undefined;

const desk = createDesk({
  store,
  documents,
  policy: () => policy,
  person: async () => person,
  incidentIn: ({ title }) => (title === INCIDENT.title ? INCIDENT : undefined),
  counts: async (review) => stateAt(review, clock) === 'approved',
  grant: async () => {
    done.push('floor opened');
    return '0'.repeat(32);
  },
  redact: (text) => text.replaceAll('13800138000', '138****8000'),
  now: () => clock,
});

const from = (url: string) => ({ id: 'shenfa', url });
const GUARDED = from('http://school.localhost:8080/form?token=1#x');
const about = (changes: Partial<DocumentReport> = {}): DocumentReport => ({
  kind: 'publish',
  adapter: 'generic',
  ids: [],
  page: '33333333-3333-4333-8333-333333333333',
  partial: false,
  carries: {},
  lacks: [],
  ...changes,
});
const report = (changes: Partial<AttemptReport> = {}): AttemptReport => ({
  submission: '22222222-2222-4222-8222-222222222222',
  channel: 'form',
  title: '家长电话 13800138000',
  verdict: 'block',
  reviewable: true,
  findings: [],
  uninspected: [],
  contentHash: 'a'.repeat(64),
  document: about(),
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
  opened = [];
  queue = [];
  saved = new Map();
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

  it('is written together with the incident it gives rise to', async () => {
    await desk.attempt({ report: report({ title: INCIDENT.title }), basis: first }, GUARDED);
    await desk.attempt({ report: report(), basis: first }, GUARDED);
    expect(opened).toEqual([INCIDENT]);
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
    const basis = { kind: 'responsibility', reason: '联系电话 13800138000 已公开' } as const;
    await desk.attempt({ report: report({ verdict: 'warn' }), basis }, GUARDED);
    expect(written[0]).toMatchObject({
      event: 'released',
      basis: 'responsibility',
      note: '联系电话 138****8000 已公开',
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

  it('for a secret marking that is declared to be public waits for the secrecy office, and only that lets it out', async () => {
    const marked = report({ reviewable: false });
    const declaration = { report: marked, reason: '市政府网站 2021 年第 3 号', declared: true, draft } as const;
    await desk.review(declaration, GUARDED);
    expect(queue).toMatchObject([{ declared: true, stages: [{ role: 'secrecy-officer' }] }]);
    expect((await desk.attempt({ report: marked, basis: first }, GUARDED)).outcome).toBe('hold');
    queue = queue.map((item) => ({ ...item, state: 'approved' as const, expiresAt: clock + 1 }));
    const other = report({ reviewable: false, contentHash: 'c'.repeat(64) });
    expect((await desk.attempt({ report: other, basis: first }, GUARDED)).outcome).toBe('hold');
    expect((await desk.attempt({ report: marked, basis: first }, GUARDED)).outcome).toBe('release');
    expect(written.map(({ event, declared }) => [event, declared])).toEqual([
      ['submitted', true],
      ['held', undefined],
      ['held', undefined],
      ['released', true],
    ]);
    // Nobody declares and checks alone.
    person = { id: 'chen', name: '陈主任', department: '保密办' };
    await expect(desk.review(declaration, GUARDED)).rejects.toThrow('没有其他保密干部');
  });

  it('needs no declaration for anything else', async () => {
    await desk.review({ report: report(), reason: '已核对', declared: true, draft }, GUARDED);
    expect(queue[0]?.declared).toBeUndefined();
    expect(queue[0]?.stages).toEqual(policy.reviewStages);
  });
});

const hashOf = (letter: string) => letter.repeat(64);
const STRICT = from('http://strict.localhost/editor');
const ID = '5';

/** Saves a document: its body has this verdict. */
const save = (verdict: 'allow' | 'warn' | 'block', changes: Partial<DocumentReport> = {}, sender = GUARDED) =>
  desk.attempt(
    {
      report: report({
        verdict,
        contentHash: hashOf(verdict === 'allow' ? 'c' : 'd'),
        findings:
          verdict === 'allow'
            ? []
            : [
                {
                  rule: 'mobile',
                  type: 'mobile',
                  action: 'block',
                  confidence: 1,
                  field: 'content',
                  masked: '138****8000',
                },
              ],
        document: about({
          kind: 'draft',
          ids: [ID],
          carries: {
            title: { verdict: 'allow', hash: hashOf('1') },
            body: { verdict, hash: hashOf(verdict === 'allow' ? '2' : '3') },
          },
          ...changes,
        }),
      }),
      basis: first,
    },
    sender,
  );
/** Publishes by the id alone. */
const publish = (changes: Partial<DocumentReport> = {}, sender = GUARDED) =>
  desk.attempt(
    {
      report: report({
        verdict: 'allow',
        contentHash: hashOf('e'),
        document: about({
          ids: [ID],
          partial: true,
          lacks: ['title', 'body', 'summary', 'attachments', 'other'],
          ...changes,
        }),
      }),
      basis: first,
    },
    sender,
  );
const RELEASE = { outcome: 'release', nonce: '0'.repeat(32) };

describe('a draft', () => {
  it('is remembered before the floor opens, and no event while it is clean', async () => {
    expect(await save('allow')).toEqual(RELEASE);
    expect(done).toEqual(['remembered', 'floor opened']);
  });

  it('with findings is saved where the site allows it, and recorded once however often it is saved', async () => {
    expect(await save('block')).toEqual(RELEASE);
    expect(await save('block')).toEqual(RELEASE);
    expect(written.map(({ event, basis, verdict }) => ({ event, basis, verdict }))).toEqual([
      { event: 'saved', basis: undefined, verdict: 'block' },
    ]);
  });

  it('with findings is held where the site does not', async () => {
    expect(await save('block', {}, STRICT)).toEqual({ outcome: 'hold' });
    expect(saved.size).toBe(0);
  });

  it('stays on the page when it cannot be remembered', async () => {
    broken = true;
    await expect(save('allow')).rejects.toThrow('Quota');
    expect(done).toEqual([]);
  });
});

describe('a publication by id', () => {
  it('goes out when what is saved is clean', async () => {
    await save('allow');
    expect(await publish()).toEqual(RELEASE);
    expect(written.map(({ event, basis }) => [event, basis])).toEqual([['released', 'clean']]);
  });

  it('is held when the saved draft had findings, and goes out once they are gone', async () => {
    await save('block');
    expect(await publish()).toEqual({ outcome: 'hold', saved: 'findings' });
    expect(written.at(-1)).toMatchObject({ event: 'held', verdict: 'block' });
    await save('allow');
    expect(await publish()).toEqual(RELEASE);
  });

  it('is held, as not seen, when nothing is known of the document', async () => {
    expect(await publish()).toEqual({ outcome: 'hold', saved: 'unknown' });
    expect(written).toMatchObject([{ event: 'held', uninspected: [{ name: ID, reason: 'saved' }] }]);
  });

  it('is held a day after the document was saved', async () => {
    await save('allow');
    clock += 24 * 3_600_000 + 1;
    expect(await publish()).toEqual({ outcome: 'hold', saved: 'stale' });
  });

  it('of several documents needs all of them clean', async () => {
    await save('allow');
    expect(await publish({ ids: [ID, '6'] })).toEqual({ outcome: 'hold', saved: 'unknown' });
    await save('allow', { ids: ['6'] });
    expect(await publish({ ids: [ID, '6'] })).toEqual(RELEASE);
  });

  it('knows a new document by the page that saved it', async () => {
    await save('block', { ids: [] });
    expect(await publish()).toEqual({ outcome: 'hold', saved: 'findings' });
    expect(await publish({ page: '44444444-4444-4444-8444-444444444444' })).toEqual({
      outcome: 'hold',
      saved: 'unknown',
    });
  });

  it('cannot tell two new documents of one page apart, and takes the worse', async () => {
    await save('block', { ids: [] });
    await save('allow', { ids: [] });
    expect(await publish()).toEqual({ outcome: 'hold', saved: 'findings' });
  });

  it('of what another site saved counts for nothing', async () => {
    await save('allow', {}, STRICT);
    expect(await publish()).toEqual({ outcome: 'hold', saved: 'unknown' });
  });

  it('needs no memory for the parts it carries itself', async () => {
    await save('block');
    expect(await publish({ lacks: ['title'] })).toEqual(RELEASE);
  });

  it('uses up the approval under which the draft was saved', async () => {
    await save('block', {}, STRICT);
    approved({ site: 'strict', id: '55555555-5555-4555-8555-555555555555' });
    expect(await save('block', {}, STRICT)).toEqual(RELEASE);
    expect(queue[0]?.state).toBe('approved');
    expect(await publish({}, STRICT)).toEqual(RELEASE);
    expect(await publish({}, STRICT)).toEqual({ outcome: 'hold', saved: 'findings' });
    expect(written.at(-2)).toMatchObject({ event: 'released', basis: 'approval' });
  });

  it('does not go out under an approval of a text that was changed since', async () => {
    await save('block', {}, STRICT);
    approved({ site: 'strict', id: '55555555-5555-4555-8555-555555555555' });
    await save('block', {}, STRICT);
    const retitled = { partial: true, carries: { title: { verdict: 'allow', hash: hashOf('9') } } } as const;
    await save('allow', retitled, STRICT);
    expect(await publish({}, STRICT)).toEqual({ outcome: 'hold', saved: 'findings' });
  });
});

it('a second press of what just went out is on record', async () => {
  await desk.withdraw({ report: report({ verdict: 'allow' }), repeated: true }, GUARDED);
  expect(written).toMatchObject([{ event: 'withdrawn', note: expect.stringContaining('只发布一次') }]);
});
