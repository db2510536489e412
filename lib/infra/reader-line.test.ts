import { beforeEach, describe, expect, it, vi } from 'vitest';

// The browser's message bus cannot be had without a browser; this one only remembers the listener.
type Listener = (message: unknown, sender: unknown) => Promise<unknown> | undefined;
const bus = vi.hoisted(() => ({ listener: undefined as Listener | undefined }));
vi.mock('./browser', () => ({
  browser: {
    runtime: { id: 'shenfa', onMessage: { addListener: (listener: Listener) => Object.assign(bus, { listener }) } },
  },
}));
const { serveReading } = await import('./reader-line');

const BACKGROUND = { id: 'shenfa', url: 'chrome-extension://shenfa/background.js' };
const REQUEST = { to: 'reading', request: { texts: ['张三'], roster: null } };
const PIECE = { file: '0'.repeat(64), size: 1, at: 0, bytes: 'AA==' };
const FILE = {
  to: 'reading',
  file: { request: PIECE, own: { words: [], patterns: [] }, roster: null, locale: 'zh-CN' },
};
const read = vi.fn();
const files = vi.fn();
const copies = vi.fn();

beforeEach(() => {
  read.mockReset().mockResolvedValue({ passages: [] });
  files.mockReset().mockResolvedValue(null);
  copies.mockReset().mockResolvedValue({ state: 'none' });
  serveReading({ texts: read, files, copies }, () => undefined);
});

describe('the reading page', () => {
  it('answers the background', async () => {
    expect(await bus.listener?.(REQUEST, BACKGROUND)).toEqual({ response: { passages: [] } });
  });

  it('takes files piece by piece', async () => {
    expect(await bus.listener?.(FILE, BACKGROUND)).toEqual({ response: null });
    expect(files).toHaveBeenCalledWith(PIECE, { own: { words: [], patterns: [] }, roster: null, locale: 'zh-CN' });
  });

  it('makes copies of files', async () => {
    const { request: _request, ...settings } = FILE.file;
    const mend = { file: PIECE.file, rules: ['mobile'], from: 0, piece: PIECE };
    const letter = { to: 'reading', copy: { mend, ...settings } };
    expect(await bus.listener?.(letter, BACKGROUND)).toEqual({ response: { state: 'none' } });
    expect(copies).toHaveBeenCalledWith(mend, settings);
  });

  it.each([
    ['a web page’s guard', REQUEST, { ...BACKGROUND, tab: { id: 1 } }],
    ['a web page’s guard with a file', FILE, { ...BACKGROUND, tab: { id: 1 } }],
    ['another extension', REQUEST, { ...BACKGROUND, id: 'other' }],
    ['a message for the background', { name: 'guard.settings', request: {} }, BACKGROUND],
    ['a malformed request', { ...REQUEST, request: { texts: '张三' } }, BACKGROUND],
  ])('leaves %s unanswered', (_what, message, sender) => {
    expect(bus.listener?.(message, sender)).toBeUndefined();
    expect(read).not.toHaveBeenCalled();
    expect(files).not.toHaveBeenCalled();
  });

  it('tells only the kind of an error', async () => {
    read.mockRejectedValue(new TypeError('张三'));
    expect(await bus.listener?.(REQUEST, BACKGROUND)).toEqual({ problem: 'TypeError' });
  });
});
