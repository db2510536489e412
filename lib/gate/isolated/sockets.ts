import { isOpenPath } from '../../model/sites';
import type { SocketMove, SocketNews } from '../channel';
import { bytesBody, type Payload } from './body/bytes';
import type { Outgoing } from './outgoing';
import { send } from './send';
import type { Settings } from './settings';

/** Chinese, or more text than a heartbeat has: a message that may publish something. */
const WRITTEN = /[\u3400-\u9fff]{2}|^.{200}/s;

type Tell = (news: SocketNews) => void;

async function bytesOf(data: string | ArrayBuffer | Blob): Promise<ArrayBuffer> {
  if (typeof data === 'string') return new TextEncoder().encode(data).buffer;
  return data instanceof Blob ? data.arrayBuffer() : data;
}

/** A message of a socket as an attempt; `done` is called when it is sent or refused. */
function outgoing(socket: WebSocket, bytes: ArrayBuffer, asText: boolean, done: () => void): Outgoing {
  const body = bytesBody(bytes, '');
  return {
    channel: 'fetch',
    method: 'POST',
    url: socket.url.replace(/^ws/, 'http'),
    body,
    refuse: done,
    async deliver(values) {
      const { bytes: changed }: Payload = await body.encode(values);
      socket.send(asText ? new TextDecoder().decode(changed) : changed);
      done();
    },
  };
}

/** Opens, reads and writes sockets for the page. Every message is inspected; each waits for the one before. */
export function createSockets(
  take: (outgoing: Promise<Outgoing>) => void,
  settings: Settings,
  says: (text: string) => boolean,
): (move: SocketMove, tell: Tell) => void {
  const sockets = new Map<number, WebSocket>();
  const turns = new Map<number, Promise<unknown>>();

  function listen(id: number, socket: WebSocket, tell: Tell): void {
    sockets.set(id, socket);
    socket.binaryType = 'arraybuffer';
    socket.onopen = () => tell({ id, kind: 'open', protocol: socket.protocol, extensions: socket.extensions });
    socket.onmessage = ({ data }) => tell({ id, kind: 'message', data });
    socket.onerror = () => tell({ id, kind: 'error' });
    socket.onclose = ({ code, reason, wasClean }) => {
      sockets.delete(id);
      turns.delete(id);
      tell({ id, kind: 'close', code, reason, wasClean });
    };
  }

  async function open({ id, url, protocols }: Extract<SocketMove, { kind: 'open' }>, tell: Tell): Promise<void> {
    try {
      const known = await settings.current();
      if (known?.site.mode === 'enforce') await send('guard.socket', { url });
      listen(id, new WebSocket(url, [...protocols]), tell);
    } catch {
      tell({ id, kind: 'error' });
      tell({ id, kind: 'close', code: 1006, reason: '', wasClean: false });
    }
  }

  async function write(socket: WebSocket, data: string | ArrayBuffer | Blob): Promise<void> {
    if (settings.known && isOpenPath(settings.known.site, new URL(socket.url))) return socket.send(data);
    const bytes = await bytesOf(data);
    const quiet = typeof data === 'string' && !WRITTEN.test(data) && !says(data);
    if (quiet) return socket.send(data);
    await new Promise<void>((done) => take(Promise.resolve(outgoing(socket, bytes, typeof data === 'string', done))));
  }

  return (move, tell) => {
    const { id } = move;
    if (move.kind === 'open') return void open(move, tell);
    const act = async (): Promise<void> => {
      const socket = sockets.get(id);
      if (!socket) return;
      if (move.kind === 'send') return write(socket, move.data);
      socket.close(move.code, move.reason);
    };
    turns.set(id, (turns.get(id) ?? Promise.resolve()).then(act, act));
  };
}
