import { readFile } from 'node:fs/promises';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize, resolve, sep } from 'node:path';
import { bundleOf } from './editors/bundle';
import { donePage, PAGES } from './pages/index';
import { UEDITOR_CONFIG, UEDITOR_UPLOADED } from './pages/ueditor';
import { carries, type Publication, type RecordedRequest, readPublication, record } from './record';

const MODULES = resolve(import.meta.dirname, '../../node_modules');
const ASSETS: Readonly<Record<string, string>> = {
  ueditor: join(MODULES, 'baidu-ueditor'),
  wangeditor: join(MODULES, '@wangeditor/editor/dist'),
  tinymce: join(MODULES, 'tinymce'),
  modules: MODULES,
};
const TYPES: Readonly<Record<string, string>> = {
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.gif': 'image/gif',
};

/** The demo school site, listening on loopback. */
export interface SchoolSite {
  /** Address of the site the demo policy guards, e.g. `http://school.localhost:40123`. */
  readonly guarded: string;
  /** Address of the same pages under a name no policy knows. */
  readonly plain: string;
  /** Every request received so far, `GET /log` left out. */
  readonly requests: readonly RecordedRequest[];
  /** What was published so far, in order. */
  readonly publications: readonly Publication[];
  /** Requests that carry a value anywhere and in any encoding. */
  requestsWith(value: string): RecordedRequest[];
  close(): Promise<void>;
}

function send(response: ServerResponse, status: number, type: string, body: string | Buffer): void {
  response.writeHead(status, { 'content-type': type, 'cache-control': 'no-store' }).end(body);
}

function sendJson(response: ServerResponse, value: unknown): void {
  send(response, 200, 'application/json; charset=utf-8', JSON.stringify(value));
}

async function sendAsset(response: ServerResponse, path: string): Promise<void> {
  const [, , name = '', ...rest] = normalize(path).split(/[\\/]/);
  const folder = ASSETS[name];
  const file = folder === undefined ? '' : join(folder, ...rest);
  const content = folder && file.startsWith(folder + sep) ? await readFile(file).catch(() => undefined) : undefined;
  if (content === undefined) return send(response, 404, 'text/plain', 'not found');
  send(response, 200, TYPES[extname(file)] ?? 'application/octet-stream', content);
}

/** The log as JSON: bodies as text, with their length in bytes. */
function logOf(requests: readonly RecordedRequest[]) {
  return requests.map((request) => ({ ...request, body: request.body.toString(), bytes: request.body.length }));
}

/** Takes a publication; forms are sent on to a page about it, scripts get its number. */
async function publish(response: ServerResponse, path: string, request: RecordedRequest, publications: Publication[]) {
  const id = publications.push(await readPublication(request)) - 1;
  if (path === '/publish') return response.writeHead(303, { location: `/done/${id}` }).end();
  sendJson(response, { id });
}

/** Starts the demo school site on a free port. */
export async function startSite(): Promise<SchoolSite> {
  const requests: RecordedRequest[] = [];
  const publications: Publication[] = [];
  const answer = async (request: RecordedRequest, response: ServerResponse) => {
    const path = new URL(request.url, 'http://site').pathname;
    if (request.method === 'GET' && path === '/log') return sendJson(response, logOf(requests));
    requests.push(request);
    if (request.method === 'POST' && /^\/(publish|api\/publish|api\/beacon)$/.test(path)) {
      return publish(response, path, request, publications);
    }
    if (path.startsWith('/assets/')) return sendAsset(response, path);
    const bundle = /^\/bundles\/([a-z0-9]+)\.js$/.exec(path)?.[1];
    if (bundle !== undefined) return send(response, 200, 'text/javascript', await bundleOf(bundle));
    if (path === '/favicon.ico') return response.writeHead(204).end();
    if (path === '/ueditor/controller') {
      const answer = request.method === 'POST' ? UEDITOR_UPLOADED : UEDITOR_CONFIG;
      // It reads the answer out of a frame.
      return send(response, 200, 'text/html; charset=utf-8', JSON.stringify(answer));
    }
    const done = publications[Number(/^\/done\/(\d+)$/.exec(path)?.[1] ?? -1)];
    const html = done ? donePage(done.title, done.body) : PAGES.find((page) => page.path === path)?.html;
    if (html === undefined) return send(response, 404, 'text/plain', 'not found');
    send(response, 200, 'text/html; charset=utf-8', html);
  };
  const server = createServer((incoming, response) => {
    record(incoming)
      .then((request) => answer(request, response))
      .catch((problem: unknown) => send(response, 500, 'text/plain', String(problem)));
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const { port } = server.address() as AddressInfo;
  return {
    guarded: `http://school.localhost:${port}`,
    plain: `http://plain.localhost:${port}`,
    requests,
    publications,
    requestsWith: (value) => requests.filter((request) => carries(request, value)),
    close: () =>
      new Promise((closed) => {
        server.close(() => closed());
        server.closeAllConnections();
      }),
  };
}
