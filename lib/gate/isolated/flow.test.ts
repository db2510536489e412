import { beforeEach, describe, expect, it, vi } from 'vitest';
import { packedAdapters } from '../../../rules/sites/packed';
import type { GuardSettings } from '../../model/messages';
import type { Body } from './body/body';
import type { Outgoing } from './outgoing';
import type { Choice, PanelHost, PanelView } from './panel-host';
import type { Settings } from './settings';

// Worker and panel are played here, so that each can fail at each step; the real ones meet in the end-to-end tests.
const worker = vi.hoisted(() => ({
  answers: {} as Record<string, unknown[]>,
  asked: [] as { name: string; request: unknown }[],
  /** Messages that are never answered. */
  silent: new Set<string>(),
}));
vi.mock('./send', () => ({
  send: async (name: string, request: unknown) => {
    worker.asked.push({ name, request });
    if (worker.silent.has(name)) return new Promise(() => undefined);
    const answer = worker.answers[name]?.shift();
    if (answer === undefined || answer instanceof Error) throw answer ?? new Error(`no answer to ${name}`);
    return answer;
  },
}));
vi.stubGlobal('document', { title: '发布' });
const { createFlow } = await import('./flow');

const NONCE = '0'.repeat(32);
const RELEASE = { outcome: 'release', nonce: NONCE };
const HOLD = { outcome: 'hold' };
const PUPIL = '家长手机 13800138000';
const OFFICE = '联系电话：010-12345678';

const settingsFor = (mode: 'enforce' | 'observe' = 'enforce'): GuardSettings => ({
  site: { id: 'school', name: '学校网站', hosts: ['school.localhost'], mode, adapter: 'generic', reviewAll: false },
  adapters: packedAdapters(),
  school: '示例学校',
  rules: {},
  publicValues: [],
  uninspected: 'review',
  contact: '',
  people: [],
  person: { id: 'wang', name: '王老师', department: '' },
  locale: 'zh-CN',
});

let views: PanelView[];
let choices: Choice[];
let sent: { values: readonly string[]; nonce: string | undefined }[];
let refused: number;

/** A panel on which the choices are pressed in order; it stays open when there are none left. */
const panel: PanelHost = {
  ask: (view) => {
    views.push(view);
    const choice = choices.shift();
    return choice ? Promise.resolve(choice) : new Promise(() => undefined);
  },
  close: () => undefined,
};

function outgoing(...texts: [name: string, value: string][]): Outgoing {
  const body: Body<unknown> = {
    fields: texts.map(([name, value]) => ({ name, value, format: 'text' })),
    files: [],
    uninspected: [],
    encode: () => undefined,
  };
  return {
    channel: 'form',
    method: 'POST',
    url: 'http://school.localhost/publish',
    body,
    deliver: async (values, nonce) => void sent.push({ values, nonce }),
    refuse: () => {
      refused += 1;
    },
  };
}

const flowWith = (known: GuardSettings | null | Error) => {
  const settings: Settings = {
    known: known instanceof Error ? undefined : known,
    current: () => (known instanceof Error ? Promise.reject(known) : Promise.resolve(known)),
    refresh: async () => (known instanceof Error ? null : known),
  };
  const flow = createFlow(settings, panel);
  return (one: Outgoing | Error) => flow(one instanceof Error ? Promise.reject(one) : Promise.resolve(one));
};
const asked = (name: string) => worker.asked.filter((one) => one.name === name);

beforeEach(() => {
  views = [];
  choices = [];
  sent = [];
  refused = 0;
  worker.answers = {};
  worker.asked.length = 0;
  worker.silent.clear();
});

describe('failing', () => {
  it('holds again what is pressed again after going back, though going back is not yet on record', async () => {
    worker.answers = { 'guard.attempt': [HOLD, HOLD] };
    worker.silent.add('guard.withdraw');
    choices = [{ kind: 'edit' }];
    const flow = flowWith(settingsFor());
    await flow(outgoing(['content', PUPIL]));
    void flow(outgoing(['content', PUPIL]));
    await vi.waitUntil(() => views.length === 2);
    expect({ sent, refused }).toEqual({ sent: [], refused: 1 });
  });

  it.each([
    ['the worker tells no settings', new Error('no answer'), {}],
    ['the worker does not answer the attempt', settingsFor(), {}],
    ['the ledger is full', settingsFor(), { 'guard.attempt': [new Error('QuotaExceededError')] }],
  ])('holds and says so when %s', async (_case, known, answers) => {
    worker.answers = answers;
    choices = [{ kind: 'edit' }];
    await flowWith(known)(outgoing(['content', '没有问题']));
    expect(views).toMatchObject([{ outcome: 'failed', problem: 'no-answer' }]);
    expect({ sent, refused }).toEqual({ sent: [], refused: 1 });
  });

  it('says so when what was stopped cannot even be taken apart', async () => {
    choices = [{ kind: 'edit' }];
    await flowWith(settingsFor())(new Error('NotReadableError'));
    expect(views).toMatchObject([{ outcome: 'failed', problem: 'inspection-failed' }]);
    expect({ sent, asked: worker.asked }).toEqual({ sent: [], asked: [] });
  });

  it('stops nothing on an observed site', async () => {
    await flowWith(settingsFor('observe'))(outgoing(['content', PUPIL]));
    expect(sent).toEqual([{ values: [PUPIL], nonce: undefined }]);
    expect(views).toEqual([]);
  });

  it('keeps a held post held when masking, confirming or sending for review cannot be recorded', async () => {
    worker.answers = { 'guard.attempt': [HOLD] };
    choices = [{ kind: 'mask-all' }, { kind: 'confirm', reason: '已公开' }, { kind: 'submit', reason: '已核对' }];
    void flowWith(settingsFor())(outgoing(['content', PUPIL]));
    await vi.waitFor(() => expect(views).toHaveLength(4));
    expect(views.map(({ problem }) => problem)).toEqual([undefined, 'not-recorded', 'not-recorded', 'not-submitted']);
    expect({ sent, refused }).toEqual({ sent: [], refused: 0 });
  });
});

describe('a held post', () => {
  it('goes out masked, and under the same submission', async () => {
    worker.answers = { 'guard.attempt': [HOLD, RELEASE] };
    choices = [{ kind: 'mask-all' }];
    await flowWith(settingsFor())(outgoing(['title', '通知'], ['content', PUPIL]));
    expect(sent).toEqual([{ values: ['通知', '家长手机 138****8000'], nonce: NONCE }]);
    const [first, second] = asked('guard.attempt').map(
      ({ request }) => request as { report: { submission: string }; basis: unknown },
    );
    expect(second?.basis).toEqual({ kind: 'masked' });
    expect(second?.report.submission).toBe(first?.report.submission);
    expect(JSON.stringify(worker.asked)).not.toContain('13800138000');
  });

  it('asks again when masking one leaves another', async () => {
    worker.answers = { 'guard.attempt': [HOLD, RELEASE] };
    choices = [
      { kind: 'mask-one', finding: '0' },
      { kind: 'mask-one', finding: '0' },
    ];
    await flowWith(settingsFor())(outgoing(['content', `${PUPIL}、13900139000`]));
    expect(views.map(({ findings }) => findings.length)).toEqual([2, 1]);
    expect(sent).toEqual([{ values: ['家长手机 138****8000、139****9000'], nonce: NONCE }]);
  });

  it('goes back to the teacher, on record', async () => {
    worker.answers = { 'guard.attempt': [HOLD], 'guard.withdraw': [{ ok: true }] };
    choices = [{ kind: 'edit' }];
    await flowWith(settingsFor())(outgoing(['content', PUPIL]));
    expect({ sent, refused }).toEqual({ sent: [], refused: 1 });
    expect(asked('guard.withdraw')).toHaveLength(1);
  });

  it('goes out with a reason when it is only doubtful', async () => {
    worker.answers = { 'guard.attempt': [HOLD, RELEASE] };
    choices = [{ kind: 'confirm', reason: '对外公开的电话' }];
    await flowWith(settingsFor())(outgoing(['content', OFFICE]));
    expect(sent).toEqual([{ values: [OFFICE], nonce: NONCE }]);
    expect(asked('guard.attempt')[1]?.request).toMatchObject({
      basis: { kind: 'responsibility', reason: '对外公开的电话' },
    });
  });

  it('waits for review, and going back is then no withdrawal', async () => {
    worker.answers = { 'guard.attempt': [HOLD], 'guard.review': [{ review: crypto.randomUUID() }] };
    choices = [{ kind: 'submit', reason: '家长同意' }, { kind: 'edit' }];
    await flowWith(settingsFor())(outgoing(['content', PUPIL]));
    expect(views[1]).toMatchObject({ outcome: 'in-review' });
    expect({ sent, refused, withdrawn: asked('guard.withdraw') }).toEqual({ sent: [], refused: 1, withdrawn: [] });
  });

  it('is not held twice when the button is pressed twice', async () => {
    worker.answers = { 'guard.attempt': [HOLD, HOLD] };
    const flow = flowWith(settingsFor());
    void flow(outgoing(['content', PUPIL]));
    await vi.waitFor(() => expect(views).toHaveLength(1));
    await flow(outgoing(['content', PUPIL]));
    expect({ views: views.length, sent, refused }).toEqual({ views: 1, sent: [], refused: 1 });
  });

  it.each([
    ['is published once', false, { sent: 1, refused: 1 }],
    ['is sent again when the network had failed', true, { sent: 2, refused: 0 }],
  ])('pressed again at once, %s', async (_case, failed, expected) => {
    worker.answers = { 'guard.attempt': [RELEASE, RELEASE], 'guard.withdraw': [{ ok: true }] };
    const flow = flowWith(settingsFor());
    await flow({ ...outgoing(['content', '没有问题']), failed });
    await flow({ ...outgoing(['content', '没有问题']), failed });
    expect({ sent: sent.length, refused }).toEqual(expected);
  });
});

it('asks nobody when the page tried to save by itself, and tries the same once', async () => {
  vi.useFakeTimers();
  const said: string[] = [];
  const element = () => ({
    attachShadow: () => ({ append: () => undefined }),
    setAttribute: () => undefined,
    remove: () => undefined,
    set textContent(text: string) {
      said.push(text);
    },
  });
  vi.stubGlobal('window', {
    top: { document: { createElement: element, documentElement: { append: () => undefined } } },
  });
  worker.answers = { 'guard.attempt': [HOLD] };
  const autosave = {
    ...outgoing(['content', PUPIL], ['status', 'publish']),
    url: 'http://school.localhost/wp-json/wp/v2/posts/5/autosaves',
  };
  vi.stubGlobal('fetch', async () => new Response('', { status: 404 }));
  const flow = flowWith(settingsFor());
  await flow(autosave);
  await flow(autosave);
  expect({ views, sent, refused }).toEqual({ views: [], sent: [], refused: 2 });
  expect(asked('guard.attempt')).toHaveLength(1);
  expect(said.join()).toContain('自动保存已暂缓');
  vi.useRealTimers();
});

describe('what is not held', () => {
  it('goes out at once', async () => {
    worker.answers = { 'guard.attempt': [RELEASE] };
    await flowWith(settingsFor())(outgoing(['content', '家长会']));
    expect({ sent, views }).toEqual({ sent: [{ values: ['家长会'], nonce: NONCE }], views: [] });
  });

  it('is no record when it is a sign-in, and the password is not told to anybody', async () => {
    worker.answers = { 'guard.pass': [{ nonce: NONCE }] };
    await flowWith(settingsFor())(outgoing(['username', '13800138000'], ['password', 'secret-1']));
    expect(sent).toEqual([{ values: ['13800138000', 'secret-1'], nonce: NONCE }]);
    expect(worker.asked).toEqual([{ name: 'guard.pass', request: {} }]);
  });

  it('passes where the policy no longer guards the page', async () => {
    await flowWith(null)(outgoing(['content', PUPIL]));
    expect(sent).toEqual([{ values: [PUPIL], nonce: undefined }]);
  });
});
