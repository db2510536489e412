import { beforeEach, describe, expect, it, vi } from 'vitest';

// The browser's message bus cannot be had without a browser; this one only remembers the listener.
type Listener = (message: unknown, sender: unknown) => Promise<unknown>;
const bus = vi.hoisted(() => ({ listener: undefined as Listener | undefined }));
vi.mock('./browser', () => ({
  browser: {
    runtime: {
      id: 'shenfa',
      getURL: (path: string) => `chrome-extension://shenfa/${path}`,
      onMessage: { addListener: (listener: Listener) => Object.assign(bus, { listener }) },
    },
  },
}));

const { serve } = await import('./messages-server');
const { Refusal } = await import('./refusal');
type Handlers = Parameters<typeof serve>[0];

const PAGE = { id: 'shenfa', url: 'chrome-extension://shenfa/review.html' };
const GUARD = { id: 'shenfa', url: 'http://school.localhost/' };
const REQUEST = { id: '11111111-1111-4111-8111-111111111111', reason: '家长同意' };
const review = vi.fn();
const say = (message: unknown, sender: object = PAGE) => bus.listener?.(message, sender);

beforeEach(() => {
  review.mockReset().mockResolvedValue({ ok: true });
  serve({ 'stopped.review': review, 'guard.settings': async () => null } as unknown as Handlers);
});

describe('messages', () => {
  it('reach their handler from whoever may send them', async () => {
    expect(await say({ name: 'stopped.review', request: REQUEST })).toEqual({ response: { ok: true } });
    expect(await say({ name: 'guard.settings', request: {} }, GUARD)).toEqual({ response: null });
  });

  it.each([
    ['a page’s message from a guard', 'stopped.review', REQUEST, GUARD],
    ['a guard message from our own page', 'guard.settings', {}, PAGE],
    ['another extension', 'stopped.review', REQUEST, { ...PAGE, id: 'other' }],
    [
      'a page that only looks like ours',
      'stopped.review',
      REQUEST,
      { id: 'shenfa', url: 'http://x/chrome-extension://shenfa/' },
    ],
  ])('%s is refused', async (_case, name, request, sender) => {
    expect(await say({ name, request }, sender)).toEqual({ problem: expect.stringContaining('not allowed') });
    expect(review).not.toHaveBeenCalled();
  });

  it.each([
    ['a request without a reason', { ...REQUEST, reason: '' }],
    ['a field too many', { ...REQUEST, force: true }],
    ['nothing', undefined],
  ])('%s is refused', async (_case, request) => {
    expect(await say({ name: 'stopped.review', request })).toEqual({ problem: expect.any(String) });
    expect(review).not.toHaveBeenCalled();
  });

  it.each([{ name: 'policy.erase', request: {} }, { name: 'toString', request: {} }, 'hello', null])(
    'a message nobody knows is refused: %o',
    async (message) => {
      expect(await say(message)).toEqual({ problem: 'unknown message' });
    },
  );

  it('tell the person why something was refused, and of an error only its kind', async () => {
    review.mockRejectedValueOnce(new Refusal('不能审核自己提交的内容'));
    expect(await say({ name: 'stopped.review', request: REQUEST })).toEqual({ problem: '不能审核自己提交的内容' });
    const console = vi.spyOn(globalThis.console, 'error').mockImplementation(() => undefined);
    review.mockRejectedValueOnce(new TypeError('cannot store 13800138000'));
    expect(await say({ name: 'stopped.review', request: REQUEST })).toEqual({ problem: 'TypeError' });
    expect(JSON.stringify(console.mock.calls)).not.toContain('13800138000');
    console.mockRestore();
  });
});
