import { createSecureServer, type Http2ServerRequest, type Http2ServerResponse } from 'node:http2';
import type { AddressInfo } from 'node:net';
import type { Duplex } from 'node:stream';
import { makeCertificate } from './certificate';
import { WAYS_FILES } from './pages/ways';
import { carries, type RecordedRequest } from './record';
import { acceptSocket } from './socket';

/** A server that takes everything, over HTTP/2, HTTP/1.1 and WebSocket, and can say what it was given. */
export interface Recorder {
  /** Address under a name the demo policy guards. */
  readonly guarded: string;
  /** The same server under a name of its own site, that no policy knows. */
  readonly third: string;
  /** Everything received so far that carries a value anywhere and in any encoding. */
  requestsWith(value: string): readonly RecordedRequest[];
  close(): Promise<void>;
}

async function record(incoming: Http2ServerRequest): Promise<RecordedRequest> {
  const chunks: Buffer[] = [];
  for await (const chunk of incoming) chunks.push(chunk);
  const { method, url, headers, authority } = incoming;
  return { method, host: authority, url, headers, body: Buffer.concat(chunks) };
}

function answer(request: RecordedRequest, response: Http2ServerResponse): void {
  const origin = request.headers['origin'];
  const { pathname } = new URL(request.url, 'https://recorder');
  const file = WAYS_FILES[pathname.replace(/^\/sw\//, '/')];
  response.writeHead(200, {
    'content-type': file?.type ?? 'text/plain; charset=utf-8',
    'cache-control': 'no-store',
    ...(typeof origin === 'string' && {
      'access-control-allow-origin': origin,
      'access-control-allow-credentials': 'true',
      'access-control-allow-headers': 'content-type, x-content',
      'access-control-allow-methods': 'PUT, PATCH, DELETE, SAVE',
    }),
  });
  response.end(file?.text ?? 'taken');
}

/** Starts the recorder on a free port of loopback. */
export async function startRecorder(): Promise<Recorder> {
  const received: RecordedRequest[] = [];
  const sockets = new Set<Duplex>();
  const server = createSecureServer({ ...makeCertificate(), allowHTTP1: true });
  server.on('request', (incoming, response) => {
    record(incoming).then(
      (request) => {
        received.push(request);
        answer(request, response);
      },
      // The browser took it back halfway: nothing arrived.
      () => undefined,
    );
  });
  server.on('upgrade', (request, socket) => {
    const { method = '', url = '', headers } = request;
    const keep = (body: Buffer) => void received.push({ method, host: headers.host ?? '', url, headers, body });
    keep(Buffer.alloc(0));
    acceptSocket(request, socket, keep);
  });
  server.on('connection', (socket: Duplex) => {
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket));
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const { port } = server.address() as AddressInfo;
  return {
    guarded: `https://school.localhost:${port}`,
    third: `https://third.localhost:${port}`,
    requestsWith: (value) => received.filter((request) => carries(request, value)),
    close: () =>
      new Promise((closed) => {
        server.close(() => closed());
        for (const socket of sockets) socket.destroy();
      }),
  };
}
