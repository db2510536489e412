import { createServer, request as forward, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type RecordedRequest, record } from '../site/record';

/** A server in front of another one, which notes every request before it is handed on. */
export interface RecordingProxy {
  readonly port: number;
  readonly requests: readonly RecordedRequest[];
  close(): Promise<void>;
}

function handOn(recorded: RecordedRequest, port: number, response: ServerResponse): void {
  const { method, url: path, headers, body } = recorded;
  const outgoing = forward({ host: '127.0.0.1', port, method, path, headers }, (answer: IncomingMessage) => {
    response.writeHead(answer.statusCode ?? 502, answer.headers);
    answer.pipe(response);
  });
  outgoing.on('error', (problem) => response.headersSent || response.writeHead(502).end(String(problem)));
  outgoing.end(body);
}

/** Starts a recording server on a free loopback port, in front of the one on `port`. */
export async function recordBefore(port: number): Promise<RecordingProxy> {
  const requests: RecordedRequest[] = [];
  const server = createServer((incoming, response) => {
    record(incoming).then(
      (recorded) => {
        requests.push(recorded);
        handOn(recorded, port, response);
      },
      () => response.destroy(),
    );
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  return {
    port: (server.address() as AddressInfo).port,
    requests,
    close: () =>
      new Promise((closed) => {
        server.close(() => closed());
        server.closeAllConnections();
      }),
  };
}
