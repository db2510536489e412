import './zod-setup';
import * as z from 'zod/mini';
import { once } from '../model/once';
import { browser } from './browser';
import { within } from './timeout';

/** The background answered that it could not do what was asked; the message says why and what to do. */
export class RefusedError extends Error {
  constructor(problem: string) {
    super(problem);
    this.name = 'RefusedError';
  }
}

/** What comes back: the response, or a problem in words. */
const reply = once(() => z.union([z.strictObject({ response: z.unknown() }), z.strictObject({ problem: z.string() })]));

/** Longest wait for the background, in milliseconds. A stopped worker answered within 369 ms at worst; a hung one never. */
const PATIENCE = 10_000;

/**
 * Sends a message to the background and gives its response, unchecked. `patience` is in milliseconds.
 * @throws RefusedError when the background refuses, TimeoutError when it does not answer.
 */
export async function exchange(name: string, request: unknown, patience = PATIENCE): Promise<unknown> {
  const answer = reply().parse(await within(patience, name, browser.runtime.sendMessage({ name, request })));
  if ('problem' in answer) throw new RefusedError(answer.problem);
  return answer.response;
}
