import './zod-setup';
import { type MessageName, PROTOCOL, Reply, type RequestOf, type ResponseOf } from '../model/messages';
import { browser } from './browser';
import { within } from './timeout';

/** The background answered that it could not do what was asked; the message says why and what to do. */
export class RefusedError extends Error {
  constructor(problem: string) {
    super(problem);
    this.name = 'RefusedError';
  }
}

/** Longest wait for the background, in milliseconds. A stopped worker answered within 369 ms at worst; a hung one never. */
const PATIENCE = 10_000;

/**
 * Sends one message of the protocol to the background and checks the answer.
 * @throws RefusedError when the background refuses, TimeoutError when it does not answer, ZodError on a malformed answer.
 */
export async function send<N extends MessageName>(name: N, request: RequestOf<N>): Promise<ResponseOf<N>> {
  const raw: unknown = await within(PATIENCE, name, browser.runtime.sendMessage({ name, request }));
  const reply = Reply.parse(raw);
  if ('problem' in reply) throw new RefusedError(reply.problem);
  return PROTOCOL[name].response.parse(reply.response) as ResponseOf<N>;
}
