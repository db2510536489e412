import './zod-setup';
import type { Runtime } from 'webextension-polyfill';
import { Envelope, type MessageName, PROTOCOL, type RequestOf, type ResponseOf } from '../model/messages';
import { browser } from './browser';
import { Refusal } from './refusal';

/** One handler per message of the protocol. `sender` has been checked against the protocol's `from`. */
export type Handlers = {
  readonly [N in MessageName]: (request: RequestOf<N>, sender: Runtime.MessageSender) => Promise<ResponseOf<N>>;
};

/** Whether a sender may send a message: a content script of ours, or a page of ours. */
function maySend(name: MessageName, sender: Runtime.MessageSender): boolean {
  if (sender.id !== browser.runtime.id) return false;
  const isPage = sender.url?.startsWith(browser.runtime.getURL('')) ?? false;
  const { from } = PROTOCOL[name];
  return from === 'any' || (from === 'page') === isPage;
}

async function answer<N extends MessageName>(
  handlers: Handlers,
  name: N,
  raw: unknown,
  sender: Runtime.MessageSender,
  before: () => Promise<void>,
): Promise<unknown> {
  const request = PROTOCOL[name].request.safeParse(raw);
  if (!request.success) return { problem: `${name}: ${request.error.issues[0]?.message ?? 'malformed request'}` };
  try {
    await before();
    return { response: await handlers[name](request.data as RequestOf<N>, sender) };
  } catch (error) {
    if (error instanceof Refusal) return { problem: error.message };
    // The error itself may quote what was being stored; only its kind is told.
    const kind = error instanceof Error ? error.name : 'Error';
    console.error(`shenfa: ${name} failed: ${kind}`);
    return { problem: kind };
  }
}

/**
 * Answers the protocol's messages from now on. Call synchronously at worker start, so that no message is missed.
 * @param before done before each; when it fails, so does the message.
 */
export function serve(handlers: Handlers, before: () => Promise<void> = async () => undefined): void {
  browser.runtime.onMessage.addListener((message: unknown, sender: Runtime.MessageSender) => {
    const envelope = Envelope.safeParse(message);
    if (!envelope.success) return Promise.resolve({ problem: 'unknown message' });
    const { name, request } = envelope.data;
    if (!maySend(name, sender)) return Promise.resolve({ problem: `${name}: sender not allowed` });
    return answer(handlers, name, request, sender, before);
  });
}
