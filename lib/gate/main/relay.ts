import type { SocketMove, SocketNews } from '../channel';

/** What a window and a worker have alike. */
export type SocketScope = Pick<
  typeof globalThis,
  'WebSocket' | 'EventTarget' | 'Event' | 'MessageEvent' | 'CloseEvent' | 'DOMException' | 'Blob' | 'URL'
>;

/**
 * Gives a scope sockets that are opened by the guard. Returns what must be told of their news. Put into workers as
 * source text: it may use nothing from outside.
 */
export function relaySockets(
  scope: SocketScope,
  base: () => string,
  nextId: () => number,
  post: (move: SocketMove) => void,
): (news: SocketNews) => void {
  const { WebSocket: Native, EventTarget, Event, MessageEvent, CloseEvent, DOMException, Blob, URL } = scope;
  const { defineProperty, setPrototypeOf } = Object;
  const heard = new Map<number, (news: SocketNews) => void>();

  function open(address: string | URL, protocols: string | string[] = []): WebSocket {
    const id = nextId();
    const url = new URL(address, base());
    url.protocol = url.protocol.replace('http', 'ws');
    url.hash = '';
    const target = setPrototypeOf(new EventTarget(), Native.prototype) as WebSocket;
    const state: Record<string, unknown> = {
      readyState: 0,
      url: url.href,
      protocol: '',
      extensions: '',
      bufferedAmount: 0,
      binaryType: 'blob',
    };
    for (const name of Object.keys(state)) {
      const set = (value: unknown) => {
        if (name === 'binaryType') state[name] = value;
      };
      defineProperty(target, name, { get: () => state[name], set, configurable: true });
    }
    for (const name of ['open', 'message', 'error', 'close']) {
      let handler: EventListener | null = null;
      const set = (next: unknown) => {
        if (handler) target.removeEventListener(name, handler);
        handler = typeof next === 'function' ? (next as EventListener) : null;
        if (handler) target.addEventListener(name, handler);
      };
      defineProperty(target, `on${name}`, { get: () => handler, set, configurable: true });
    }
    const send = (data: string | ArrayBuffer | ArrayBufferView<ArrayBuffer> | Blob): void => {
      if (state['readyState'] === 0) throw new DOMException('Still in CONNECTING state', 'InvalidStateError');
      if (state['readyState'] !== 1) return;
      const bytes = ArrayBuffer.isView(data)
        ? data.buffer.slice(data.byteOffset, data.byteOffset + data.byteLength)
        : data;
      post({ id, kind: 'send', data: typeof bytes === 'string' || bytes instanceof Blob ? bytes : bytes.slice(0) });
    };
    const close = (code?: number, reason?: string): void => {
      if (state['readyState'] === 2 || state['readyState'] === 3) return;
      state['readyState'] = 2;
      post({ id, kind: 'close', ...(code !== undefined && { code }), ...(reason !== undefined && { reason }) });
    };
    defineProperty(target, 'send', { value: send, configurable: true });
    defineProperty(target, 'close', { value: close, configurable: true });
    heard.set(id, (news) => {
      if (news.kind === 'open') {
        Object.assign(state, { readyState: 1, protocol: news.protocol, extensions: news.extensions });
        target.dispatchEvent(new Event('open'));
      } else if (news.kind === 'message') {
        const blob = typeof news.data !== 'string' && state['binaryType'] === 'blob';
        const data = blob ? new Blob([news.data]) : news.data;
        target.dispatchEvent(new MessageEvent('message', { data, origin: url.origin }));
      } else if (news.kind === 'error') {
        target.dispatchEvent(new Event('error'));
      } else {
        heard.delete(id);
        state['readyState'] = 3;
        target.dispatchEvent(new CloseEvent('close', news));
      }
    });
    post({ id, kind: 'open', url: url.href, protocols: [protocols].flat() });
    return target;
  }

  const construct = (_target: unknown, [address, protocols]: [string, string[]?]) => open(address, protocols);
  const made = new Proxy(Native, { construct });
  defineProperty(scope, 'WebSocket', { value: made, writable: true, configurable: true });
  defineProperty(Native.prototype, 'constructor', { value: made, writable: true, configurable: true });

  const NativeStream = Reflect.get(scope, 'WebSocketStream') as (new () => object) | undefined;
  if (NativeStream) {
    const stream = (address: string, { protocols = [] as string[] } = {}): object => {
      const socket = open(address, protocols);
      socket.binaryType = 'arraybuffer';
      const closed = new Promise((done) => {
        socket.addEventListener('close', ({ code, reason }) => done({ closeCode: code, reason }));
      });
      const opened = new Promise((resolve, reject) => {
        socket.addEventListener('error', () => reject(new DOMException('Could not connect', 'NetworkError')));
        socket.addEventListener('open', () => {
          const readable = new ReadableStream({
            start(controller) {
              socket.addEventListener('message', ({ data }) => controller.enqueue(data));
              socket.addEventListener('close', () => controller.close());
            },
          });
          const writable = new WritableStream<string>({
            write: (chunk) => socket.send(chunk),
            close: () => socket.close(),
          });
          resolve({ readable, writable, protocol: socket.protocol, extensions: socket.extensions });
        });
      });
      const close = ({ closeCode, reason }: { closeCode?: number; reason?: string } = {}) =>
        socket.close(closeCode, reason);
      return { url: socket.url, opened, closed, close };
    };
    const value = new Proxy(NativeStream, {
      construct: (_target, [address, how]: [string, { protocols?: string[] }?]) => stream(address, how),
    });
    defineProperty(scope, 'WebSocketStream', { value, writable: true, configurable: true });
  }
  return (news) => heard.get(news.id)?.(news);
}
