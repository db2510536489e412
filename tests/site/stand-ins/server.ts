import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { TEXTS } from '../../support/planted';
import { carries, type RecordedRequest, record } from '../record';
import { dedecmsStandIn, typechoStandIn } from './cms';
import { wechatStandIn } from './wechat';
import { articleStandIn, weiboStandIn } from './weibo';

const STAND_INS = [wechatStandIn(TEXTS.pupil), weiboStandIn, articleStandIn, dedecmsStandIn, typechoStandIn];

/** Backends that are not here, listening on loopback, each under a host of its own below the demo school's. */
export interface StandIns {
  address(host: string): string;
  readonly requests: readonly RecordedRequest[];
  /** What was sent to a path of a host. */
  sentTo(host: string, path: RegExp): readonly RecordedRequest[];
  requestsWith(value: string): readonly RecordedRequest[];
  close(): Promise<void>;
}

export async function startStandIns(): Promise<StandIns> {
  const requests: RecordedRequest[] = [];
  const server = createServer((incoming, response) => {
    record(incoming)
      .then((request) => {
        requests.push(request);
        const standIn = STAND_INS.find(({ host }) => request.host.startsWith(`${host}.`));
        const answer = standIn?.answer(request);
        if (typeof answer === 'string') return response.writeHead(303, { location: answer }).end();
        if (answer) return response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(answer));
        if (!standIn || new URL(request.url, 'http://stand-in').pathname !== '/') return response.writeHead(404).end();
        // What is ASCII in the page is the same in every charset; the rest is written as references.
        const html = standIn.html.replaceAll(/[^\0-\x7f]/gu, (char) => `&#${char.codePointAt(0)};`);
        const charset = standIn.charset ?? 'utf-8';
        const body = standIn.charset ? html : standIn.html;
        return response.writeHead(200, { 'content-type': `text/html; charset=${charset}` }).end(body);
      })
      .catch(() => response.writeHead(500).end());
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const { port } = server.address() as AddressInfo;
  return {
    address: (host) => `http://${host}.school.localhost:${port}/`,
    requests,
    sentTo: (host, path) =>
      requests.filter(({ method, host: to, url }) => method === 'POST' && to.startsWith(`${host}.`) && path.test(url)),
    requestsWith: (value) => requests.filter((request) => carries(request, value)),
    close: () =>
      new Promise((closed) => {
        server.close(() => closed());
        server.closeAllConnections();
      }),
  };
}
