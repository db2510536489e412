import { type Answer, isContentType } from '../channel';
import type { AskGuard } from './line';
import {
  absolute,
  apply,
  isSafe,
  NativeDOMException,
  NativeWeakMap,
  NativeXMLHttpRequest,
  serialise,
  weakDelete,
  weakGet,
  weakSet,
  wrap,
} from './natives';

/** An address no browser fetches: opening it makes the request fail the way a network failure does. */
const NOWHERE = 'shenfa-held:';

interface Pending {
  readonly method: string;
  readonly url: string;
  readonly async: boolean;
  readonly credentials: readonly unknown[];
  readonly headers: [string, string][];
  stopped: boolean;
}

/** The page's headers; the content type is the body's own unless the page named one, or the body was encoded anew. */
function headersFor(headers: readonly [string, string][], own: string, changed?: string): readonly [string, string][] {
  if (changed !== undefined) return [...headers.filter((header) => !isContentType(header)), ['content-type', changed]];
  return own === '' || headers.some(isContentType) ? headers : [...headers, ['content-type', own]];
}

/** Collects every XMLHttpRequest with a body and holds it until the guard answers; then it is sent by the page's object. */
export function collectXhr(ask: AskGuard): void {
  const { open, send, setRequestHeader } = NativeXMLHttpRequest.prototype;
  const pending = new NativeWeakMap<globalThis.XMLHttpRequest, Pending>();
  const stateOf = (xhr: globalThis.XMLHttpRequest) => apply(weakGet, pending, [xhr]) as Pending | undefined;
  const { prototype } = NativeXMLHttpRequest;

  wrap<globalThis.XMLHttpRequest>(prototype, 'open', (native, self, values) => {
    const [method, address, async = true, ...credentials] = values;
    const url = absolute(address);
    const earlier = stateOf(self);
    if (earlier) earlier.stopped = true;
    apply(weakDelete, pending, [self]);
    const result = apply(native, self, values);
    if (url !== undefined && !isSafe(`${method}`)) {
      const state: Pending = {
        method: `${method}`,
        url,
        async: Boolean(async),
        credentials,
        headers: [],
        stopped: false,
      };
      apply(weakSet, pending, [self, state]);
    }
    return result;
  });

  wrap<globalThis.XMLHttpRequest>(prototype, 'setRequestHeader', (native, self, values) => {
    const result = apply(native, self, values);
    stateOf(self)?.headers.push([`${values[0]}`, `${values[1]}`]);
    return result;
  });

  wrap<globalThis.XMLHttpRequest>(prototype, 'abort', (native, self, values) => {
    const state = stateOf(self);
    if (state) state.stopped = true;
    return apply(native, self, values);
  });

  wrap<globalThis.XMLHttpRequest>(prototype, 'send', (native, self, values) => {
    const state = stateOf(self);
    if (!state) return apply(native, self, values);
    const { method, url, async, headers, credentials } = state;

    const answered = (contentType: string, answer: Answer): void => {
      if (state.stopped) return;
      apply(weakDelete, pending, [self]);
      if (answer.outcome !== 'send') {
        apply(open, self, [method, NOWHERE, true]);
        apply(send, self, []);
        return;
      }
      apply(open, self, [method, answer.url, true, ...credentials]);
      for (const header of headersFor(headers, contentType, answer.contentType)) apply(setRequestHeader, self, header);
      apply(send, self, [answer.bytes]);
    };

    serialise(values[0], (body) => {
      const { contentType = '', bytes = new ArrayBuffer(0) } = body ?? {};
      const refused: Answer = { id: 0, outcome: 'refused' };
      if (!body) return answered('', refused);
      ask({ channel: 'xhr', url, method, headers, contentType, bytes, async }, (answer) =>
        answered(contentType, answer),
      );
    });
    // A synchronous request cannot wait for an answer: it fails, and the guard tells the teacher why.
    if (!async) {
      state.stopped = true;
      throw new NativeDOMException('Failed to execute send', 'NetworkError');
    }
    return undefined;
  });
}
