import type { Line } from './line';
import { absolute, apply, type Realm, wrap, wrapClass } from './natives';
import { type PageWord, prelude, type WorkerWord } from './prelude';
import { relaySockets } from './relay';
import { moveSocket, socketFor } from './sockets';

const { postMessage } = Worker.prototype;
const { Blob: NativeBlob, MessageChannel: NativeMessageChannel } = globalThis;
const { createObjectURL, revokeObjectURL } = URL;

const blobs = new Map<string, Blob>();

/** Answers what a worker asks for. */
function serve(line: Line, port: MessagePort): void {
  const say = (word: PageWord) => port.postMessage(word);
  const sockets = new Map<number, number>();
  port.onmessage = ({ data }: MessageEvent<WorkerWord>) => {
    if ('ask' in data) {
      const { id, ...ask } = data.ask;
      return line.ask(ask, (answer) => say({ answer: { ...answer, id } }));
    }
    const { id } = data.move;
    const known = sockets.get(id) ?? socketFor((news) => say({ news: { ...news, id } }));
    sockets.set(id, known);
    moveSocket(line, { ...data.move, id: known });
  };
}

/** The code of a worker with ours before it; undefined where there is no getting at it. */
function codeOf(url: string, module: boolean): Blob | undefined {
  const ours = `(${prelude})(${JSON.stringify(url)},${relaySockets});`;
  const type = { type: 'text/javascript' };
  const blob = blobs.get(url);
  if (blob) return new NativeBlob([ours, blob], type);
  if (new URL(url).origin !== location.origin) return undefined;
  if (!module) return new NativeBlob([ours, `importScripts(${JSON.stringify(url)})`], type);
  const first = createObjectURL(new NativeBlob([ours], type));
  return new NativeBlob([`import ${JSON.stringify(first)};import ${JSON.stringify(url)};`], type);
}

/** Puts our code before that of every worker a window makes, so that its requests are collected too. */
export function collectWorkers(realm: Realm, line: Line): void {
  wrap(realm.URL, 'createObjectURL', (native, self, values) => {
    const url = apply(native, self, values) as string;
    if (values[0] instanceof NativeBlob || values[0] instanceof realm.Blob) blobs.set(url, values[0]);
    return url;
  });
  wrap(realm.URL, 'revokeObjectURL', (native, self, values) => {
    blobs.delete(`${values[0]}`);
    return apply(native, self, values);
  });
  wrapClass(realm, 'Worker', ([address, options], native) => {
    const url = absolute(realm, address, /^(https?|blob):/);
    const code = url && codeOf(url, (options as WorkerOptions | undefined)?.type === 'module');
    if (!code) return native();
    const replaced = createObjectURL(code);
    const worker = native([replaced, options]);
    revokeObjectURL(replaced);
    const { port1, port2 } = new NativeMessageChannel();
    serve(line, port1);
    apply(postMessage, worker, [null, [port2]]);
    return worker;
  });
}
